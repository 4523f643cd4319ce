/** What has just been done, and the way to take it back. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Page} from '../page.js';
import {words} from '../words.js';

/** It stays in sight, wherever on the page it was done. */
export function noticeRegion(page: Page): TemplateResult {
  const {notice, view} = page;
  const isShown = notice !== '' && view.kind === 'tasks';
  return html`
    <div class="notice">
      <p role="status">${notice}</p>
      ${isShown ? takeBackButton(page) : nothing}
    </div>
  `;
}

/** Names what it takes back: the last thing that was done. */
export function takeBackButton({
  steps,
  actions,
}: Page): TemplateResult | typeof nothing {
  const last = steps.at(-1);
  if (!last) return nothing;
  return html`
    <button type="button" @click=${() => actions.takeBack()}>
      ${words.due.takeBack(last)}
    </button>
  `;
}
