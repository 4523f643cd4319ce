/** Links. Addresses that would lead nowhere become text. */
import {html, nothing, type TemplateResult} from 'lit';
import {telHref} from '../../phone-numbers/dialled-digits.js';
import type {RenderContext} from '../render-context.js';

/**
 * A link out of the page, in the same tab, so that nothing stays open behind
 * it.
 */
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

/** A link that calls a number, drawn as a link or a button. */
export function callLink(
  {
    number,
    part,
    className = part,
  }: {number: string; part: string; className?: string},
  content: unknown,
  {wayOut}: RenderContext,
): TemplateResult {
  return html`<a
    class=${className}
    part=${part}
    href=${wayOut.href(telHref(number)) ?? nothing}
    target=${targetOf(wayOut)}
    draggable="false"
    >${content}</a
  >`;
}

/**
 * The target is set even if the page's `<base>` sets another one for its links.
 */
function targetOf({surroundings}: RenderContext['wayOut']): string {
  return surroundings === 'frame' ? '_top' : '_self';
}
