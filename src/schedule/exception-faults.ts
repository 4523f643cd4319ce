/** Faults of the days that differ from the week. */
import {fault} from './fault.js';
import {fieldsOf, itemsOf, type Fields} from './fields.js';
import {dateFaults, datesFaults, hoursFaults} from './hours-faults.js';
import {toDay} from './civil-time.js';
import type {Problem} from './problem.js';

/** Faults of a list of exceptions. The list may be missing. */
export function exceptionFaults(exceptions: unknown): Problem[] {
  if (exceptions === undefined) return [];
  const items = itemsOf(exceptions);
  if (items === undefined) return fault('exceptions', 'no-exceptions');
  const faults = items.flatMap((exception, index) =>
    faultsOf(fieldsOf(exception), `exceptions[${index}]`),
  );
  return faults.length > 0 ? faults : ties(items.map(fieldsOf));
}

function faultsOf(exception: Fields, path: string): Problem[] {
  const {from, state, note} = exception;
  const isState = state === 'open' || state === 'closed' || state === 'unknown';
  const isNote = typeof note === 'string' && note.trim() !== '';
  const needsNote = state !== 'open' || note !== undefined;
  return [
    ...(from === undefined ? dateFaults(from, `${path}.from`) : []),
    ...datesFaults(exception, path, ['from', 'to']),
    ...(isState ? [] : fault(`${path}.state`, 'state', state)),
    ...periodFaults(exception, `${path}.periods`),
    ...(needsNote && !isNote ? fault(`${path}.note`, 'note') : []),
  ];
}

function periodFaults({state, periods}: Fields, path: string): Problem[] {
  if (state !== 'open') {
    return periods === undefined ? [] : fault(path, 'needless-periods');
  }
  const items = itemsOf(periods) ?? [];
  if (items.length === 0) return fault(path, 'no-periods');
  return items.flatMap((hours, index) =>
    hoursFaults(fieldsOf(hours), `${path}[${index}]`),
  );
}

/** Of two that name a day the shorter wins, so equally long ones must not meet. */
function ties(exceptions: readonly Fields[]): Problem[] {
  const spans = exceptions.map(({from, to = from}, index) => {
    const first = toDay(from) ?? 0;
    const through = toDay(to) ?? first;
    return {from: first, through, length: through - first, index};
  });
  spans.sort((a, b) => a.length - b.length || a.from - b.from);

  return spans.flatMap((span, place) => {
    const before = spans[place - 1];
    if (before?.length !== span.length || before.through < span.from) return [];
    const [first, second] = [before.index, span.index].sort((a, b) => a - b);
    return fault(`exceptions[${second}]`, 'tie', `exceptions[${first}]`);
  });
}
