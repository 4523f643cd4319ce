/** What stays behind of a visit, and what to do about it. */
import {html, nothing, type TemplateResult} from 'lit';
import {extra} from './extra.js';
import {leadTo} from './lead-to.js';
import {showsAll, type View} from './view.js';

export function stayingSafe(view: View): TemplateResult {
  const {heading, paragraphs, closeWindow} = view.messages.safety;
  return extra(view, {
    part: 'staying-safe',
    heading,
    content: html`
      ${paragraphs.map((words) => html`<p>${words}</p>`)}
      <p class="with-keyboard">${closeWindow}</p>
    `,
  });
}

/** Leads there without a fragment, which would change the page's address. */
export function stayingSafeLink(view: View): TemplateResult | typeof nothing {
  if (!showsAll(view)) return nothing;
  return html`
    <button type="button" class="link" .onclick=${openStayingSafe}>
      ${view.messages.calls.stayingSafe}
    </button>
  `;
}

function openStayingSafe({currentTarget}: Event): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  const details = root.querySelector<HTMLDetailsElement>('[part=staying-safe]');
  if (!details) return;
  details.open = true;
  leadTo(details.querySelector('summary'));
}
