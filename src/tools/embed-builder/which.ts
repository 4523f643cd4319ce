/** A few questions, one answer, and the way around them. */
import {html, type TemplateResult} from 'lit';
import type {SnippetKind} from '../../snippets/snippets.js';
import {questionsAfter, type Question} from '../../snippets/which-snippet.js';
import {pasteOf, valueOf, type Page} from './page.js';
import {words} from './words.js';

export function which(page: Page): TemplateResult {
  const {heading, hint, unsure, answer} = words.which;
  const {name, why} = words.pastes[pasteOf(page)];
  return html`
    <section aria-labelledby="which">
      <h2 id="which">${heading}</h2>
      <p>${hint} ${unsure}</p>
      <div class="questions">
        ${questionsAfter(page.choices.answers).map((question) =>
          fieldset(question, page),
        )}
      </div>
      <div class="answer" role="status">
        <p>${answer} <b>${name}</b></p>
        <p>${why}</p>
      </div>
      ${otherwise(page)}
    </section>
  `;
}

function fieldset(
  {id, words: asked, answers}: Question,
  {choices, change}: Page,
): TemplateResult {
  return html`
    <fieldset>
      <legend>${asked}</legend>
      ${Object.entries(answers).map(
        ([value, label]) => html`
          <label class="option">
            <input
              type="radio"
              name=${id}
              value=${value}
              .checked=${value === choices.answers[id]}
              @change=${() =>
                change({answers: {...choices.answers, [id]: value}})}
            />
            <span>${label}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

function otherwise({choices, change}: Page): TemplateResult {
  const kinds = Object.entries(words.pastes);
  return html`
    <div class="field">
      <label for="way">${words.which.other}</label>
      <p class="hint" id="hint-way">${words.which.otherHint}</p>
      <select
        id="way"
        aria-describedby="hint-way"
        @change=${(event: Event) =>
          change({paste: (valueOf(event) || undefined) as SnippetKind})}
      >
        <option value="" .selected=${!choices.paste}>
          ${words.which.asAdvised}
        </option>
        ${kinds.map(
          ([kind, {name}]) =>
            html`<option value=${kind} .selected=${kind === choices.paste}>
              ${name}
            </option>`,
        )}
      </select>
    </div>
  `;
}
