/** Which form stands in the place of the tasks, and who reads it. */
import type {TemplateResult} from 'lit';
import type {Form, Place, ReadForm} from './ask/form.js';
import {
  readClosed,
  readDown,
  readSpecial,
  readWhole,
} from './ask/other-forms.js';
import {
  closedRegion,
  downRegion,
  specialRegion,
  wholeRegion,
} from './ask/other-regions.js';
import type {Page, View} from './page.js';
import {readService} from './ask/service-form.js';
import {serviceRegion} from './ask/service-region.js';

type Reader = (form: Form, place: Place) => ReadForm;

/** What a form says, by the view in which it stands. */
export const readers: Readonly<Partial<Record<View['kind'], Reader>>> = {
  change: readService,
  down: readDown,
  closed: readClosed,
  special: readSpecial,
  whole: readWhole,
};

/** The form of a view. */
export function formRegion(page: Page): TemplateResult {
  const {view} = page;
  switch (view.kind) {
    case 'change':
      return serviceRegion(page, view.index);
    case 'down':
      return downRegion(page, view.index);
    case 'closed':
      return closedRegion(page, view.index);
    case 'special':
      return specialRegion(page, view.index);
    case 'whole':
    case 'tasks':
      return wholeRegion(page);
  }
}
