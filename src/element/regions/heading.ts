/** Headings, whose level the page chooses, and regions folded under them. */
import {html, type TemplateResult, nothing} from 'lit';
import type {RenderContext} from '../render-context.js';

/** The heading of a region, one level below the widget's own. */
export function regionHeading(
  context: RenderContext,
  words: string,
): TemplateResult {
  return html`
    <div class="heading">${heading(context.headingLevel + 1, words)}</div>
  `;
}

/** A heading. Levels below 6 become 6. */
export function heading(level: number, words: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1>${words}</h1>`;
    case 2:
      return html`<h2>${words}</h2>`;
    case 3:
      return html`<h3>${words}</h3>`;
    case 4:
      return html`<h4>${words}</h4>`;
    case 5:
      return html`<h5>${words}</h5>`;
    default:
      return html`<h6>${words}</h6>`;
  }
}

interface ExtraOptions {
  readonly part: string;
  readonly heading: string;
  readonly content: unknown;
  readonly handleToggle?: (event: Event) => void;
}

/** A region at the end, closed until a visitor opens it. */
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
