/** Says whether a service answers: "Should be open until 9pm". */
import type {Listing} from '../directory/listings.js';
import type {
  ClosedStatus,
  Moment,
  OpeningStatus,
  OpenStatus,
  UnknownStatus,
} from '../open-hours/opening-status.js';
import type {LocalTime} from '../schedule/schedule.js';
import {
  closingTimeText,
  dayOfWeek,
  daysBetween,
  dayText,
  namedDayText,
  whenText,
} from './date-text.js';
import {periodsText} from './hours-text.js';
import {english, type Messages} from './messages.js';
import {dayInBrackets, dayNowText, kindOfDay} from './named-day-text.js';

/** The shape beside the words: no state is told by colour alone. */
export type StatusMark =
  | 'open'
  | 'should-be-open'
  | 'may-be-open'
  | 'probably-closed'
  | 'closed'
  | 'not-known';

/** The words of a status. One space joins `lead` and `rest`. */
export interface StatusText {
  readonly mark: StatusMark;
  /** The bold beginning. */
  readonly lead: string;
  /** What follows it. May be empty. */
  readonly rest: string;
}

/** What the words need to know beside the status. */
export interface StatusTextContext {
  /** A person has checked number and hours within 12 months. */
  readonly confirmed: boolean;
  /** The moment for which the status was asked. */
  readonly now: Moment;
  /**
   * The doubtful stretch ahead: the status at `until` of an open line, at
   * `mayOpenAt` of a closed one.
   */
  readonly doubt?: UnknownStatus | undefined;
}

/**
 * The words and the mark of a status.
 *
 * Undefined where no service can have one: `messages.status.noStatus` holds
 * the sentence that stands for all.
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
      return openText(status, context, messages);
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
 * The words of a listing's status at a moment; `alert` is its notice that holds
 * then.
 *
 * Undefined before the moment is known, and where there is no phone to answer.
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

/** The words where a service takes no calls for a while. */
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

/** Milliseconds before its end in which an open line "closes soon". */
export const CLOSES_SOON_MS = 30 * 60_000;

/**
 * When an open line closes and in how many minutes, once that is soon. They are
 * minutes of the world, also when the clocks change.
 */
export function soonClosing(
  status: OpeningStatus,
  {instant}: Moment,
): {time: LocalTime; minutes: number} | undefined {
  if (status.state !== 'open' || status.next !== 'closed' || !status.until) {
    return undefined;
  }
  const {until} = status;
  const left = until.instant.getTime() - instant.getTime();
  return left <= CLOSES_SOON_MS
    ? {time: until.london.time, minutes: left / 60_000}
    : undefined;
}

function openText(
  status: OpenStatus,
  context: StatusTextContext,
  messages: Messages,
): StatusText {
  const {until, next} = status;
  const mark = openMark(context);
  const words = certainty(context, messages);
  const untilWords = until && untilText(until, context, messages);
  if (!until || !untilWords) return {mark, lead: words.openNow, rest: ''};
  const soon = soonClosing(status, context.now);
  if (soon) {
    const time = closingTimeText(soon.time, messages);
    const rest = messages.status.closesSoonAt({time});
    return {mark, lead: words.closesSoon, rest};
  }
  const rest =
    next === 'unknown'
      ? thenUnknownText(untilWords, context, messages)
      : untilWords;
  return {mark, lead: words.open, rest};
}

/** Empty from the day after tomorrow on: too far to be of use. */
function untilText(
  {london}: Moment,
  {now}: StatusTextContext,
  messages: Messages,
): string {
  const ahead = daysBetween(now.london.date, london.date);
  if (ahead > 1) return '';
  const time = closingTimeText(london.time, messages);
  // 00:00 of tomorrow is the end of today.
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
    // The name alone: that it is a bank holiday is not yet of use.
    kind === 'bankHoliday' ? 'special' : kind,
    messages,
  );
  return messages.status.thenUnknownDay({until, day});
}

function closedWords(
  status: ClosedStatus,
  context: StatusTextContext,
  messages: Messages,
): Pick<StatusText, 'lead' | 'rest'> {
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
  // Hours of last night belong to yesterday's name. "Today is" would be wrong.
  const {time} = now.london;
  const sinceToday = periods.some(
    ({opensAt, closesAt}) =>
      opensAt <= time && (time < closesAt || closesAt < opensAt),
  );
  if (status.day && (sinceToday || periods.length === 0)) {
    rest.unshift(dayNowText(status.day, isListed(status), messages));
  }
  if (periods.length > 0) {
    const words = periodsText(periods, messages);
    rest.push(messages.status.usualHours({periods: words}));
  }
  return rest.join(' ');
}

/** On the GOV.UK list. Another day only may be a bank holiday. */
function isListed({reason}: UnknownStatus): boolean {
  return reason === 'bank-holiday';
}

function sentence(note: string, messages: Messages): string {
  return /[.!?]$/.test(note) ? note : messages.status.note({note});
}
