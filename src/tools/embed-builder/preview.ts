/** Shows the widget in a frame, as it will look on the page. */
import {html, type TemplateResult} from 'lit';
import {systemClock} from '../../clock/clock.js';
import {toLondonTime} from '../../open-hours/index.js';
import {previewFrame, timeSelect} from '../shared/preview-frame.js';
import {segments} from './segments.js';
import {settingsOn, surroundingsOf, type Page} from './page.js';
import {words} from './words.js';

export function preview(page: Page): TemplateResult {
  const {heading, wholeHeading, close} = words.preview;
  const {width, scheme} = page.view;
  return html`
    <section class="card preview-card" aria-labelledby="preview">
      <h2 class="unseen" id="preview">${heading}</h2>
      ${tools(page)}
      <div class="stage" data-width=${width} data-scheme=${scheme}>
        ${frame(page)}
      </div>
      <dialog class="stage" data-scheme=${scheme} aria-label=${wholeHeading}>
        <form method="dialog">
          <b>${wholeHeading}</b><button class="second">${close}</button>
        </form>
        ${frame(page)}
      </dialog>
    </section>
  `;
}

function tools(page: Page): TemplateResult {
  const {again, whole, widths, schemes} = words.preview;
  const {view, turn} = page;
  const more = html`<button type="button" @click=${openWhole}>${whole}</button>`;
  return html`
    <div class="tools">
      ${switches('width', widths, {page, more})}
      ${switches('scheme', schemes, {page})}
      ${timeSelect({
        today: toLondonTime(systemClock.now()).date,
        at: view.at,
        choose: (at) => turn({at}),
      })}
      <button
        type="button"
        class="second"
        aria-label=${again}
        title=${again}
        @click=${() => turn({turn: view.turn + 1})}
      >
        ↻
      </button>
    </div>
  `;
}

function switches(
  name: 'width' | 'scheme',
  choices: Readonly<Record<string, string>>,
  {page, more}: {page: Page; more?: TemplateResult},
): TemplateResult {
  const {view, turn} = page;
  return segments({
    name,
    label: words.preview[name],
    value: view[name],
    options: Object.entries(choices).map(([value, label]) => ({value, label})),
    choose: (value) => turn({[name]: value}),
    ...(more && {more}),
  });
}

function openWhole({target}: Event): void {
  (target as Element).closest('section')?.querySelector('dialog')?.showModal();
}

function frame(page: Page): TemplateResult {
  const {scheme, at, turn} = page.view;
  const plain = new URL('plain.html', document.baseURI).href;
  return previewFrame({
    title: words.preview.frame,
    attributes: {
      'plain-page': plain,
      ...settingsOn(page),
      ...(at && {'preview-time': at}),
    },
    surroundings: surroundingsOf(page),
    scheme,
    turn,
  });
}
