/**
 * Converts the list to and from other standards: Open Referral UK, schema.org
 * and OpenStreetMap. This is what `herts-da-support/interop` exports.
 */
export {
  fromOpenReferral,
  type FromOpenReferral,
  type ListFacts,
} from './from-open-referral.js';
export type {Converted} from './losses.js';
export type * from './open-referral.js';
export {toOsmOpeningHours} from './osm-opening-hours.js';
export {toSchemaOrg} from './schema-org.js';
export type * from './schema-org.js';
export {toOpenReferral} from './to-open-referral.js';
