/** What the short forms say: line down, closed, special hours, the whole list. */
import {fieldsOf, type Fields} from '../../../schedule/fields.js';
import type {ScheduleException} from '../../../schedule/schedule.js';
import {
  compact,
  lineDown,
  serviceClosed,
  withException,
} from '../list/edits.js';
import type {Form, FormFault, Place, ReadForm} from './form.js';
import {readStretch} from './hours-form.js';
import {servicesOf} from '../list/list-file.js';
import {shownLines} from './service-fields.js';
import {byRules} from './form-issues.js';
import {words} from '../words.js';

/** "Line is down". */
export function readDown(form: Form, place: Place): ReadForm {
  const {document, index, today} = place;
  const [text, until] = [form.text('alert.text'), form.text('alert.until')];
  const faults: FormFault[] = [];
  if (!text) {
    faults.push({field: 'alert.text', message: words.form.sentenceMissing});
  }
  if (until && until < today) {
    faults.push({field: 'alert.until', message: words.form.untilPast});
  }
  const changed = lineDown(document, index, {text, until: until || undefined});
  return found(place, changed, faults);
}

/** "Service has closed". */
export function readClosed(form: Form, place: Place): ReadForm {
  const {document, index} = place;
  const withdraw = form.has('withdraw');
  return found(place, serviceClosed(document, index, {withdraw}), []);
}

/** "Add special hours". */
export function readSpecial(form: Form, place: Place): ReadForm {
  const {document, index} = place;
  if (!hasUsualHours(servicesOf(document)[index] ?? {})) {
    const message = words.form.specialUnknownHours;
    return {document, faults: [{field: 'from', message}], doubts: []};
  }
  // In the order of the form.
  const faults = dayFaults(form, place);
  const state = form.text('state');
  if (!state) faults.push({field: 'state', message: words.form.stateMissing});
  const stretch =
    state === 'open' ? readStretch(form, 'periods[0]', faults) : undefined;
  const note = form.text('note') || undefined;
  if (state === 'open' && !stretch) {
    const message = words.form.timeMissing.opensAt;
    faults.push({field: 'periods[0].opensAt', message});
  }
  if (state && state !== 'open' && !note) {
    faults.push({field: 'note', message: words.form.noteMissing});
  }
  const [opensAt = '', closesAt = ''] = stretch ?? [];
  const exception = compact({
    from: form.text('from'),
    to: form.text('to') || undefined,
    state: state,
    periods: stretch && [{opensAt, closesAt}],
    note,
  }) as unknown as ScheduleException;
  return found(place, withException(document, index, exception), faults);
}

/** Whether there are hours that special ones could take the place of. */
export function hasUsualHours({schedule}: Fields): boolean {
  const {kind} = fieldsOf(schedule);
  return kind === 'weekly' || kind === 'always-open';
}

function dayFaults(form: Form, {today}: Place): FormFault[] {
  const [from, to] = [form.text('from'), form.text('to')];
  if (!from) return [{field: 'from', message: words.form.dateMissing}];
  if (to && to < from) return [{field: 'to', message: words.form.toBefore}];
  return (to || from) < today
    ? [{field: to ? 'to' : 'from', message: words.form.untilPast}]
    : [];
}

/** What holds for the whole list. */
export function readWhole(form: Form, place: Place): ReadForm {
  const {document} = place;
  const withdrawnNumbers = form
    .text('withdrawnNumbers')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
  const changed = compact({
    ...document,
    maintainer: form.text('maintainer') || undefined,
    correctionsUrl: form.text('correctionsUrl') || undefined,
    withdrawnNumbers,
  });
  return found(place, changed, []);
}

/** The withdrawn numbers as the form shows them. */
export function withdrawnLines({withdrawnNumbers}: Fields): string {
  return shownLines(withdrawnNumbers);
}

/** The form's own faults first; what the rules say, once there are none. */
function found(
  place: Place,
  document: Fields,
  faults: readonly FormFault[],
): ReadForm {
  return faults.length > 0
    ? {document, faults, doubts: []}
    : {document, ...byRules(place, document)};
}
