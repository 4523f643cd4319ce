/**
 * The element for tests: the same class, with a readable root and a fixed
 * clock.
 */
import type {Clock} from '../../src/clock/clock.js';
import {
  HertsDaSupportElement,
  shadowRootOf,
} from '../../src/element/herts-da-support.js';
import {movingClock} from './moving-clock.js';

class OpenWidget extends HertsDaSupportElement {
  override get shadowRoot(): ShadowRoot {
    return shadowRootOf(this);
  }
}

customElements.define('open-widget', OpenWidget);

export interface Options {
  /** A London time that is not judged, as a preview has it. */
  at?: string;
  /** An instant, as a device's clock has it, or a clock. */
  clock?: string | Clock;
  attributes?: Readonly<Record<string, string>>;
  parent?: Element;
}

const made: Element[] = [];

/** Puts a widget on the page, without waiting for its statuses. */
export function place({
  at,
  clock,
  attributes = {},
  parent = document.body,
}: Options = {}): HertsDaSupportElement {
  const widget = document.createElement('open-widget') as OpenWidget;
  if (clock) widget.clock = clockFrom(clock);
  if (at) widget.previewTime = at;
  for (const [name, value] of Object.entries(attributes)) {
    widget.setAttribute(name, value);
  }
  parent.append(widget);
  made.push(widget);
  return widget;
}

function clockFrom(clock: string | Clock): Clock {
  return typeof clock === 'string' ? movingClock(clock) : clock;
}

/** Puts a widget on the page and waits for its statuses. */
export async function widgetAt(
  options: Options = {},
): Promise<HertsDaSupportElement> {
  const widget = place(options);
  await widget.ready;
  return widget;
}

export function removeWidgets(): void {
  for (const element of made.splice(0)) element.remove();
}

/** What stands inside the widget, as text with single spaces. */
export function textOf(element: Element): string {
  const root = element.shadowRoot ?? element;
  return textIn(root).replace(/\s+/g, ' ').trim();
}

function textIn(node: Node): string {
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  return [...node.childNodes].map(textIn).join(' ');
}

/** The row of a service, by its name: to call now, or of the list. */
export function rowOf(widget: Element, name: string): Element {
  const rows =
    widget.shadowRoot?.querySelectorAll('[part~=call], [part~=card]') ?? [];
  const row = [...rows].find(
    (each) => textOf(each.querySelector('.name') ?? each) === name,
  );
  if (!row) throw new Error(`There is no row for ${name}.`);
  return row;
}

/** The words of a service's status. */
export function statusOf(widget: Element, name: string): string {
  const status = rowOf(widget, name).querySelector('[part~=status]');
  return status ? textOf(status) : '';
}

/** The names in "who you can call now", from top to bottom. */
export function callNames(widget: Element): string[] {
  return names(widget, '[part~=call] .name');
}

/** All names from top to bottom, each once. */
export function serviceNames(widget: Element): string[] {
  return [...new Set([...callNames(widget), ...listNames(widget)])];
}

/** The names of the list, from top to bottom. */
export function listNames(widget: Element): string[] {
  return names(widget, '[part~=card] .name');
}

function names(widget: Element, selector: string): string[] {
  const found = widget.shadowRoot?.querySelectorAll(selector) ?? [];
  return [...found].map(textOf);
}
