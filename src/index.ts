/**
 * What an npm user imports: the class, the clock that it takes, the words. No
 * side effects. The calculator is `herts-da-support/open-hours`, the list is
 * `herts-da-support/directory`.
 */
export {HertsDaSupportElement} from './element/herts-da-support.js';
export {systemClock, type Clock} from './clock/clock.js';
export {english, type Messages} from './wording/messages.js';
