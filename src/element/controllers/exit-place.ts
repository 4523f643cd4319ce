/**
 * Keeps the exit in sight while any of the widget is. It is a manual popover,
 * because the top layer stands over sticky headers and cookie banners and is
 * not cut off by an ancestor. It stays in its own place in the widget as long
 * as that is in view, and at the edge of the view when it is not.
 */
import {listenInside} from '../../safety/closed-root.js';
import {
  fromDocument,
  fromNode,
  viewHeight,
} from '../../safety/page-document.js';

/** Pixels to the edges of the view and to a focused control. */
const GAP = 8;

/** What moves the exit, or may come to lie under it. */
const MOVES = ['scroll', 'resize', 'focusin'] as const;

/** Exits whose widget is in view. The first is shown, so that there is one. */
const inView: ExitPlace[] = [];

/** A browser without popovers has the sticky exit of the style sheet. */
const hasPopover = () => 'popover' in HTMLElement.prototype;

export class ExitPlace {
  readonly #host: Element;
  readonly #root: ShadowRoot;
  #observer: IntersectionObserver | undefined;
  #sizes: ResizeObserver | undefined;
  #watched: Element | null = null;

  constructor(host: Element, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
  }

  get isInDialog(): boolean {
    return this.#watched?.closest('dialog') != null;
  }

  /** Watches the widget, which another layout draws anew. */
  watch(): void {
    const widget = this.#root.querySelector('.widget');
    if (!hasPopover() || widget === this.#watched) return;
    this.disconnect();
    this.#watched = widget;
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting) enter(this);
      else withdraw(this);
    });
    // A page that grows above the widget moves it without scrolling.
    this.#sizes = new ResizeObserver(handleMove);
    if (widget) this.#observer.observe(widget);
    let each: Element | null = this.#host;
    for (; each; each = fromNode(each, 'parentElement'))
      this.#sizes.observe(each);
    // No window hears of focus that moves from one control inside to another.
    listenInside(this.#root, 'focusin', handleMove);
  }

  disconnect(): void {
    this.#observer?.disconnect();
    this.#sizes?.disconnect();
    this.#watched = null;
    withdraw(this);
  }

  /** Shows the exit at its place, or as near to it as the view allows. */
  show(): void {
    const exit = this.#exit();
    const place = exit?.parentElement?.getBoundingClientRect();
    if (!exit || !place) return;
    if (!exit.matches(':popover-open')) exit.showPopover();
    const {left, top} = inSight(place, this.#focused());
    exit.style.visibility = '';
    exit.style.left = `${left}px`;
    exit.style.top = `${top}px`;
  }

  /** Back into the widget. Out of sight where another widget has the exit. */
  hide(visibility: '' | 'hidden'): void {
    const exit = this.#exit();
    if (!exit) return;
    if (exit.matches(':popover-open')) exit.hidePopover();
    exit.style.visibility = visibility;
  }

  /** The last popover to be shown is over the others. */
  raise(): void {
    const hadFocus = this.#root.activeElement === this.#exit();
    this.#exit()?.hidePopover();
    this.show();
    if (hadFocus) this.#exit()?.focus({preventScroll: true});
  }

  #exit(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.exit');
  }

  /** The control that has the focus, where it is not the exit itself. */
  #focused(): DOMRect | undefined {
    const outside = fromDocument('activeElement');
    const focused = outside === this.#host ? this.#root.activeElement : outside;
    return focused &&
      focused !== fromDocument('body') &&
      focused !== this.#exit()
      ? focused.getBoundingClientRect()
      : undefined;
  }
}

/** The nearest point to its place in the view at which it covers nothing. */
function inSight(place: DOMRect, focused: DOMRect | undefined) {
  const {clientWidth} = fromDocument('documentElement');
  const lastLeft = clientWidth - place.width - GAP;
  const lastTop = viewHeight() - place.height - GAP;
  const left = within(place.left, GAP, lastLeft);
  const top = within(place.top, GAP, lastTop);
  const nearest = {left, top};
  const kept = [focused, govukExit()].filter((each) => each !== undefined);
  const candidates = [
    nearest,
    ...kept.flatMap(({top: above, bottom}) => [
      {left: lastLeft, top},
      {left: GAP, top},
      {left, top: within(bottom + GAP, GAP, lastTop)},
      {left, top: within(above - place.height - GAP, GAP, lastTop)},
    ]),
  ];
  const isFree = (point: Point) =>
    kept.every((each) => !covers(point, place, each));
  return candidates.find(isFree) ?? nearest;
}

/** GOV.UK's own exit, where a page has one that can be seen. */
function govukExit(): DOMRect | undefined {
  const its = fromDocument('querySelector')(
    '[data-module~="govuk-exit-this-page"]',
  );
  const box = its?.getBoundingClientRect();
  return box?.width ? box : undefined;
}

type Point = Pick<DOMRect, 'left' | 'top'>;

function covers(
  {left, top}: Point,
  {width, height}: DOMRect,
  focused: DOMRect,
): boolean {
  return (
    left < focused.right &&
    left + width > focused.left &&
    top < focused.bottom &&
    top + height > focused.top
  );
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function enter(place: ExitPlace): void {
  if (inView.includes(place)) return;
  // What stands behind an open dialog cannot be pressed.
  if (place.isInDialog) inView.unshift(place);
  else inView.push(place);
  if (inView.length === 1) watchView('addEventListener');
  showFirst();
}

function withdraw(place: ExitPlace): void {
  const index = inView.indexOf(place);
  if (index < 0) return;
  inView.splice(index, 1);
  place.hide('');
  if (inView.length === 0) watchView('removeEventListener');
  showFirst();
}

function watchView(way: 'addEventListener' | 'removeEventListener'): void {
  for (const move of MOVES) window[way](move, handleMove, true);
  window[way]('toggle', handleToggle, true);
}

function showFirst(): void {
  const [first, ...others] = inView;
  first?.show();
  for (const other of others) other.hide('hidden');
}

let frame = 0;

/** At most once a frame: scrolling must stay smooth. */
function handleMove(): void {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    inView[0]?.show();
  });
}

/** A chat or a cookie banner that the page shows as a popover. */
function handleToggle({target}: Event): void {
  if (
    target instanceof HTMLElement &&
    fromNode(target, 'matches')('[popover]:popover-open')
  )
    inView[0]?.raise();
}
