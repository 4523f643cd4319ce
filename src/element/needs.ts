/** What do you need? One choice narrows the one list, and can be undone. */
import {html, nothing, type TemplateResult} from 'lit';
import {hasNeeds} from '../directory/find-services.js';
import type {Need} from '../directory/schema.js';
import {regionHeading} from './heading.js';
import type {View} from './view.js';

export function needs(view: View): TemplateResult | typeof nothing {
  if (!hasNeeds(view.directory)) return nothing;
  const {messages, need, change} = view;
  const words = messages.needs;
  const choices = Object.entries(words.choices) as [Need, string][];
  return html`
    <div class="region" part="needs">
      <p>${words.reassurance}</p>
      ${regionHeading(view, words.heading)}
      <p class="muted">${words.hint}</p>
      <div class="choices" role="group" aria-label=${words.heading}>
        <button type="button" class="choice" @click=${moveToEmergency}>
          ${words.danger}
        </button>
        ${choices.map(
          ([id, choice]) => html`
            <button
              type="button"
              class="choice"
              part="choice"
              aria-pressed=${need === id}
              @click=${() => change({need: id, isPreset: false})}
            >
              ${choice}
            </button>
          `,
        )}
        <button
          type="button"
          class="choice"
          part="choice"
          aria-pressed=${need === undefined}
          @click=${() => change({need: undefined, isPreset: false})}
        >
          ${words.showEverything}
        </button>
      </div>
    </div>
  `;
}

/** How many there are, for whom, and how to undo it. */
export function needResult(view: View): TemplateResult | typeof nothing {
  const {messages, need, services, isPreset, change} = view;
  const words = messages.needs;
  if (need === undefined) return nothing;
  return html`
    ${isPreset ? html`<p>${words.preset({choice: words.choices[need]})}</p>` : nothing}
    <p>
      <b>${services.length > 0 ? words.count({count: services.length}) : words.none}</b>
      ${words.notes[need]}
    </p>
    <button type="button" class="link" @click=${() => change({need: undefined, isPreset: false})}>
      ${words.showEverything}
    </button>
  `;
}

/** Danger is no filter: the answer stands at the top already. */
function moveToEmergency({currentTarget}: Event): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  const emergency = root.querySelector<HTMLElement>('.emergency');
  emergency?.scrollIntoView({block: 'start'});
  emergency?.focus({preventScroll: true});
}
