// Fills the builder's page for visitors without JavaScript: the element to
// paste, as text and at work. The build puts the words of its list into both.
import {fallbackLines} from '../src/directory/calling-order.ts';
import {fallbackInHtml} from '../src/wording/fallback.ts';

/**
 * The page with the words of a list in its elements.
 *
 * @param {string} page
 * @param {import('../src/directory/schema.ts').Directory} directory
 * @returns {string}
 */
export function withFallback(page, directory) {
  const words = fallbackInHtml(fallbackLines(directory));
  const ways = [words, asText(words)];
  return [inside('<', '>'), inside('&lt;', '&gt;')].reduce(
    (text, place, index) => text.replace(place, () => ways[index]),
    page,
  );
}

/** Matches the content between the tags, whose brackets may be escaped. */
const inside = (open, close) =>
  new RegExp(
    `(?<=${open}span lang="en-GB"${close}).*?(?=${open}/span${close}${open}/herts-da-support)`,
    'g',
  );

const asText = (html) =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
