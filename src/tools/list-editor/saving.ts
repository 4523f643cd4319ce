/** What a list is saved as, and what the page holds once it is. */
import {finished} from './list/edits.js';
import {nameAt, textOf, unfinished} from './list/list-file.js';
import type {Page, PageState, Saved} from './page.js';
import {words} from './words.js';

export function isInitials(text: string): boolean {
  return /^\p{L}{2,4}$/u.test(text);
}

/** What is missing before it can be saved. */
export function secondFault(
  {second, initials}: Page,
  written: string,
): string | undefined {
  const {choiceMissing, secondMissing, secondSame} = words.save;
  if (!second) return choiceMissing;
  if (second === 'later') return undefined;
  if (!isInitials(written)) return secondMissing;
  return written === initials ? secondSame : undefined;
}

/** What the page holds once a file is saved: to publish, or to go on with. */
export function saving(
  page: Page,
  written: string,
): Partial<PageState> & {saved: Saved} {
  const {second, file, published, today, reading} = page;
  const count = reading.changes.length;
  const withdrawn = withdrawnIn(page);
  if (second === 'later') {
    const {name, document} = unfinished(file, published);
    const saved = {name, text: textOf(document), count, withdrawn};
    return {inFile: file.document, saved};
  }
  const {name} = file;
  const document = finished(file.document, {today, initials: written});
  return {
    file: {name, document},
    published: document,
    inFile: document,
    isBuiltIn: false,
    told: {},
    saved: {name, text: textOf(document), count, withdrawn, second: written},
  };
}

/** Services of which a number is hidden by these changes. */
function withdrawnIn({reading, file}: Page): string[] {
  const names = reading.changes
    .filter(({now}) => now === words.changes.hidden)
    .map(({index}) => nameAt(file.document, index));
  return [...new Set(names)];
}
