/** Finds controls as a person does: by role and name. */
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {textOf} from './open-widget.js';

function named<Found extends Element>(
  widget: Element,
  selector: string,
  name: string,
): Found[] {
  const all = (widget.shadowRoot ?? widget).querySelectorAll<Found>(selector);
  return [...all].filter((each) => textOf(each) === name);
}

function only<Found extends Element>(found: Found[], what: string): Found {
  const [first, ...others] = found;
  if (!first || others.length > 0) {
    throw new Error(`There are ${found.length} of: ${what}.`);
  }
  return first;
}

/** Buttons by their name, from top to bottom. */
export function buttons(widget: Element, name: string): HTMLButtonElement[] {
  return named(widget, 'button', name);
}

/** The one button of a name. */
export function button(widget: Element, name: string): HTMLButtonElement {
  return only(buttons(widget, name), `button ${name}`);
}

/** The one group of controls of a name. */
export function group(widget: Element, name: string): Element {
  const all = widget.shadowRoot?.querySelectorAll('[role=group]') ?? [];
  return only(
    [...all].filter((each) => each.getAttribute('aria-label') === name),
    `group ${name}`,
  );
}

/** The one select of a label. */
export function select(widget: Element, label: string): HTMLSelectElement {
  const all = (widget.shadowRoot ?? widget).querySelectorAll('label');
  const found = [...all].filter(
    (each) => each.firstChild && each.innerText.trim().startsWith(label),
  );
  return only(found, `select ${label}`).querySelector('select')!;
}

/** Chooses an option by its words, as a person does. */
export function choose(from: HTMLSelectElement, words: string): void {
  const option = only(
    [...from.options].filter((each) => each.label.trim() === words),
    `option ${words}`,
  );
  from.selectedIndex = option.index;
  from.dispatchEvent(new Event('change', {bubbles: true}));
}

/** The details that a summary of a name opens. */
export function details(widget: Element, name: string): HTMLDetailsElement {
  const summary = only(
    named<HTMLElement>(widget, 'summary', name),
    `summary ${name}`,
  );
  return summary.closest('details')!;
}

/** Opens them as a press does, and waits until what is inside is drawn. */
export async function openDetails(
  widget: HertsDaSupportElement,
  name: string,
): Promise<void> {
  const found = details(widget, name);
  if (found.open) return;
  await new Promise((resolve) => {
    found.addEventListener('toggle', resolve, {once: true});
    found.open = true;
  });
  await widget.updateComplete;
}

/** What a screen reader is told politely. */
export function announced(widget: Element): string {
  return textOf(widget.shadowRoot!.querySelector('[role=status]')!);
}

/** Whether this has the focus. Not the element itself: reports of it hang. */
export function hasFocus(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}
