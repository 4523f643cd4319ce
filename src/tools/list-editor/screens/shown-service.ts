/** The data that a screen of one service draws. */
import {fieldsOf, type Fields} from '../../../schedule/fields.js';
import type {Task} from '../list/due.js';
import type {Page} from '../page.js';

export interface Shown {
  readonly page: Page;
  readonly task: Task;
  readonly service: Fields;
  readonly index: number;
}

/** Whether the answer to a question is not known yet. */
export function isGap(service: Fields, name: string): boolean {
  const {kind, bankHolidays, exceptions} = fieldsOf(service['schedule']);
  if (name === 'hours') return kind === 'unknown';
  const isOpenRule = kind === 'weekly' && bankHolidays === 'unknown';
  return (
    name === 'bankHolidays' &&
    ((isOpenRule && !exceptions) || kind === 'unknown')
  );
}
