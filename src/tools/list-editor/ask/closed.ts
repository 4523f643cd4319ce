/** "The service has closed": visitors no longer see it. */
import {html} from 'lit';
import {serviceClosed} from '../list/edits.js';
import {words} from '../words.js';
import {tick} from './controls.js';
import {byRules} from './form-issues.js';
import type {AskForm} from './question.js';

export const closed: AskForm = {
  keep: words.closed.keep,
  leave: words.leaveIt,
  fields: () => html`
    <p>${words.closed.text}</p>
    ${tick('withdraw', words.closed.withdraw)}
  `,
  read(form, place) {
    const {document, index} = place;
    const withdraw = form.has('withdraw');
    const changed = serviceClosed(document, index, {withdraw});
    return {document: changed, ...byRules(place, changed)};
  },
};
