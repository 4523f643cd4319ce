/** Small lists as partners may have them, made for one test. */
import type {Directory, Service} from '../../src/directory/schema.js';

const alwaysOpen = {kind: 'always-open'} as const;

/** A service with one free number, open day and night. */
export function madeService(
  id: string,
  changed: Partial<Service> = {},
): Service {
  return {
    id,
    name: `Service ${id}`,
    description: 'Somebody to talk to.',
    eligibilityDescription: 'Anyone',
    helpsWith: [],
    scope: 'local',
    status: 'active',
    phones: [{number: '01632 960001', cost: 'free'}],
    schedule: alwaysOpen,
    sources: [],
    ...changed,
  };
}

/** A list of these services. */
export function madeDirectory(services: readonly Service[]): Directory {
  return {
    id: 'made-for-a-test',
    updated: '2026-11-01',
    withdrawnNumbers: [],
    services: [...services],
  };
}

type AlwaysOpen = Extract<Service['schedule'], {kind: 'always-open'}>;
type WeeklyHours = Extract<Service['schedule'], {kind: 'weekly'}>;

/** Day and night, but for one day with hours of its own. */
export function dayAndNightBut(
  from: string,
  opensAt: string,
  closesAt: string,
): AlwaysOpen {
  return {
    ...alwaysOpen,
    exceptions: [{from, state: 'open', periods: [{opensAt, closesAt}]}],
  };
}

/** The same hours on the days from Monday to Friday. */
export function weekdays(opensAt: string, closesAt: string): WeeklyHours {
  return {
    kind: 'weekly',
    weekly: [{byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], opensAt, closesAt}],
    bankHolidays: 'unknown',
  };
}

/** The same hours every night, bank holidays included. */
export function nights(opensAt: string, closesAt: string): WeeklyHours {
  return {
    kind: 'weekly',
    weekly: [
      {byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], opensAt, closesAt},
    ],
    bankHolidays: 'as-usual',
  };
}
