/** A field for each CSS variable that the manifest names. */
import {html, nothing, type TemplateResult} from 'lit';
import {lookFault, validSettings} from './choices.js';
import {computedColour} from './computed-colour.js';
import {contrast} from './contrast-table.js';
import type {Scheme} from './contrast.js';
import type {Look} from './manifest-options.js';
import {valueOf, type Page} from './page.js';
import {lookName, words} from './words.js';

export function looks(page: Page): TemplateResult {
  const {heading, hint, more, first} = words.looks;
  const all = page.offered.looks;
  const inFirst = ({name}: Look) => first.includes(name);
  return html`
    <section aria-labelledby="looks">
      <h2 id="looks">${heading}</h2>
      <p>${hint}</p>
      <div class="fields">
        ${all.filter(inFirst).map((look) => field(look, page))}
      </div>
      <details>
        <summary>${more}</summary>
        <div class="fields">
          ${all
            .filter((look) => !inFirst(look))
            .map((look) => field(look, page))}
        </div>
      </details>
      ${contrast(page)}
    </section>
  `;
}

function field(look: Look, page: Page): TemplateResult {
  const {name, initial, property} = look;
  const value = page.choices.looks[name] ?? '';
  const fault = value ? lookFault(look, value.trim()) : undefined;
  const label = lookName(name);
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      <div class="with-colour">
        ${property === 'color' ? picker(look, page) : nothing}
        <input
          id=${name}
          aria-describedby=${`fault${name}`}
          placeholder=${initial}
          autocomplete="off"
          spellcheck="false"
          .value=${value}
          @input=${(event: Event) => store(name, valueOf(event), page)}
        />
        ${
          value
            ? html`<button
                type="button"
                class="plain"
                aria-label=${words.looks.reset(label)}
                @click=${() => store(name, '', page)}
              >
                ${words.looks.resetShort}
              </button>`
            : nothing
        }
      </div>
      <p class="fault" id=${`fault${name}`}>${fault}</p>
    </div>
  `;
}

function picker(look: Look, page: Page): TemplateResult {
  const {name, initial} = look;
  const typed = page.choices.looks[name]?.trim();
  const value = typed && !lookFault(look, typed) ? typed : initial;
  return html`<input
    type="color"
    aria-label=${words.looks.pick(lookName(name))}
    .value=${computedColour(value, schemeOf(page)).slice(0, 7)}
    @input=${(event: Event) => store(name, valueOf(event), page)}
  />`;
}

/** In which the preview shows its colours. */
function schemeOf({choices, offered, place}: Page): Scheme {
  const {theme} = validSettings(choices, offered.settings);
  return theme === 'light' || theme === 'dark' ? theme : place.scheme;
}

function store(name: string, value: string, {choices, change}: Page): void {
  change({looks: {...choices.looks, [name]: value}});
}
