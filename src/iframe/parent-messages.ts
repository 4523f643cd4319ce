/**
 * Talks to the page around the iframe, in the messages that WordPress uses for
 * embeds. The few lines for other pages (`static-pages/frame-height.js`) use
 * the same messages. They contain a height and, if WordPress opens the links,
 * an address on our own host; nothing else about a visitor.
 */

/**
 * Sends to any origin, because the surrounding page is not known and the
 * messages are not secret.
 */
function send(message: 'height' | 'link', value: number | string): void {
  window.parent.postMessage({message, value, secret: embedSecret()}, '*');
}

const sizes = new ResizeObserver(sendHeight);
let highest = 0;

/**
 * Sends the height now, when it changes, and when the surrounding page is ready
 * for it, which may be before or after this runs.
 */
export function tellHeight(): void {
  if (window.parent === window) return;
  window.addEventListener(
    'message',
    ({source, data}: MessageEvent<unknown>) => {
      if (source === window.parent && isReady(data)) sendHeight();
    },
  );
  window.addEventListener('load', sendHeight);
  sizes.observe(document.documentElement);
}

/** Keeps the height of a page that is blank because its visitor is leaving. */
export function keepHeight(): void {
  sizes.disconnect();
}

/** Asks the surrounding page to open an address on our own host. */
export function askToOpen(file: string): void {
  send('link', new URL(file, location.href).href);
}

/**
 * WordPress writes the secret into the address, and recognises our messages by
 * it.
 */
export function embedSecret(): string | undefined {
  return /[#?&]secret=(\w+)/.exec(location.hash)?.[1];
}

/**
 * The height only grows: a frame that shrinks would reveal the choice of a
 * need.
 */
function sendHeight(): void {
  const {height} = document.documentElement.getBoundingClientRect();
  highest = Math.max(highest, Math.ceil(height));
  send('height', highest);
}

function isReady(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'message' in data &&
    data.message === 'ready'
  );
}
