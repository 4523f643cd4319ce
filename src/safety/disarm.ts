/**
 * Takes from a page that is thrown away what could hold its visitor back. An
 * opened document has lost its own listeners, and kept those of the Navigation
 * API, its timers and its messages.
 */

type Page = Window & typeof globalThis;

/** Timers of a page are numbered. Older ones than this are left. */
const MOST_TIMERS = 100_000;

const nothing = () => undefined;

/** No listener can stop, delay or take over a navigation, and nothing asks. */
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

/** A page that has frozen what it holds keeps it. */
function replace(owner: object, name: string, to: unknown): void {
  Reflect.defineProperty(owner, name, {
    configurable: true,
    get: () => to,
    set: nothing,
  });
}

/** Timers, frames and what still loads would draw on the blank. */
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
