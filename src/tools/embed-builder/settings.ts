/** A field for each attribute that the manifest names. */
import {html, nothing, type TemplateResult} from 'lit';
import {settingFault} from './choices.js';
import type {Setting} from './manifest-options.js';
import {knownSettings, pasteOf, takes, valueOf, type Page} from './page.js';
import {words} from './words.js';

export function settings(page: Page): TemplateResult {
  const {heading, hint, someTaken} = words.settings;
  return html`
    <section aria-labelledby="settings">
      <h2 id="settings">${heading}</h2>
      <p>${knownSettings(pasteOf(page)) ? someTaken : hint}</p>
      <div class="fields">
        ${page.offered.settings.map((setting) => field(setting, page))}
      </div>
    </section>
  `;
}

function field(setting: Setting, page: Page): TemplateResult {
  const {name, description} = setting;
  const [label, usual] = words.settings.labels[name] ?? [name, description];
  const hint = takes(pasteOf(page), name) ? usual : words.settings.notTaken;
  const value = page.choices.settings[name] ?? '';
  const fault = value ? settingFault(setting, value.trim()) : undefined;
  return html`
    <div class="field">
      <label for=${`set-${name}`}>${label}</label>
      ${hint ? html`<p class="hint" id=${`hint-${name}`}>${hint}</p>` : nothing}
      ${control(setting, page)}
      <p class="fault" id=${`fault-${name}`}>${fault}</p>
    </div>
  `;
}

function control(setting: Setting, page: Page): TemplateResult {
  const {name, kind} = setting;
  const value = page.choices.settings[name] ?? '';
  const set = (event: Event) => store(name, valueOf(event), page);
  const [id, about] = [`set-${name}`, `hint-${name} fault-${name}`];
  switch (kind) {
    case 'choice':
      return html`<select id=${id} aria-describedby=${about} @change=${set}>
        ${options(setting, value)}
      </select>`;
    case 'flag':
      return html`<input
        type="checkbox"
        id=${id}
        aria-describedby=${about}
        .checked=${value !== ''}
        @change=${({target}: Event) =>
          store(name, (target as HTMLInputElement).checked ? 'yes' : '', page)}
      />`;
    case 'number':
    case 'address':
    case 'text':
      return html`<input
        id=${id}
        aria-describedby=${about}
        inputmode=${kind === 'number' ? 'numeric' : kind === 'address' ? 'url' : 'text'}
        autocomplete="off"
        .value=${value}
        @input=${set}
      />`;
  }
}

function options({name, values}: Setting, chosen: string) {
  const meanings = words.settings.values[name] ?? {};
  return [
    html`<option value="" .selected=${!values.includes(chosen)}>
      ${words.settings.asItComes}
    </option>`,
    ...values.map(
      (value) => html`<option value=${value} .selected=${value === chosen}>
        ${meanings[value] ?? value}
      </option>`,
    ),
  ];
}

function store(name: string, value: string, {choices, change}: Page): void {
  change({settings: {...choices.settings, [name]: value}});
}
