/**
 * Disables what could hold a visitor on a page that is being left.
 * `document.open()` removes the page's listeners, but not those of the
 * Navigation API, nor its timers and dialogs.
 */

type Page = Window & typeof globalThis;

/** The ids of timers are numbers. Older timers than these are left. */
const MOST_TIMERS = 100_000;

const nothing = () => undefined;

/** Keeps listeners from changing a navigation, and dialogs from opening. */
export function disarm(page: Page): void {
  const {Event, NavigateEvent, BeforeUnloadEvent} = page;
  const changes: [owner: object | undefined, name: string, to: unknown][] = [
    [Event.prototype, 'preventDefault', nothing],
    [Event.prototype, 'returnValue', true],
    [BeforeUnloadEvent.prototype, 'returnValue', ''],
    [NavigateEvent?.prototype, 'intercept', nothing],
    [page, 'alert', nothing],
    [page, 'prompt', nothing],
    [page, 'confirm', () => true],
    [page, 'print', nothing],
  ];
  for (const [owner, name, to] of changes) {
    if (owner) replace(owner, name, to);
  }
}

/** Has no effect on an object that the page has frozen. */
function replace(owner: object, name: string, to: unknown): void {
  Reflect.defineProperty(owner, name, {
    configurable: true,
    get: () => to,
    set: nothing,
  });
}

/** Timers, frames and unfinished loading could draw on the blank page. */
export function stopScripts(page: Page): void {
  page.stop();
  count(page.setTimeout(nothing), (id) => page.clearTimeout(id));
  count(page.requestAnimationFrame(nothing), (id) =>
    page.cancelAnimationFrame(id),
  );
}

function count(last: number, clear: (id: number) => void): void {
  const oldest = Math.max(0, last - MOST_TIMERS);
  for (let id = last; id > oldest; id -= 1) clear(id);
}
