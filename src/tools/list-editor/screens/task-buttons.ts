/** What can be done about one service. */
import {html, type TemplateResult} from 'lit';
import {servicesOf} from '../list/list-file.js';
import type {Task} from '../list/due.js';
import type {Page, View} from '../page.js';
import {words} from '../words.js';

export function taskButtons(page: Page, task: Task): TemplateResult {
  const {index, name, isClosed} = task;
  const {actions, file} = page;
  const isDown =
    servicesOf(file.document)[index]?.['status'] === 'temporarily-closed';
  const show = (kind: 'change' | 'down' | 'closed' | 'special') => () => {
    const view: View = {kind, index};
    actions.show(view);
  };
  const up = () => actions.lineUp(index);
  const {due} = words;
  if (isClosed) return button(due.reopen, name, up);
  return html`
    ${button(due.still, name, () => actions.confirm(index))}
    ${button(due.change, name, show('change'))}
    <details class="more">
      <summary>${due.more}<span class="unseen">: ${name}</span></summary>
      ${isDown ? button(due.up, name, up) : button(due.down, name, show('down'))}
      ${button(due.special, name, show('special'))}
      ${button(due.closedButton, name, show('closed'))}
    </details>
  `;
}

/** The name of the service is read and not shown: it stands in the row. */
function button(label: string, name: string, act: () => void): TemplateResult {
  return html`
    <button type="button" @click=${act}>
      ${label}<span class="unseen">: ${name}</span>
    </button>
  `;
}
