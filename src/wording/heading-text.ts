/** Chooses the heading of a list: its own, or one made from its area. */
import type {Directory} from '../directory/schema.js';
import {english, type Messages} from './messages.js';

export function headingText(
  {heading, area = ''}: Directory,
  messages: Messages = english,
): string {
  return heading ?? messages.widget.heading({area});
}
