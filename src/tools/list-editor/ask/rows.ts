/** Repeated rows in a form, for numbers and sources. */
import {button} from './controls.js';
import type {TemplateResult} from 'lit';
import {fieldsOf, type Fields, compact} from '../../../schedule/fields.js';
import type {Page} from '../page.js';
import type {Rows} from './form-issues.js';
import type {Form} from './form.js';

const ROW_FIELDS = {
  phones: ['number', 'cost', 'menuOption', 'billNote', 'sharedReason'],
  sources: ['name', 'url', 'published'],
} as const;

/** Reads the rows of a form, without empty ones. */
export function readRows(
  form: Form,
  list: keyof typeof ROW_FIELDS,
  before: readonly unknown[] = [],
): Rows {
  const [first, ...others] = ROW_FIELDS[list];
  const items: Fields[] = [];
  const rows: number[] = [];
  for (let row = 0; form.has(`${list}[${row}].${first}`); row++) {
    const path = `${list}[${row}]`;
    const known = fieldsOf(before[row]);
    const written = form.text(`${path}.${first}`);
    // Unchanged values stay as they were written.
    const value =
      written === known[first] ? written : asInTheList(written, list);
    const isEmpty = [first, ...others].every(
      (name) => name === 'cost' || !form.text(`${path}.${name}`),
    );
    if (isEmpty || form.has(`${path}.remove`)) continue;
    const texts = others.map((name) => [
      name,
      form.text(`${path}.${name}`) || undefined,
    ]);
    const read = Object.fromEntries(texts) as Fields;
    items.push(compact({...known, [first]: value, ...read}));
    rows.push(row);
  }
  return {items, rows};
}

/** Numbers in the national format, and texts without invisible characters. */
function asInTheList(written: string, list: keyof typeof ROW_FIELDS): string {
  const plain = written
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return list === 'phones'
    ? plain.replace(/^(?:\+|00) ?44 ?(?:\(0\)|0)? ?/, '0')
    : plain;
}

/** The rows of the list, followed by as many empty ones as were added. */
export function withMore<Row>(
  rows: readonly Row[],
  empty: Row,
  more = 0,
): Row[] {
  return [...rows, ...Array.from({length: more}, () => empty)];
}

/** A button that adds a row to a group. */
export function moreButton(
  {actions}: Page,
  group: string,
  label: string,
): TemplateResult {
  return button(label, () => actions.addRow(group), 'link');
}

/** Focuses the first field of the row that was added to a group. */
export function enterLastRow(page: HTMLElement, group: string): void {
  const fields = [...page.querySelectorAll<HTMLInputElement>('form input')];
  const ofGroup = fields.filter(({name}) => firstFieldOf(group).test(name));
  ofGroup.at(-1)?.focus();
}

/** The names of the first fields of the rows of a group. */
function firstFieldOf(group: string): RegExp {
  const plain = group.replace(/[.[\]]/g, '\\$&');
  const first = {phones: 'number', sources: 'name'}[group];
  if (first) return new RegExp(`^${plain}\\[\\d+\\]\\.${first}$`);
  return /schedule$/.test(group)
    ? new RegExp(`^${plain}\\.weeks\\[\\d+\\]\\.MO\\[0\\]\\.opensAt$`)
    : new RegExp(`^${plain}\\[\\d+\\]\\.opensAt$`);
}
