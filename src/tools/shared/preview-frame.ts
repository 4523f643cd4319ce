/**
 * Shows the widget in a frame with its own origin. Its exit can be tried, and
 * neither the widget nor the list can affect the page around it.
 */
import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {Preview} from './preview.js';

interface Shown extends Preview {
  /** The title of the frame, for screen readers. */
  readonly title: string;
  /** Another number restarts the preview. */
  readonly turn?: number;
}

/** What each frame shows, to avoid drawing the same again. */
const shown = new WeakMap<HTMLIFrameElement, string>();
const loaded = new WeakSet<HTMLIFrameElement>();

export function previewFrame({title, turn, ...preview}: Shown): TemplateResult {
  const key = JSON.stringify({turn, preview});
  const send = (frame: HTMLIFrameElement) => {
    if (!loaded.has(frame) || shown.get(frame) === key) return;
    shown.set(frame, key);
    // The frame has no origin to name, and the list is public.
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
