/**
 * The widget in a frame with an origin of its own: its exit can be tried, and
 * neither it nor what is in the list can reach the page around it.
 */
import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';

/** What is shown. */
export interface Preview {
  /** Of the frame, for those who cannot see it. */
  readonly title: string;
  readonly list: unknown;
  /** The London time, such as `2026-12-25T12:00`. Absent: now. */
  readonly at: string | undefined;
}

/** What each frame shows, so that nothing is drawn anew for nothing. */
const shown = new WeakMap<HTMLIFrameElement, string>();
const loaded = new WeakSet<HTMLIFrameElement>();

export function previewFrame({title, list, at}: Preview): TemplateResult {
  const key = JSON.stringify({list, at});
  const send = (frame: HTMLIFrameElement) => {
    if (!loaded.has(frame) || shown.get(frame) === key) return;
    shown.set(frame, key);
    // The frame has no origin that could be named, and the list is public.
    frame.contentWindow?.postMessage({list, at}, '*');
  };
  const load = ({target}: Event) => {
    const frame = target as HTMLIFrameElement;
    loaded.add(frame);
    shown.delete(frame);
    send(frame);
  };
  return html`<iframe
    title=${title}
    src="tools/preview.html"
    sandbox="allow-scripts"
    loading="lazy"
    ${ref((frame) => frame instanceof HTMLIFrameElement && send(frame))}
    @load=${load}
  ></iframe>`;
}
