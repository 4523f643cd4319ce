/** What stands above a list: its own heading, or words with its area. */
import type {Directory} from '../directory/schema.js';
import {english, type Messages} from './messages.js';

export function headingText(
  {heading, area = ''}: Directory,
  messages: Messages = english,
): string {
  return heading ?? messages.widget.heading({area});
}
