/** Evaluates a document, once for each document and minute. */
import {openRows} from '../../../cli/what-visitors-read.js';
import type {Directory} from '../../../directory/schema.js';
import {fromLondonTime, toLondonTime} from '../../../open-hours/index.js';
import type {Fields} from '../../../schedule/fields.js';
import type {LocalDate} from '../../../schedule/schedule.js';
import {words} from '../words.js';
import {changesOf, type Change} from './changes.js';
import {asksAhead, type HolidayAhead} from './days-ahead.js';
import {tasksOf, type Tasks} from './due.js';
import {directoryOf} from './list-file.js';

/** What visitors read about each service, by its id. */
export type Sentences = ReadonlyMap<string, string>;

export interface Derived {
  /** As visitors get it. Absent if they would get nothing. */
  readonly directory: Directory | undefined;
  readonly tasks: Tasks;
  /** The changes since the list was published. */
  readonly changes: readonly Change[];
  readonly readNow: Sentences;
  /** The next bank holiday, and what visitors read at midday on it. */
  readonly holiday: HolidayAhead | undefined;
  readonly readOnHoliday: Sentences;
}

interface Known {
  readonly key: string;
  readonly published: Fields;
  readonly derived: Derived;
}

const known = new WeakMap<Fields, Known>();

/** Evaluates a document, or returns the result of this minute. */
export function derive(
  document: Fields,
  published: Fields,
  instant: Date,
): Derived {
  const {date, time} = toLondonTime(instant);
  const key = `${date} ${time.slice(0, 5)}`;
  const last = known.get(document);
  if (last?.key === key && last.published === published) return last.derived;
  const derived = computed(document, published, {instant, today: date});
  known.set(document, {key, published, derived});
  return derived;
}

function computed(
  document: Fields,
  published: Fields,
  {instant, today}: {instant: Date; today: LocalDate},
): Derived {
  const directory = directoryOf(document);
  const [holiday] = directory ? asksAhead(directory, today) : [];
  const midday = holiday && fromLondonTime({date: holiday.date, time: '12:00'});
  return {
    directory,
    tasks: tasksOf(document, today),
    changes: changesOf(published, document),
    readNow: whatVisitorsRead(directory, instant),
    holiday,
    readOnHoliday: whatVisitorsRead(directory, midday),
  };
}

/** What visitors read at a moment. */
export function whatVisitorsRead(
  directory: Directory | undefined,
  at: Date | undefined,
): Sentences {
  if (!directory || !at) return new Map();
  const chats = directory.services
    .filter(({phones, website}) => !phones && !website)
    .filter(({webChat}) => webChat?.schedule?.kind === 'unknown')
    .map(({id}) => id);
  return new Map(
    openRows(directory, at).map(({id, words: said}) => [
      id,
      chats.includes(id) ? words.services.webChat : said,
    ]),
  );
}
