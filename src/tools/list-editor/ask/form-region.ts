/** What stands around every form: its heading, what is wrong, its buttons. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Page} from '../page.js';
import {tick} from './controls.js';
import {words} from '../words.js';

/** A form, with the words of its heading and of the button that sends it. */
export function formAround(
  page: Page,
  content: TemplateResult,
  {heading, save = words.form.save}: {heading: string; save?: string},
): TemplateResult {
  const {actions} = page;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.submit(event.currentTarget as HTMLFormElement);
  };
  return html`
    <section class="form">
      <h2 tabindex="-1" id="form-heading">${heading}</h2>
      ${summary(page)}
      <form novalidate @submit=${submit}>
        ${content}
        ${page.doubts.length > 0 ? doubts(page) : nothing}
        <p class="buttons">
          <button class="main">${save}</button>
          <button type="button" @click=${() => actions.show({kind: 'tasks'})}>
            ${words.form.cancel}
          </button>
        </p>
      </form>
    </section>
  `;
}

function summary({faults}: Page): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  return html`
    <div class="summary" role="alert" tabindex="-1" id="form-faults">
      <h3>${words.form.faults}</h3>
      <ul>
        ${faults.map(
          ({field, message}) =>
            html`<li>
              <a href="#${field}" @click=${(event: Event) => focusField(event, field)}>
                ${message}
              </a>
            </li>`,
        )}
      </ul>
    </div>
  `;
}

/** To the control; the address of the page stays as it is. */
function focusField(event: Event, field: string): void {
  event.preventDefault();
  const control = controlOf(field);
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}

/** The control of a field, or the nearest around it that there is. */
function controlOf(field: string): HTMLElement | null {
  const around = field.replace(/(\.[^.[]*|\[\d+\])$/, '');
  return (
    document.getElementById(field) ??
    (around === field ? null : controlOf(around))
  );
}

function doubts({doubts: sentences}: Page): TemplateResult {
  return html`
    <div class="summary" role="alert" tabindex="-1" id="form-doubts">
      <h3>${words.form.doubts}</h3>
      <ul>
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      ${tick('meant', words.form.meant)}
    </div>
  `;
}
