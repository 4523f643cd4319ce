/** The directory as data, for whoever builds on it: `herts-da-support/directory`. */
export * from './find-services.js';
export {isConfirmed} from './freshness.js';
export {hertfordshire} from './hertfordshire.js';
export {directorySchema, NEEDS} from './schema.js';
export type {Directory, Need, Phone, Service} from './schema.js';
