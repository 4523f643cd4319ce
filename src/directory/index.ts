/** The directory as data, for other programs: `herts-da-support/directory`. */
export {checkDirectory, type CheckOptions} from './check/check-directory.js';
export type {NumberCheck, NumberIssue} from './check/check-numbers.js';
export type {DirectoryIssue} from './check/directory-issue.js';
export {hertfordshire} from './hertfordshire.js';
export type {Listing} from './listings.js';
export {parseDirectory, type ParsedDirectory} from './parse.js';
export {NEEDS} from './schema.js';
export type {Directory, Need, Phone, Service} from './schema.js';
export {whoIsOpen} from './who-is-open.js';
