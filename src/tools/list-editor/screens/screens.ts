/** Draws the page: the bar, notices, the screen of the view, and the call sheet. */
import {html, type TemplateResult} from 'lit';
import type {Page} from '../page.js';
import {holidaysScreen} from './holidays.js';
import {callSheet} from './call-sheet.js';
import {formScreen} from './form.js';
import {readAndSaveScreen} from './read-and-save.js';
import {savedScreen} from './saved.js';
import {serviceScreen} from './service.js';
import {servicesScreen} from './services.js';
import {visitorsScreen} from './visitors.js';
import {fileNotices, workBar} from './work-bar.js';

const screens = {
  services: servicesScreen,
  service: serviceScreen,
  new: formScreen,
  whole: formScreen,
  holidays: holidaysScreen,
  visitors: visitorsScreen,
  save: readAndSaveScreen,
  saved: savedScreen,
} as const;

export function pageTemplate(page: Page): TemplateResult {
  const {kind} = page.view;
  return html`
    ${workBar(page)} ${fileNotices(page)}
    <div class="wrap no-print ${kind}">${screens[kind](page)}</div>
    ${callSheet(page)}
  `;
}
