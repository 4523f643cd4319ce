/**
 * Leaving fast: the page is blank in the same task, before any network
 * answers, and the place it is left for takes its place in the history of the
 * tab, so that Back does not return to it.
 */

/**
 * Blanks the page and leaves it, with words for those who listen.
 *
 * The browser's own list of visited pages is not touched: no page can do that.
 */
export function leave(exitUrl: string, words: string): void {
  try {
    blank(words);
  } finally {
    // A page may have broken what blanking calls. Its visitor leaves it.
    window.location.replace(exitUrl);
  }
}

/** Nothing of the page is left, and the next one is not told of it. */
export function blank(words: string): void {
  hide();
  pauseMedia();
  dropEverything(words);
  forbidReferrer();
  // The browser may have stopped on the way, and kept the blank.
  window.addEventListener('pageshow', ({persisted}) => {
    if (persisted) window.location.reload();
  });
}

/**
 * Covers what a popover cannot: the top layer, a dialog that opens later, a
 * banner at any z-index. A style that a script sets through CSSOM is allowed by
 * any content security policy.
 */
function hide(): void {
  const {style} = document.documentElement;
  // A page that fades as a whole would stay in sight for as long as that takes.
  style.setProperty('transition', 'none', 'important');
  style.setProperty('display', 'none', 'important');
}

/** Sound would go on until the next page answers. */
function pauseMedia(): void {
  const media = document.querySelectorAll<HTMLMediaElement>('audio, video');
  for (const each of media) each.pause();
}

/**
 * An opened document has nothing to show, no frames and no listeners left: so
 * nobody asks "Leave site?", neither the page nor a frame in it, and no script
 * holds its visitor back with a message.
 */
function dropEverything(words: string): void {
  try {
    document.open();
  } catch {
    // An XML document cannot be opened. It is hidden, and may ask.
    return;
  }
  const root = document.createElement('html');
  root.style.colorScheme = 'light dark';
  root.style.background = 'Canvas';
  const body = document.createElement('body');
  body.style.opacity = '0';
  body.setAttribute('role', 'alert');
  root.append(body);
  document.append(root);
  body.textContent = words;
}

/** The next page is not told where its visitor comes from. */
function forbidReferrer(): void {
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  (document.head ?? document.documentElement).append(meta);
}
