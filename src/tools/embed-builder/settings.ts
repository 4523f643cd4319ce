/** The fields for the brand colour and the widget's other settings. */
import {wcagContrast} from 'culori';
import {html, nothing, type TemplateResult} from 'lit';
import {LEAST_RATIO} from '../../element/colour-pairs.js';
import {
  backgrounds,
  brandColour,
  type BrandColour,
} from '../shared/brand-colour.js';
import {segments} from './segments.js';
import {settingIssue} from './choices.js';
import {optionsOf, type Setting} from './manifest-options.js';
import {surroundingsOf, takenBy, valueOf, type Page} from './page.js';
import {words} from './words.js';

export function settings(page: Page): TemplateResult {
  const {heading, optional, framed, asItComes, more} = words.look;
  const {first} = words.settings;
  const taken = takenBy(page);
  const rest = taken.filter(({name}) => !first.includes(name));
  const hasColour = taken.some(({kind}) => kind === 'colour');
  const isEmbed = surroundingsOf(page) === 'wordpress';
  return html`
    <section class="card settings" aria-labelledby="settings">
      <h2 id="settings">${heading} <span class="soft">${optional}</span></h2>
      ${hasColour ? nothing : html`<p class="hint">${isEmbed ? asItComes : framed}</p>`}
      ${first.map((name) => {
        const setting = taken.find((each) => each.name === name);
        return setting ? field(setting, page) : nothing;
      })}
      ${
        rest.length > 0
          ? html`<details>
              <summary>${more}</summary>
              ${rest.map((setting) => field(setting, page))}
            </details>`
          : nothing
      }
    </section>
  `;
}

function field(setting: Setting, page: Page): TemplateResult {
  const {name, kind, description = ''} = setting;
  const [label, about] = words.settings.labels[name] ?? [name, description];
  // For a colour, a sentence below explains the result instead.
  const hint = kind === 'colour' ? '' : about;
  const value = page.choices.settings[name] ?? '';
  const issue = value ? settingIssue(setting, value.trim()) : undefined;
  if (name === 'layout') {
    return html`<div class="field">
      ${segments({
        name,
        label,
        value: value === setting.default ? '' : value,
        options: optionsOf(setting),
        choose: (chosen) => store(name, chosen, page),
        isLabelShown: true,
      })}
    </div>`;
  }
  return html`
    <div class="field">
      <label for=${`set-${name}`}>${label}</label>
      ${hint ? html`<p class="hint" id=${`hint-${name}`}>${hint}</p>` : nothing}
      ${control(setting, page)}
      <p class="issue" id=${`issue-${name}`}>${issue}</p>
      ${kind === 'colour' ? verdict(value) : nothing}
    </div>
  `;
}

function control(setting: Setting, page: Page): TemplateResult {
  const {name, kind, default: byDefault} = setting;
  const value = page.choices.settings[name] ?? '';
  const set = (event: Event) => store(name, valueOf(event), page);
  const [id, about] = [`set-${name}`, `hint-${name} issue-${name}`];
  if (kind === 'choice') {
    return html`<select id=${id} aria-describedby=${about} @change=${set}>
      ${optionsOf(setting).map(
        (option) =>
          html`<option value=${option.value} .selected=${option.value === value}>
            ${option.label}
          </option>`,
      )}
    </select>`;
  }
  if (kind === 'flag') {
    const tick = ({target}: Event) =>
      store(name, (target as HTMLInputElement).checked ? 'yes' : '', page);
    return html`<input
      type="checkbox"
      id=${id}
      aria-describedby=${about}
      .checked=${value !== ''}
      @change=${tick}
    />`;
  }
  return html`<div class="with-colour">
    ${kind === 'colour' ? picker(brandColour(value)?.typed ?? byDefault, set) : nothing}
    <input
      id=${id}
      aria-describedby=${about}
      placeholder=${kind === 'colour' ? byDefault : nothing}
      inputmode=${kind === 'address' ? 'url' : 'text'}
      autocomplete="off"
      spellcheck="false"
      .value=${value}
      @input=${set}
    />
  </div>`;
}

/** The browser's own, with a colour as #rrggbb. */
function picker(value = '', set: (event: Event) => void): TemplateResult {
  return html`<input
    type="color"
    aria-label=${words.look.pick}
    .value=${value}
    @input=${set}
  />`;
}

/** The adjusted colour, in a sentence and as a sample. */
function verdict(value: string): TemplateResult {
  const brand = brandColour(value);
  const {light, dark} = words.look.swatches;
  return html`<div class="verdict" role="status">
    ${
      brand
        ? html`<p class="note ${brand.light === brand.typed ? 'good' : 'soon'}">
              ${sentence(brand)}
            </p>
            <b .style=${`background: ${brand.light}; color: #fff`}
              >${light(brand.light)}</b
            >
            <b .style=${`background: ${brand.dark}; color: #0d1a22`}
              >${dark(brand.dark)}</b
            >`
        : nothing
    }
  </div>`;
}

function sentence({typed, light, dark}: BrandColour): string {
  const {goodColour, tooLight, nearlyTooLight, onDark} = words.look;
  const ratio = wcagContrast(typed, backgrounds.light.surface);
  const said = (Math.floor(ratio * 10) / 10).toFixed(1);
  const onLight =
    ratio < LEAST_RATIO
      ? tooLight(said)
      : light === typed
        ? goodColour(said)
        : nearlyTooLight;
  return `${onLight} ${dark === typed ? onDark.same : onDark.lighter}`;
}

function store(name: string, value: string, {choices, change}: Page): void {
  change({settings: {...choices.settings, [name]: value}});
}
