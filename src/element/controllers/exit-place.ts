/**
 * Keeps the exit in sight while any part of the widget is. The exit is a manual
 * popover, because the top layer lies above sticky headers and cookie banners,
 * and no ancestor can clip it. It stays in its own place in the widget while
 * that is in view, and otherwise at the edge of the view.
 */
import {listenInside} from '../../safety/closed-root.js';
import {
  fromDocument,
  fromNode,
  viewHeight,
} from '../../safety/page-document.js';

/** Pixels between the exit and the edges of the view or a focused control. */
const GAP = 8;

/** Events that move the exit, or something under it. */
const MOVES = ['scroll', 'resize', 'focusin'] as const;

/** Exits whose widget is in view. Only the first is shown. */
const inView: ExitPlace[] = [];

/** In browsers without popovers the style sheet makes the exit sticky. */
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

  /**
   * Observes the widget. A change of layout draws another element, so this is
   * called again.
   */
  watch(): void {
    const widget = this.#root.querySelector('.widget');
    if (!hasPopover() || widget === this.#watched) return;
    this.disconnect();
    this.#watched = widget;
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting) enter(this);
      else withdraw(this);
    });
    // If the page grows above the widget, the widget moves without a scroll
    // event.
    this.#sizes = new ResizeObserver(handleMove);
    if (widget) this.#observer.observe(widget);
    let each: Element | null = this.#host;
    for (; each; each = fromNode(each, 'parentElement'))
      this.#sizes.observe(each);
    // The window gets no event when the focus moves between two controls
    // inside.
    listenInside(this.#root, 'focusin', handleMove);
  }

  disconnect(): void {
    this.#observer?.disconnect();
    this.#sizes?.disconnect();
    this.#watched = null;
    withdraw(this);
  }

  /** Shows the exit at its place, or as close to it as the view allows. */
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

  /**
   * Puts the exit back into the widget, hidden if another widget shows its
   * exit.
   */
  hide(visibility: '' | 'hidden'): void {
    const exit = this.#exit();
    if (!exit) return;
    if (exit.matches(':popover-open')) exit.hidePopover();
    exit.style.visibility = visibility;
  }

  /**
   * Shows the popover again, because the last one shown lies above the others.
   */
  raise(): void {
    const hadFocus = this.#root.activeElement === this.#exit();
    this.#exit()?.hidePopover();
    this.show();
    if (hadFocus) this.#exit()?.focus({preventScroll: true});
  }

  #exit(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.exit');
  }

  /** The box of the focused control, unless that is the exit itself. */
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

/** The point in view closest to the exit's place at which it covers nothing. */
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

/** The box of GOV.UK's own exit button, if the page shows one. */
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
  // Controls behind an open dialog cannot be pressed.
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

/** Runs at most once per animation frame, so that scrolling stays smooth. */
function handleMove(): void {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    inView[0]?.show();
  });
}

/** The page may show a chat or a cookie banner as a popover. */
function handleToggle({target}: Event): void {
  if (
    target instanceof HTMLElement &&
    fromNode(target, 'matches')('[popover]:popover-open')
  )
    inView[0]?.raise();
}
