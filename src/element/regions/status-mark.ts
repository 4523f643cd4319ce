/**
 * The mark before a status. Each has a shape of its own, so that no state
 * depends on colour alone. It has the text's colour, which forced colours keep.
 */
import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {StatusMark} from '../../wording/status-text.js';

const disc = svg`<circle cx="8" cy="8" r="7" fill="currentColor" />`;
const ring = svg`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" />`;
const dottedRing = svg`<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2.6 2.5" />`;
const smallDisc = svg`<circle cx="8" cy="8" r="3.5" fill="currentColor" />`;
const half = svg`<path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />`;
const question = svg`<path d="M5 5.5a3 3 0 1 1 4.5 2.6Q8 9 8 10.5M8 13v1.5" fill="none" stroke="currentColor" stroke-width="2" />`;

const shapes: Record<StatusMark, SVGTemplateResult> = {
  open: disc,
  'should-be-open': svg`${dottedRing}${smallDisc}`,
  'may-be-open': svg`${ring}${half}`,
  'probably-closed': dottedRing,
  closed: ring,
  'not-known': question,
};

export function statusMark(mark: StatusMark): TemplateResult {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">
    ${shapes[mark]}
  </svg>`;
}
