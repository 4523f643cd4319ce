/** Uses every control of a widget as a person would, including future ones. */
import type {HTTPRequest} from 'puppeteer-core';
import type {Inner, Visitor} from './visitor.js';

/** Another site is never reached: the browser is told that there is nothing. */
export async function stayHere(visitor: Visitor, origin: string) {
  await visitor.page.setRequestInterception(true);
  visitor.page.on('request', (request: HTTPRequest) => {
    const isOurs = request.url().startsWith(origin);
    void (isOurs || /^(data|blob):/.test(request.url())
      ? request.continue()
      : request.respond({status: 204}));
  });
}

interface Control {
  readonly tag: string;
  readonly key: string;
}

type Chosen = ShadowRoot & {chosen?: HTMLElement};

/**
 * Presses, chooses or fills in each control that is in sight, until that
 * brings no new one. Returns what was used. The exit has tests of its own.
 */
export async function useEverything(visitor: Visitor): Promise<string[]> {
  const used: string[] = [];
  const [widget] = await visitor.inside();
  for (;;) {
    const control = await nextControl(visitor, widget!, used);
    if (!control) return used;
    used.push(control.key);
    await visitor.nextFrames();
    await use(visitor, widget!, control);
    await visitor.nextFrames();
  }
}

/** The first in sight that was not used, brought into the middle of the view. */
function nextControl(
  visitor: Visitor,
  widget: Inner,
  used: readonly string[],
): Promise<Control | undefined> {
  return visitor.ask(
    widget,
    (it, used) => {
      const root = it.getRootNode() as Chosen;
      const controls = root.querySelectorAll<HTMLElement>(
        'a:not(.exit), button, input, select, summary, textarea',
      );
      for (const control of controls) {
        const place = control.closest('[part~=card], [part~=call]');
        const name = place?.querySelector('.name')?.textContent?.trim() ?? '';
        const key = `${control.localName} ${control.textContent?.trim()} ${name}`;
        if (used.includes(key) || !control.checkVisibility()) continue;
        control.scrollIntoView({block: 'center', behavior: 'instant'});
        root.chosen = control;
        return {tag: control.localName, key};
      }
      return undefined;
    },
    used,
  );
}

async function use(
  visitor: Visitor,
  widget: Inner,
  {tag}: Control,
): Promise<void> {
  const {x, y} = await visitor.ask(widget, (it) => {
    const {chosen} = it.getRootNode() as Chosen;
    if (chosen?.localName === 'select') chosen.focus();
    const {left, top, width, height} = chosen!.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  });
  if (tag === 'select') return visitor.page.keyboard.press('ArrowDown');
  await visitor.page.mouse.click(x, y);
  if (tag === 'textarea') await visitor.page.keyboard.type('hello');
}
