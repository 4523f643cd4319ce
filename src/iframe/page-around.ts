/**
 * Talks to the page around the frame, in the messages that WordPress has for
 * its embeds: those few lines for other pages (`pages/frame-height.js`) speak
 * them too. They tell a height and, where WordPress is to lead on, an address
 * of our own host; nothing else that a visitor does.
 */

/** To any page: it is not known which one is around, and nothing in it is secret. */
function send(message: 'height' | 'link', value: number | string): void {
  window.parent.postMessage({message, value, secret: embedSecret()}, '*');
}

const sizes = new ResizeObserver(sendHeight);
let highest = 0;

/**
 * Tells the height now, when it changes and whenever the page around is ready
 * for it: that may be before or after this runs.
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

/** A page that is blank on its way out does not shrink. */
export function keepHeight(): void {
  sizes.disconnect();
}

/** Asks the page around to go to an address of our own host. */
export function askToLead(file: string): void {
  send('link', new URL(file, location.href).href);
}

/** WordPress writes it into the address, and knows our messages by it. */
export function embedSecret(): string | undefined {
  return /[#?&]secret=(\w+)/.exec(location.hash)?.[1];
}

/** Never less than before: a frame that shrinks would tell what was chosen. */
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
