/** The widget itself, as wide as on a phone, in a column and on a page. */
import {html, type TemplateResult} from 'lit';
import {looksOn, settingsOn, type Page, type PreviewPlace} from './page.js';
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

/** After each drawing: what the snippet has, on the widget and on its place. */
export function dress(page: Page): void {
  const {widget, offered} = page;
  const settings = settingsOn(page);
  for (const {name} of offered.settings) {
    const value = settings[name];
    if (value === undefined) widget.removeAttribute(name);
    else if (widget.getAttribute(name) !== value) {
      widget.setAttribute(name, value);
    }
  }
  const place = widget.parentElement;
  const chosen = looksOn(page);
  for (const {name} of offered.looks) {
    place?.style.setProperty(name, chosen[name] ?? '');
  }
}
