/** "What do you need?" One choice narrows the list, and can be undone. */
import {html, nothing, type TemplateResult} from 'lit';
import {hasNeeds, namedFor} from '../../directory/by-need.js';
import {listings} from '../../directory/listings.js';
import type {Need} from '../../directory/schema.js';
import {needNote} from '../../wording/need-note.js';
import {stillToCall} from '../snapshot.js';
import {staysOpen} from './calls.js';
import {call999} from './emergency.js';
import {regionHeading} from './heading.js';
import {scrollAndFocus} from '../scroll-and-focus.js';
import {numberRow} from './service-row.js';
import type {RenderContext} from '../render-context.js';

export function needs(context: RenderContext): TemplateResult | typeof nothing {
  if (!hasNeeds(context.directory)) return nothing;
  const words = context.messages.needs;
  const choices = Object.entries(words.choices) as [Need, string][];
  return html`
    <div class="needs" part="needs">
      <p>${words.reassurance}</p>
      ${regionHeading(context, words.heading)}
      <details .onkeydown=${closeOnEscape}>
        ${field(context)}
        <div class="choices" role="group" aria-label=${words.heading}>
          <button
            type="button"
            class="choice"
            part="choice"
            .onclick=${moveToEmergency}
          >
            ${words.danger}
          </button>
          ${choices.map(([need, choice]) => choiceButton(context, choice, need))}
          ${choiceButton(context, words.showEverything)}
        </div>
      </details>
    </div>
  `;
}

/** Shows the choice, or that there is one to make. It opens the choices. */
function field({need, messages}: RenderContext): TemplateResult {
  const {heading, hint, choices} = messages.needs;
  return html`
    <summary class="field chevron"
      part="choice"
      ?data-chosen=${need !== undefined}>
      <span><span class="unseen">${`${heading} `}</span>${need ? choices[need] : hint}</span>
    </summary>
  `;
}

function choiceButton(
  {need: chosen, chooseNeed}: RenderContext,
  words: string,
  need?: Need,
): TemplateResult {
  const press = ({currentTarget}: Event) => {
    close(currentTarget as Element);
    chooseNeed(need);
  };
  return html`
    <button
      type="button"
      class="choice"
      part="choice"
      aria-pressed=${need === chosen}
      .onclick=${press}
    >
      ${words}
    </button>
  `;
}

/** The focus returns to the field, which names the choice. */
function close(inside: Element): void {
  const details = inside.closest('details');
  if (!details) return;
  details.open = false;
  scrollAndFocus(details.querySelector('summary'), 'nearest');
}

/** Escape would close the surrounding dialog as well, so stop it here. */
function closeOnEscape(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.preventDefault();
  close(details);
}

/** Says how many services there are, for whom, and how to undo the choice. */
export function needResult(
  context: RenderContext,
): TemplateResult | typeof nothing {
  const {messages, need, services, directory} = context;
  const words = messages.needs;
  if (need === undefined || !hasNeeds(directory)) return nothing;
  const {length: count} = services;
  return html`
    <div class="result">
      ${regionHeading(context, count > 0 ? words.count({count}) : words.none)}
      ${count > 0 ? html`<p>${note(need, context)}</p>` : linesToCall(context)}
      <p>${undo(context)}</p>
    </div>
  `;
}

/** Undoes the page's choice in the compact layout, which has no field. */
export function presetNeed(
  context: RenderContext,
): TemplateResult | typeof nothing {
  const {messages, need, isPreset, directory} = context;
  const words = messages.needs;
  if (!isPreset || need === undefined || !hasNeeds(directory)) return nothing;
  const choice = words.choices[need];
  return html`<p class="preset">${words.preset({choice})} ${undo(context)}</p>`;
}

function undo({messages, chooseNeed}: RenderContext): TemplateResult {
  const press = ({currentTarget}: Event) => {
    // The button disappears after the press, so the focus moves to a control
    // near it.
    const near = '.field, .expand';
    scrollAndFocus(
      rootOf(currentTarget).querySelector<HTMLElement>(near),
      'nearest',
    );
    chooseNeed();
  };
  return html`<button type="button" class="link" .onclick=${press}>
    ${messages.needs.showEverything}
  </button>`;
}

/** A sentence that names services is shown only while they are listed. */
function note(need: Need, context: RenderContext): string {
  const {services, now, directory, messages} = context;
  // Not on a day for which its status gives other hours.
  const asUsual = now ? services.filter(staysOpen(now)) : services;
  const named = namedFor(need, asUsual, listings(directory));
  return needNote(need, named, messages);
}

/** The lines that answer day and night, or 999 if none of them suits. */
function linesToCall(context: RenderContext): TemplateResult {
  const lines = stillToCall(context);
  if (lines.length === 0) return call999(context);
  return html`
    <ul role="list">
      ${lines.map((line) => numberRow(line, context))}
    </ul>
  `;
}

/** Danger does not filter the list: the answer is already at the top. */
function moveToEmergency({currentTarget}: Event): void {
  close(currentTarget as Element);
  scrollAndFocus(
    rootOf(currentTarget).querySelector<HTMLElement>('.emergency'),
  );
}

function rootOf(target: EventTarget | null): ShadowRoot {
  return (target as Element).getRootNode() as ShadowRoot;
}
