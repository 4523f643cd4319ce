/** Keeps what a page translator must not touch: names, and numbers to dial. */
import type {Listing} from '../directory/listings.js';
import {markup, type Filling} from './markup.js';

/** What is dialled or sent besides the numbers of the list. */
const FIXED = ['999', '55', '18000', '18001'];

export type Guard = (words: string) => Filling;

/** Marks every name and number of these services wherever words hold one. */
export function guardFor(listings: readonly Listing[]): Guard {
  const kept = listings.flatMap(({service, phones}) => [
    service.name,
    ...phones.map(({number}) => number),
  ]);
  // The longest first: one name may begin with another.
  const alternatives = [...kept, ...FIXED]
    .sort((a, b) => b.length - a.length)
    .map((each) => each.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    // Also where its parts are held together.
    .map((each) => each.replaceAll(' ', String.raw`\s`));
  const pattern = new RegExp(
    `(?<![\\w])(${alternatives.join('|')})(?![\\w])`,
    'u',
  );
  return (words) =>
    // A split with a group gives words and what was found by turns.
    words
      .split(pattern)
      .map((part, index) =>
        index % 2 === 1 ? markup`<span translate="no">${part}</span>` : part,
      );
}
