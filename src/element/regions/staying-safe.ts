/** Explains which traces a visit leaves, and what to do about them. */
import {html, nothing, type TemplateResult} from 'lit';
import {extra} from './heading.js';
import {scrollAndFocus} from '../scroll-and-focus.js';
import {showsAll, type RenderContext} from '../render-context.js';

export function stayingSafe(context: RenderContext): TemplateResult {
  const {heading, paragraphs, closeWindow} = context.messages.safety;
  return extra(context, {
    part: 'staying-safe',
    heading,
    content: html`
      ${paragraphs.map((words) => html`<p>${words}</p>`)}
      <p class="with-keyboard">${closeWindow}</p>
    `,
  });
}

/** Scrolls there without a fragment, which would change the page's address. */
export function stayingSafeLink(
  context: RenderContext,
): TemplateResult | typeof nothing {
  if (!showsAll(context)) return nothing;
  return html`
    <button type="button" class="link" .onclick=${openStayingSafe}>
      ${context.messages.calls.stayingSafe}
    </button>
  `;
}

function openStayingSafe({currentTarget}: Event): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  const details = root.querySelector<HTMLDetailsElement>('[part=staying-safe]');
  if (!details) return;
  details.open = true;
  scrollAndFocus(details.querySelector('summary'));
}
