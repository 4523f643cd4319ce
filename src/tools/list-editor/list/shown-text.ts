/** Values of a list as text, whatever they are. */
import {itemsOf} from '../../../schedule/fields.js';

/** What a control shows of a value of the list, also where it is wrong. */
export function shownText(value: unknown): string {
  const items = itemsOf(value);
  if (items) return items.map(shownText).filter(Boolean).join(', ');
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : '';
}

/** A list as a control holds it: one item on each line. */
export function shownLines(value: unknown): string {
  return (itemsOf(value) ?? [value]).map(shownText).filter(Boolean).join('\n');
}
