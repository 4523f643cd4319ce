/** Draws a form: its issues, its fields, and its two buttons. */
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {tick, button} from '../ask/controls.js';
import {FORMS, type FormName} from '../ask/forms.js';
import {servicesOf} from '../list/list-file.js';
import type {Page} from '../page.js';
import {words} from '../words.js';

/** A screen that is a single form: a new service, or the list as a whole. */
export function formScreen(page: Page): TemplateResult {
  const {view, editing} = page;
  const heading =
    view.kind === 'new' ? words.services.add : words.services.whole;
  return html`
    <div class="read">
      <h1 id="heading" tabindex="-1">${heading}</h1>
      ${editing ? openForm(page, editing) : nothing}
    </div>
  `;
}

/** Forms that change more than one thing. */
const SEVERAL: readonly FormName[] = ['hours', 'bankHolidays'];

/** The open form. */
export function openForm(page: Page, name: FormName): TemplateResult {
  const {actions, index = -1, file, doubts} = page;
  const form = FORMS[name];
  const service = servicesOf(file.document)[index] ?? {};
  const {one, several} = words.leave;
  const leave = SEVERAL.includes(name) ? several : one;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.submit(event.currentTarget as HTMLFormElement);
  };
  return html`${keyed(
    `${index} ${name}`,
    html`
      <form class="asking ${name}" novalidate @submit=${submit}>
        ${summary(page)} ${form.fields(page, service)}
        ${doubts.length > 0 ? doubtList(doubts) : nothing}
        <p class="buttons">
          <button>${words.keep[name]}</button>
          ${button(leave, () => actions.edit(undefined), 'link')}
          ${name === 'bankHolidays' ? button(words.service.anotherDay, () => actions.edit('anotherDay'), 'link') : nothing}
        </p>
      </form>
    `,
  )}`;
}

function summary({formIssues: issues}: Page): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`
    <div class="summary" role="alert" tabindex="-1" id="form-issues">
      <b>${words.form.issues}</b>
      <ul>
        ${issues.map(
          ({field, message}) =>
            html`<li>
              <a href="#" @click=${(event: Event) => focusField(event, field)}>
                ${message}
              </a>
            </li>`,
        )}
      </ul>
    </div>
  `;
}

/** Focuses a control without changing the address of the page. */
function focusField(event: Event, field: string): void {
  event.preventDefault();
  const control = controlOf(field);
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}

/** The control of a field, or of the nearest field around it. */
function controlOf(field: string): HTMLElement | null {
  const around = field.replace(/(\.[^.[]*|\[\d+\])$/, '');
  return (
    document.getElementById(field) ??
    (around === field ? null : controlOf(around))
  );
}

function doubtList(doubts: readonly string[]): TemplateResult {
  return html`
    <div class="summary" role="alert" tabindex="-1" id="form-doubts">
      <b>${words.form.doubts}</b>
      <ul>
        ${doubts.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      ${tick('meant', words.form.meant)}
    </div>
  `;
}
