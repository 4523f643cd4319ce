/** Faults of the days that differ from the week. */
import {fieldsOf, itemsOf, type Fields} from './fields.js';
import {dateErrors, datesErrors, hoursErrors} from './hours-errors.js';
import {toDate, toDay} from './local-date-time.js';
import {error, quoted, type Problem} from './problem.js';

/** Faults of a list of exceptions. The list may be missing. */
export function exceptionErrors(exceptions: unknown): Problem[] {
  if (exceptions === undefined) return [];
  const items = itemsOf(exceptions);
  if (items === undefined) {
    const message =
      'exceptions is not a list. Write [] if no day differs from the week.';
    return [error('exceptions', message)];
  }
  const problems = items.flatMap((exception, index) =>
    errorsOf(fieldsOf(exception), `exceptions[${index}]`),
  );
  return problems.length > 0 ? problems : tieErrors(items.map(fieldsOf));
}

function errorsOf(exception: Fields, path: string): Problem[] {
  return [
    ...spanErrors(exception, path),
    ...stateErrors(exception, path),
    ...periodErrors(exception, path),
    ...noteErrors(exception, path),
  ];
}

function spanErrors(exception: Fields, path: string): Problem[] {
  const problems = datesErrors(exception, path, ['from', 'to']);
  return exception.from === undefined
    ? [...dateErrors(undefined, `${path}.from`), ...problems]
    : problems;
}

function stateErrors({state}: Fields, path: string): Problem[] {
  if (state === 'open' || state === 'closed' || state === 'unknown') return [];
  const message =
    `${quoted(state)} does not say what happens on these days. ` +
    'Write open, closed or unknown.';
  return [error(`${path}.state`, message)];
}

function periodErrors({state, periods}: Fields, path: string): Problem[] {
  const place = `${path}.periods`;
  if (state !== 'open') {
    if (periods === undefined) return [];
    const message =
      'Only an open exception has periods. Remove them, or write "open" as ' +
      'the state.';
    return [error(place, message)];
  }
  const items = itemsOf(periods) ?? [];
  if (items.length === 0) {
    const message =
      'An open exception says from when to when. Write at least one opensAt ' +
      'and closesAt, or "closed" as the state.';
    return [error(place, message)];
  }
  return items.flatMap((hours, index) =>
    hoursErrors(fieldsOf(hours), `${place}[${index}]`),
  );
}

function noteErrors({state, note}: Fields, path: string): Problem[] {
  if (state === 'open' && note === undefined) return [];
  if (typeof note === 'string' && note.trim() !== '') return [];
  const message =
    'The note is missing. Write one sentence for visitors, such as ' +
    '"Closed for staff training".';
  return [error(`${path}.note`, message)];
}

interface Span {
  readonly from: number;
  readonly through: number;
  readonly index: number;
}

/** Of two that name a day the shorter wins, so equally long ones must not meet. */
function tieErrors(exceptions: readonly Fields[]): Problem[] {
  const spans = exceptions.map(({from, to}, index): Span => {
    const first = toDay(from) ?? 0;
    return {from: first, through: toDay(to) ?? first, index};
  });
  const length = ({from, through}: Span) => through - from;
  spans.sort((a, b) => length(a) - length(b) || a.from - b.from);

  return spans.flatMap((span, place) => {
    const before = spans[place - 1];
    const isTie =
      before && length(before) === length(span) && before.through >= span.from;
    return isTie ? [tieError(before, span)] : [];
  });
}

function tieError(before: Span, span: Span): Problem {
  const [first, second] = [before.index, span.index].sort((a, b) => a - b);
  const message =
    `exceptions[${first}] and exceptions[${second}] are equally long and ` +
    `both name ${toDate(span.from)}, so neither wins. Take the day out of ` +
    'one of them, or join them.';
  return error(`exceptions[${second}]`, message);
}
