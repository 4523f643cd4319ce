/**
 * The parts of Open Referral that we read and write: HSDS 3.0, and its UK
 * profile, which has phones under a contact. The names are the standard's.
 */

/** A service with its records, as `GET /services/{id}` returns it. */
export interface OpenReferralService {
  readonly id: string;
  readonly name: string;
  readonly status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  readonly description?: string;
  readonly url?: string;
  readonly alert?: string;
  readonly eligibility_description?: string;
  readonly minimum_age?: number;
  readonly maximum_age?: number;
  readonly assured_date?: string;
  readonly interpretation_services?: string;
  readonly fees_description?: string;
  readonly last_modified?: string;
  readonly phones?: readonly OpenReferralPhone[];
  readonly contacts?: readonly OpenReferralContact[];
  readonly schedules?: readonly OpenReferralSchedule[];
  readonly languages?: readonly {readonly id: string; readonly name: string}[];
  readonly attributes?: readonly OpenReferralAttribute[];
}

/** One number. `description` has everything that no other field can say. */
export interface OpenReferralPhone {
  readonly id: string;
  readonly number: string;
  readonly type?: string;
  readonly description?: string;
}

/** The place of a service's phones in the UK profile. */
export interface OpenReferralContact {
  readonly id: string;
  readonly name?: string;
  readonly phones?: readonly OpenReferralPhone[];
}

/** Weekly hours. Times are on London's clock, without an offset. */
export interface OpenReferralSchedule {
  readonly id: string;
  readonly freq: 'WEEKLY';
  readonly byday: string;
  readonly opens_at: string;
  readonly closes_at: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
  readonly description?: string;
}

/**
 * A value of ours: the id, the scope, or a need that the service helps with.
 */
export interface OpenReferralAttribute {
  readonly id: string;
  readonly link_id: string;
  readonly link_entity: 'service';
  readonly link_type: string;
  readonly value: string;
}

/** The kinds of our attributes. */
export const LINK_TYPES = {
  id: 'herts-da-support-id',
  scope: 'herts-da-support-scope',
  helpsWith: 'herts-da-support-helps-with',
} as const;

/** HSDS cannot say "day and night"; its guidance suggests these times. */
export const DAY_AND_NIGHT = {opens_at: '00:00', closes_at: '23:59'} as const;
