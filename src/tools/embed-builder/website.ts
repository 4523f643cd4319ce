/** Asks what runs the website, and one follow-up question. */
import {html, nothing, type TemplateResult} from 'lit';
import {questionsAfter, type Question} from './questions.js';
import {isId, mountOf, valueOf, type Page} from './page.js';
import {words} from './words.js';

export function website(page: Page): TemplateResult {
  const [system] = questionsAfter({});
  return html`
    <section class="card site" aria-labelledby="site">
      <h2 id="site"><span class="step" aria-hidden="true">1</span>${words.website.heading}</h2>
      ${system ? fieldset(system, page) : nothing}
    </section>
  `;
}

function fieldset(question: Question, page: Page): TemplateResult {
  const {id, words: asked, answers} = question;
  const {choices, change} = page;
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
                change({
                  answers: {...choices.answers, [id]: value},
                  paste: undefined,
                })}
            />
            <span>${label}${hint(value)}</span>
          </label>
          ${value === choices.answers[id] ? follows(value, page) : nothing}
        `,
      )}
    </fieldset>
  `;
}

function hint(answer: string): TemplateResult | typeof nothing {
  const text = words.website.hints[answer];
  return text ? html`<span class="hint">${text}</span>` : nothing;
}

/** The follow-up question of an answer. */
function follows(answer: string, page: Page): TemplateResult | typeof nothing {
  if (answer === 'scripts') return mountField(page);
  const next = questionsAfter(page.choices.answers).find(
    ({when}) => when?.system === answer,
  );
  return next
    ? html`<div class="nested">${fieldset(next, page)}</div>`
    : nothing;
}

function mountField(page: Page): TemplateResult {
  const {mount, mountHint, mountPlace, mountIssue} = words.website;
  const {choices, change} = page;
  const typed = choices.mount ?? mountOf(page);
  const issue = typed && !isId(typed) ? mountIssue : '';
  return html`
    <div class="nested"><div class="field">
      <label for="mount">${mount}</label>
      <p class="hint" id="mount-hint">
        ${mountHint} <code>${mountPlace(mountOf(page))}</code>.
      </p>
      <input
        id="mount"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="mount-hint mount-issue"
        aria-invalid=${issue ? 'true' : nothing}
        .value=${typed}
        @input=${(event: Event) =>
          change({mount: valueOf(event).replace(/^#/, '')})}
      />
      <p class="issue" id="mount-issue">${issue}</p>
    </div></div>
  `;
}
