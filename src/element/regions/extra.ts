/** A region at the end, closed until a visitor opens it. */
import {html, nothing, type TemplateResult} from 'lit';
import {heading} from './heading.js';
import type {RenderContext} from '../render-context.js';

interface ExtraOptions {
  readonly part: string;
  readonly heading: string;
  readonly content: unknown;
  readonly handleToggle?: (event: Event) => void;
}

export function extra(
  {headingLevel}: RenderContext,
  {part, heading: words, content, handleToggle}: ExtraOptions,
): TemplateResult {
  return html`
    <details class="extra" part=${part} .ontoggle=${handleToggle ?? nothing}>
      <summary class="chevron">${heading(headingLevel + 1, words)}</summary>
      <div>${content}</div>
    </details>
  `;
}
