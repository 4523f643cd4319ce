/** The names by which people know a list and a website. */
import type {Directory} from '../directory/schema.js';
import {english, type Messages} from './messages.js';

/** The heading of a list: its own, or one made from its area. */
export function headingText(
  {heading, area = ''}: Directory,
  messages: Messages = english,
): string {
  return heading ?? messages.widget.heading({area});
}

/**
 * The name of a website as people say it.
 *
 * @throws TypeError if `url` is not an address. Lists that were read have none.
 */
export function siteName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
