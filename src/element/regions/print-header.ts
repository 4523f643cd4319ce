/** The header for paper only: the date of the list, and whom it is for. */
import {html, nothing, type TemplateResult} from 'lit';
import {dateText} from '../../wording/date-text.js';
import type {RenderContext} from '../render-context.js';

export function printHeader({
  messages,
  now,
  directory: {area = ''},
}: RenderContext): TemplateResult {
  const {heading, printed, keep, danger} = messages.print;
  const date = now && dateText(now.london.date, messages);
  return html`
    <div class="on-paper">
      <p><b>${heading({area})}</b></p>
      <p>${date ? printed({date}) : nothing} ${keep}</p>
      <p><b>${danger}</b></p>
    </div>
  `;
}
