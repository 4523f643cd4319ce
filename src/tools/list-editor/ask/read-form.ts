/** Reads a submitted form: its faults, or the changed list. */
import type {Fields} from '../../../schedule/fields.js';
import {isSame} from '../list/edits.js';
import {nameAt} from '../list/list-file.js';
import type {Page} from '../page.js';
import {words} from '../words.js';
import {brokenDates, formOf, type FormFault} from './form.js';
import {FORMS} from './forms.js';

export interface SentForm {
  readonly faults: readonly FormFault[];
  readonly doubts: readonly string[];
  /** The changed list. Absent if nothing changed. */
  readonly document: Fields | undefined;
  /** What was done, in a few words. */
  readonly done: string;
  /** Who says so, by the index of the service. */
  readonly told: Readonly<Record<number, string>>;
}

/** Reads the open form. */
export function readForm(
  page: Page,
  element: HTMLFormElement,
): SentForm | undefined {
  const {file, today, initials, editing, index = -1} = page;
  if (!editing) return undefined;
  const place = {document: file.document, index, today, initials};
  const form = formOf(new FormData(element));
  const read = FORMS[editing].read(form, place);
  const faults = [...brokenDates(element), ...read.faults];
  const doubts = form.has('meant') || faults.length > 0 ? [] : read.doubts;
  const name = nameAt(read.document, index);
  const isOther = !isSame(read.document, file.document);
  const {done, due} = words;
  return {
    faults,
    doubts,
    document: isOther ? read.document : undefined,
    done: isOther
      ? due.changed({name, what: done[editing]})
      : due.unchanged({name}),
    told: read.told ? {[index]: read.told} : {},
  };
}
