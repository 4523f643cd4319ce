/**
 * The widget in a frame with an origin of its own: its exit can be tried, and
 * neither it nor what is in the list can reach the page around it.
 */
import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {Preview} from './preview.js';

interface Shown extends Preview {
  /** Of the frame, for those who cannot see it. */
  readonly title: string;
  /** Another number draws the same anew. */
  readonly turn?: number;
}

/** What each frame shows, so that nothing is drawn anew for nothing. */
const shown = new WeakMap<HTMLIFrameElement, string>();
const loaded = new WeakSet<HTMLIFrameElement>();

export function previewFrame({title, turn, ...preview}: Shown): TemplateResult {
  const key = JSON.stringify({turn, preview});
  const send = (frame: HTMLIFrameElement) => {
    if (!loaded.has(frame) || shown.get(frame) === key) return;
    shown.set(frame, key);
    // The frame has no origin that could be named, and the list is public.
    frame.contentWindow?.postMessage(preview, '*');
  };
  const load = ({target}: Event) => {
    const frame = target as HTMLIFrameElement;
    loaded.add(frame);
    shown.delete(frame);
    send(frame);
  };
  return html`<iframe
    class="preview"
    title=${title}
    src="tools/preview.html"
    sandbox="allow-scripts"
    loading="lazy"
    ${ref((frame) => frame instanceof HTMLIFrameElement && send(frame))}
    @load=${load}
  ></iframe>`;
}
