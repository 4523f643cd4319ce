/** Saves the list as a file that the browser downloads. */
import {finished} from './list/edits.js';
import {nameAt, textOf, unfinished} from './list/list-file.js';
import type {Page, PageState, Saved} from './page.js';
import {words} from './words.js';

export function isInitials(text: string): boolean {
  return /^\p{L}{2,4}$/u.test(text);
}

/** What is missing before the list can be saved. */
export function secondIssue(
  {second, initials}: Page,
  written: string,
): string | undefined {
  const {choiceMissing, secondMissing, secondSame} = words.save;
  if (!second) return choiceMissing;
  if (second === 'later') return undefined;
  if (!isInitials(written)) return secondMissing;
  return written === initials ? secondSame : undefined;
}

/** The state after saving, finished or unfinished. */
export function saving(
  page: Page,
  written: string,
): Partial<PageState> & {saved: Saved} {
  const {second, file, published, today, derived} = page;
  const count = derived.changes.length;
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
    attributions: {},
    saved: {name, text: textOf(document), count, withdrawn, second: written},
  };
}

/** The services with a number that these changes hide. */
function withdrawnIn({derived, file}: Page): string[] {
  const names = derived.changes
    .filter(({now}) => now === words.changes.hidden)
    .map(({index}) => nameAt(file.document, index));
  return [...new Set(names)];
}

/** Offers a text to the browser as a file to save. */
export function offerFile({name, text}: {name: string; text: string}): void {
  const address = URL.createObjectURL(
    new Blob([text], {type: 'application/json'}),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser starts to read the file before the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
