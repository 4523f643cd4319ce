/** What a service does at a time to come: the words of the planner. */
import type {
  Moment,
  OpeningStatus,
  UnknownStatus,
} from '../open-hours/opening-status.js';
import type {LocalDate} from '../schedule/schedule.js';
import {closingTimeText} from './date-text.js';
import {english, type Messages} from './messages.js';
import {
  openingStatusText,
  soonClosing,
  type StatusMark,
} from './status-text.js';

export interface PlanTextContext {
  readonly confirmed: boolean;
  /** The time that is planned. */
  readonly then: Moment;
  /** The date on which the visitor reads it: "today" and "tomorrow" are theirs. */
  readonly today: LocalDate;
  /** The doubtful stretch that the status names as ahead. */
  readonly doubt?: UnknownStatus | undefined;
}

/** The mark of a status then, and the words under its heading. */
export function planText(
  status: OpeningStatus,
  {confirmed, then, today, doubt}: PlanTextContext,
  messages: Messages = english,
): {mark: StatusMark; words: string} | undefined {
  const isClosed = status.state === 'closed';
  const text = openingStatusText(
    status,
    {
      confirmed,
      // When it opens is told from today, until when it is open from then on.
      now: isClosed ? {...then, london: {...then.london, date: today}} : then,
      doubt,
    },
    then.london.date === today ? messages : withoutTomorrow(messages),
  );
  if (!text) return undefined;
  const {mark, rest} = text;
  const words = messages.planner.groups[mark];
  if (status.state === 'unknown') return {mark, words};
  if (isClosed) return {mark, words: `${words}. ${rest}`};
  const soon = soonClosing(status, then);
  if (soon) {
    const time = closingTimeText(soon.time, messages);
    const {minutes} = soon;
    const closes = messages.planner.closesSoon({time, minutes});
    return {mark, words: `${words}. ${closes}`};
  }
  return {mark, words: rest ? `${words}, ${rest}` : words};
}

/** The day after the planned one is not the reader's tomorrow. */
function withoutTomorrow(messages: Messages): Messages {
  const {status, planner} = messages;
  return {...messages, status: {...status, untilTomorrow: planner.untilDay}};
}
