/** The words of the planner: what a service does at a chosen time. */
import {closingSoon} from '../open-hours/closing-soon.js';
import type {
  Moment,
  OpeningStatus,
  UnknownStatus,
} from '../open-hours/status-types.js';
import type {LocalDate} from '../schedule/schedule.js';
import {closingTimeText} from './date-text.js';
import {english, type Messages} from './messages.js';
import {openingStatusText, sentence, type StatusMark} from './status-text.js';

export interface PlanTextContext {
  readonly confirmed: boolean;
  /** The chosen time. */
  readonly then: Moment;
  /** The reader's date, for "today" and "tomorrow". */
  readonly today: LocalDate;
  /** The uncertain period that the status announces. */
  readonly doubt?: UnknownStatus | undefined;
}

/** The mark of a planned status, and the words under its heading. */
export interface PlanText {
  readonly mark: StatusMark;
  readonly words: string;
}

/** The words of a planned status, followed by the note of an exception. */
export function planText(
  status: OpeningStatus,
  context: PlanTextContext,
  messages: Messages = english,
): PlanText | undefined {
  if (status.state !== 'open' && status.state !== 'unknown') {
    return textThen(status, context, messages);
  }
  const {note, ...bare} = status;
  const text = textThen(bare, context, messages);
  if (!text || !note) return text;
  const words = [text.words, note].map((each) => sentence(each, messages));
  return {...text, words: words.join(' ')};
}

function textThen(
  status: OpeningStatus,
  {confirmed, then, today, doubt}: PlanTextContext,
  messages: Messages,
): PlanText | undefined {
  const isClosed = status.state === 'closed';
  const text = openingStatusText(
    status,
    {
      confirmed,
      // An opening time is counted from today, a closing time from the planned
      // day.
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
  const soon = closingSoon(status, then);
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
