/** Links. None is dead: where it would lead nowhere it is text. */
import {html, nothing, type TemplateResult} from 'lit';
import {telHref} from '../../wording/tel-href.js';
import type {RenderContext} from '../render-context.js';

/** Out of the page, in the same tab: nothing stays open behind it. */
export function outLink(
  {to, look}: {to: string; look?: 'number' | undefined},
  content: unknown,
  {wayOut}: RenderContext,
): TemplateResult {
  return html`<a
    class=${look ?? nothing}
    href=${wayOut.href(to) ?? nothing}
    target=${targetOf(wayOut)}
    rel="noreferrer"
    referrerpolicy="no-referrer"
    draggable="false"
    >${content}</a
  >`;
}

/** Calls a number. On a button it is drawn as one. */
export function callLink(
  {
    number,
    look,
  }: {number: string; look: 'number' | 'button number' | 'button nines'},
  content: unknown,
  {wayOut}: RenderContext,
): TemplateResult {
  return html`<a
    class=${look}
    part=${look.replace(' nines', '')}
    href=${wayOut.href(telHref(number)) ?? nothing}
    target=${targetOf(wayOut)}
    draggable="false"
    >${content}</a
  >`;
}

/** Also where the page has another target for all of its links. */
function targetOf({surroundings}: RenderContext['wayOut']): string {
  return surroundings === 'frame' ? '_top' : '_self';
}
