/** Says whether a service answers: "Should be open until 9pm". */
import type {Listing} from '../directory/listings.js';
import {closingSoon} from '../open-hours/closing-soon.js';
import type {
  ClosedStatus,
  Moment,
  OpeningStatus,
  OpenStatus,
  UnknownStatus,
} from '../open-hours/status-types.js';
import {
  closingTimeText,
  dayText,
  namedDayText,
  whenText,
  dayInBrackets,
  dayNowText,
  kindOfDay,
} from './date-text.js';
import {dayOfWeek, daysBetween} from '../schedule/civil-time.js';
import {periodsText} from './hours-text.js';
import {english, type Messages} from './messages.js';

/** A shape beside the words, so that colour is not the only sign of a state. */
export type StatusMark =
  | 'open'
  | 'should-be-open'
  | 'may-be-open'
  | 'probably-closed'
  | 'closed'
  | 'not-known';

/** The words of a status. A space joins `lead` and `rest`. */
export interface StatusText {
  readonly mark: StatusMark;
  /** The bold beginning. */
  readonly lead: string;
  /** The words after it. May be empty. */
  readonly rest: string;
}

/** What the words depend on besides the status. */
export interface StatusTextContext {
  /** Whether a person checked the number and hours within 12 months. */
  readonly confirmed: boolean;
  /** The moment of the status. */
  readonly now: Moment;
  /**
   * The uncertain period ahead: the status at `until` of an open line, or at
   * `mayOpenAt` of a closed one.
   */
  readonly doubt?: UnknownStatus | undefined;
}

/**
 * The words and the mark of a status.
 *
 * Undefined if no service can have one: `messages.status.noStatus` has one
 * sentence for all of them.
 */
export function openingStatusText(
  status: OpeningStatus,
  context: StatusTextContext,
  messages: Messages = english,
): StatusText | undefined {
  switch (status.state) {
    case 'always-open':
      return {
        mark: openMark(context),
        ...certainty(context, messages).openDayAndNight,
      };
    case 'open':
      return {
        mark: openMark(context),
        ...withNote(openWords(status, context, messages), status, messages),
      };
    case 'closed':
      return {
        mark: context.confirmed ? 'closed' : 'probably-closed',
        ...closedWords(status, context, messages),
      };
    case 'unknown':
      return unknownText(status, context, messages);
  }
}

/**
 * The words of a listing's status at a moment. `alert` is its notice at that
 * moment.
 *
 * Undefined before the moment is known, and if no phone takes calls.
 */
export function listingStatusText(
  {service, status, doubt, confirmed}: Listing,
  {now, alert = ''}: {now: Moment | undefined; alert: string | undefined},
  messages: Messages = english,
): StatusText | undefined {
  if (service.status === 'temporarily-closed') {
    return notTakingCallsText(alert, messages);
  }
  if (!status || !now) return undefined;
  return openingStatusText(status, {confirmed, now, doubt}, messages);
}

/** The words for a service that takes no calls for a while. */
export function notTakingCallsText(
  alert: string,
  messages: Messages = english,
): StatusText {
  return {mark: 'closed', lead: messages.status.notTakingCalls, rest: alert};
}

function certainty({confirmed}: StatusTextContext, {status}: Messages) {
  return confirmed ? status.confirmed : status.unconfirmed;
}

function openMark({confirmed}: StatusTextContext): StatusMark {
  return confirmed ? 'open' : 'should-be-open';
}

type Words = Pick<StatusText, 'lead' | 'rest'>;

function openWords(
  status: OpenStatus,
  context: StatusTextContext,
  messages: Messages,
): Words {
  const {until, next} = status;
  const words = certainty(context, messages);
  // If only the note changes, the line stays open.
  const end = next === 'open' ? undefined : until;
  const untilWords = end && untilText(end, context, messages);
  if (!untilWords) return {lead: words.openNow, rest: ''};
  const soon = closingSoon(status, context.now);
  if (soon) {
    const time = closingTimeText(soon.time, messages);
    const rest = messages.status.closesSoonAt({time});
    return {lead: words.closesSoon, rest};
  }
  const rest =
    next === 'unknown'
      ? thenUnknownText(untilWords, context, messages)
      : untilWords;
  return {lead: words.open, rest};
}

/** The note of the day is the last sentence. */
function withNote(
  {lead, rest}: Words,
  {note}: OpenStatus,
  messages: Messages,
): Words {
  if (!note) return {lead, rest};
  const said = sentence(note, messages);
  return rest
    ? {lead, rest: `${sentence(rest, messages)} ${said}`}
    : {lead: sentence(lead, messages), rest: said};
}

/** Empty for any day after tomorrow, which is too far ahead to be useful. */
function untilText(
  {london}: Moment,
  {now}: StatusTextContext,
  messages: Messages,
): string {
  const ahead = daysBetween(now.london.date, london.date);
  if (ahead > 1) return '';
  const time = closingTimeText(london.time, messages);
  // 00:00 tomorrow is the end of today.
  if (ahead < 1 || london.time === '00:00')
    return messages.status.until({time});
  const weekday = messages.dates.days[dayOfWeek(london.date)];
  return messages.status.untilTomorrow({time, weekday});
}

function thenUnknownText(
  until: string,
  {doubt}: StatusTextContext,
  messages: Messages,
): string {
  if (!doubt?.day) return messages.status.thenUnknown({until});
  const kind = kindOfDay(doubt.day, isListed(doubt));
  const day = dayInBrackets(
    doubt.day,
    // Only the name, because it does not matter yet that it is a bank holiday.
    kind === 'bankHoliday' ? 'special' : kind,
    messages,
  );
  return messages.status.thenUnknownDay({until, day});
}

function closedWords(
  status: ClosedStatus,
  context: StatusTextContext,
  messages: Messages,
): Words {
  const words = certainty(context, messages);
  const rest: string[] = [];
  if (status.note) rest.push(sentence(status.note, messages));
  rest.push(...mayOpenText(status, context, messages));
  if (status.opensAt) {
    const {now} = context;
    const when = whenText(status.opensAt.london, now.london.date, messages);
    rest.push(words.opens({when}));
  } else if (!status.mayOpenAt) rest.push(messages.status.nextNotKnown);
  return {
    lead: status.note ? words.closedToday : words.closed,
    rest: rest.join(' '),
  };
}

function mayOpenText(
  {mayOpenAt}: ClosedStatus,
  {now, doubt}: StatusTextContext,
  messages: Messages,
): string[] {
  if (!mayOpenAt) return [];
  const {date} = mayOpenAt.london;
  const today = now.london.date;
  if (!doubt?.day) {
    return [messages.status.mayOpen({day: dayText(date, today, messages)})];
  }
  const kind = kindOfDay(doubt.day, isListed(doubt));
  const name = dayInBrackets(doubt.day, kind, messages);
  const day = namedDayText(date, {today, name}, messages);
  return [messages.status.mayOpen({day})];
}

function unknownText(
  status: UnknownStatus,
  context: StatusTextContext,
  messages: Messages,
): StatusText | undefined {
  switch (status.reason) {
    case 'no-time-zone':
    case 'clock-not-trusted':
      return undefined;
    case 'bank-holiday':
    case 'special-day':
    case 'exception':
      return {
        mark: 'may-be-open',
        lead: messages.status.mayBeOpen,
        rest: doubtText(status, context, messages),
      };
    case 'no-current-hours':
    case 'hours-not-known':
    case 'invalid-schedule':
      return {mark: 'not-known', ...messages.status.hoursNotKnown};
  }
}

function doubtText(
  status: UnknownStatus,
  {now}: StatusTextContext,
  messages: Messages,
): string {
  if (status.note) return sentence(status.note, messages);
  const rest = [messages.status.doubt];
  const periods = status.usualPeriods ?? [];
  // Hours of last night belong to yesterday, so "Today is" would be wrong.
  if (status.day?.date === now.london.date) {
    rest.unshift(dayNowText(status.day, isListed(status), messages));
  }
  if (periods.length > 0) {
    const words = periodsText(periods, messages);
    rest.push(messages.status.usualHours({periods: words}));
  }
  return rest.join(' ');
}

/** Whether the GOV.UK list has the day; others only may be bank holidays. */
function isListed({reason}: UnknownStatus): boolean {
  return reason === 'bank-holiday';
}

/** Adds a full stop if there is none. */
export function sentence(words: string, messages: Messages): string {
  return /[.!?]$/.test(words) ? words : messages.status.note({note: words});
}
