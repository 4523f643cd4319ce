/** One row of the tables: a schedule, a moment, and the expected status. */
import {DateTime} from 'luxon';
import type {Moment, OpeningStatus} from '../../src/open-hours/status-types.js';
import type {OpeningOptions} from '../../src/open-hours/index.js';
import type {NamedDay, Schedule} from '../../src/schedule/schedule.js';

export interface StatusCase {
  readonly title: string;
  readonly schedule: Schedule;
  /** A time on London's clocks, or an instant that ends in `Z`. */
  readonly at: string;
  /** The status as `inWords` tells it. */
  readonly says: string;
  readonly options?: OpeningOptions;
}

/** The instant of a time on London's clocks, or of one that ends in `Z`. */
export function instantAt(time: string): number {
  return DateTime.fromISO(time, {zone: 'Europe/London'}).toMillis();
}

/** A whole status in one line, so that a table can be read. */
export function inWords(status: OpeningStatus): string {
  if (status.state === 'always-open') return 'always open';
  const {until, next} = status;
  return [
    status.state,
    ...(status.state === 'unknown' ? [`(${reasonOf(status)})`] : []),
    ...(status.note ? [`"${status.note}"`] : []),
    ...(until ? [`until ${momentInWords(until)}, then ${next}`] : ['for good']),
    ...(status.state === 'closed' ? openingsOf(status) : []),
  ].join(' ');
}

/** The date and time of a moment, on London's clocks. */
export function momentInWords({london}: Moment): string {
  return `${london.date} ${london.time}`;
}

function reasonOf(status: OpeningStatus & {state: 'unknown'}): string {
  const hours = status.usualPeriods ?? [];
  return [
    status.reason,
    ...(status.day ? [dayInWords(status.day)] : []),
    ...hours.map(({opensAt, closesAt}) => `${opensAt}-${closesAt}`),
  ].join(', ');
}

function openingsOf(status: OpeningStatus & {state: 'closed'}): string[] {
  const {opensAt, mayOpenAt, mayOpenDay} = status;
  const day = mayOpenDay ? ` (${dayInWords(mayOpenDay)})` : '';
  return [
    ...(mayOpenAt ? [`may open ${momentInWords(mayOpenAt)}${day}`] : []),
    ...(opensAt ? [`opens ${momentInWords(opensAt)}`] : []),
  ];
}

function dayInWords({name, substitute}: NamedDay): string {
  return substitute ? `substitute ${name}` : name;
}
