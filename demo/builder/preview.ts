/** The widget itself, as wide as on a phone, in a column and on a page. */
import {html, type TemplateResult} from 'lit';
import {validLooks, validSettings} from './choices.js';
import type {Page, PreviewPlace} from './page.js';
import {words} from './words.js';

export function preview(page: Page): TemplateResult {
  const {heading, hint, width, widths, scheme, schemes} = words.preview;
  const {place} = page;
  return html`
    <section aria-labelledby="preview">
      <h2 id="preview">${heading}</h2>
      <p>${hint}</p>
      <div class="switches">
        ${switches('width', {name: width, choices: widths}, page)}
        ${switches('scheme', {name: scheme, choices: schemes}, page)}
      </div>
      <div class=${`preview ${place.scheme}`}>
        <div class=${`preview-place ${place.width}`}>${page.widget}</div>
      </div>
    </section>
  `;
}

function switches(
  id: keyof PreviewPlace,
  {name, choices}: {name: string; choices: Readonly<Record<string, string>>},
  {place, turn}: Page,
): TemplateResult {
  return html`
    <div role="group" aria-label=${name}>
      ${Object.entries(choices).map(
        ([value, label]) => html`<button
          type="button"
          class="plain"
          aria-pressed=${value === place[id]}
          @click=${() => turn({[id]: value})}
        >
          ${label}
        </button>`,
      )}
    </div>
  `;
}

/** After each drawing: what was chosen, on the widget and on its place. */
export function dress({widget, offered, choices}: Page): void {
  const settings = validSettings(choices, offered.settings);
  for (const {name} of offered.settings) {
    const value = settings[name];
    if (value === undefined) widget.removeAttribute(name);
    else if (widget.getAttribute(name) !== value) {
      widget.setAttribute(name, value);
    }
  }
  const place = widget.parentElement;
  const chosen = validLooks(choices, offered.looks);
  for (const {name} of offered.looks) {
    place?.style.setProperty(name, chosen[name] ?? '');
  }
}
