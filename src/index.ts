/** What an npm user imports: the class, the calculator, the directory. No side effects. */
export {HertsDaSupportElement} from './element/herts-da-support.js';
export {systemClock, type Clock} from './clock/clock.js';
export * from './open-hours/index.js';
export * from './directory/index.js';
export {english, type Messages} from './wording/messages.js';
