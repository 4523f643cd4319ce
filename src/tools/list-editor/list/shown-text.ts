/** Shows any value of a list as text. */
import {asList} from '../../../schedule/fields.js';

/** The text for an input field, even if the value is wrong. */
export function shownText(value: unknown): string {
  const items = asList(value);
  if (items) return items.map(shownText).filter(Boolean).join(', ');
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : '';
}

/** The items of a list for a text area, one on each line. */
export function shownLines(value: unknown): string {
  return (asList(value) ?? [value]).map(shownText).filter(Boolean).join('\n');
}
