/** The way out, in its plain form: a link that works without anything else. */
import {html, type TemplateResult} from 'lit';
import {DEFAULT_EXIT_URL} from './settings.js';
import type {View} from './view.js';

export function exit({messages, exitUrl}: View): TemplateResult {
  const {button, hiddenPrefix, note, noteOtherUrl} = messages.exit;
  return html`
    <a
      class="button exit"
      part="button exit"
      href=${exitUrl}
      rel="nofollow noreferrer"
      referrerpolicy="no-referrer"
      ><span class="unseen">${hiddenPrefix} </span>${button}</a
    >
    <p class="exit-note muted">${exitUrl === DEFAULT_EXIT_URL ? note : noteOtherUrl}</p>
  `;
}
