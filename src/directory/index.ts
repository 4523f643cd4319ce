/** The directory as data, for whoever builds on it: `herts-da-support/directory`. */
export {checkDirectory, type CheckOptions} from './check/check-directory.js';
export type {NumberCheck, NumberIssue} from './check/check-numbers.js';
export type {DirectoryIssue} from './check/directory-issue.js';
export {callableFor, forNeed} from './by-need.js';
export {inCallingOrder, nextToOpen, whoToCallNow} from './calling-order.js';
export {
  isDayAndNight,
  isOpen,
  listings,
  withStatuses,
  type Listing,
  type Occasion,
} from './listings.js';
export {isConfirmed} from './freshness.js';
export {hertfordshire} from './hertfordshire.js';
export {directorySchema, NEEDS} from './schema.js';
export type {Directory, Need, Phone, Service} from './schema.js';
