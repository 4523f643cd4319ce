/**
 * Leaving fast: the page is blank in the same task, before any network
 * answers, and the place it is left for takes its place in the history of the
 * tab, so that Back does not return to it.
 */

/**
 * Hides the whole document. It covers what a popover cannot: the top layer, a
 * dialog that opens later, a banner at any z-index. A style that a script sets
 * through CSSOM is allowed by any content security policy.
 */
const BLANK: readonly (readonly [string, string])[] = [
  ['display', 'none'],
  ['background', 'Canvas'],
];

/** What the page itself had set, while it is blank. */
let before: readonly string[] | undefined;

/**
 * Blanks the page and leaves it.
 *
 * The browser's own list of visited pages is not touched: no page can do that.
 */
export function leave(exitUrl: string): void {
  blank();
  pauseMedia();
  if (pageAsksBeforeLeaving()) dropEverything();
  forbidReferrer();
  window.location.replace(exitUrl);
}

/** Shows the document again, for a page that comes back from the cache. */
export function unblank(): void {
  if (!before) return;
  const {style} = document.documentElement;
  for (const [index, [name]] of BLANK.entries()) {
    style.setProperty(name, before[index] ?? '');
  }
  before = undefined;
}

function blank(): void {
  const {style} = document.documentElement;
  before ??= BLANK.map(([name]) => style.getPropertyValue(name));
  for (const [name, value] of BLANK)
    style.setProperty(name, value, 'important');
}

/** Sound would go on until the next page answers. */
function pauseMedia(): void {
  const media = document.querySelectorAll<HTMLMediaElement>('audio, video');
  for (const each of media) each.pause();
}

/**
 * Whether the page would ask "Leave site?". Only its own listeners know, so
 * they are asked as the browser would ask them.
 */
function pageAsksBeforeLeaving(): boolean {
  const question = document.createEvent('BeforeUnloadEvent');
  question.initEvent('beforeunload', false, true);
  window.dispatchEvent(question);
  return question.defaultPrevented || question.returnValue !== '';
}

/**
 * The question would hold its visitor back, and in Chromium nothing else takes
 * it away: an opened document has no listeners left, and nothing to show. It
 * cannot come back either, so it is for pages that ask alone.
 */
function dropEverything(): void {
  try {
    document.open();
  } catch {
    // An XML document cannot be opened. It is blank, and may ask.
  }
}

/** The next page is not told where its visitor comes from. */
function forbidReferrer(): void {
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  const root =
    document.documentElement ??
    document.appendChild(document.createElement('html'));
  (document.head ?? root).append(meta);
}
