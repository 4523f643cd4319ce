/** The data that every part of a page without script draws from. */
import type {Listing} from '../directory/listings.js';
import type {Directory} from '../directory/schema.js';
import {markup, type MarkupValue} from './markup.js';

export interface PageView {
  readonly directory: Directory;
  readonly shown: readonly Listing[];
  /**
   * False if a sandbox would block links: numbers and addresses are then text.
   */
  readonly links: boolean;
  /** Protects the names and numbers in words from page translators. */
  readonly noTranslate: (words: string) => MarkupValue;
}

/** Numbers to dial or send that are not in the list. */
const FIXED = ['999', '55', '18000', '18001'];

/**
 * Marks every name and number of these services wherever they appear in words.
 */
export function noTranslateFor(
  listings: readonly Listing[],
): PageView['noTranslate'] {
  const kept = listings.flatMap(({service, phones}) => [
    service.name,
    ...phones.map(({number}) => number),
  ]);
  // The longest first, because one name may be the beginning of another.
  const alternatives = [...kept, ...FIXED]
    .sort((a, b) => b.length - a.length)
    .map((each) => each.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    // Also matches a name or number with no-break spaces.
    .map((each) => each.replaceAll(' ', String.raw`\s`));
  const pattern = new RegExp(
    `(?<![\\w])(${alternatives.join('|')})(?![\\w])`,
    'u',
  );
  return (words) =>
    // A split with a group returns words and matches by turns.
    words
      .split(pattern)
      .map((part, index) =>
        index % 2 === 1 ? markup`<span translate="no">${part}</span>` : part,
      );
}
