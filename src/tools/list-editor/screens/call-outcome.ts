/** The end of a call: everything is right, or something has gone wrong. */
import {html, nothing, type TemplateResult} from 'lit';
import {fieldsOf, type Fields} from '../../../schedule/fields.js';
import type {FormName} from '../ask/forms.js';
import {isToDo, type Task, toDoInOrder} from '../list/due.js';
import {shownText} from '../list/list-file.js';
import {button} from '../ask/controls.js';
import {openService} from './parts.js';
import {words} from '../words.js';
import {openForm} from './form.js';
import type {Page} from '../page.js';

/** Hidden while a form is open, which has its own main button. */
export function finishRow(shown: Shown): TemplateResult | typeof nothing {
  const {page, task, service, index} = shown;
  const {editing, today, initials, actions} = page;
  if (editing || task.isClosed) return nothing;
  const isChecked =
    service['assuredDate'] === today && service['assuredBy'] === initials;
  const {allRight, restRight, looked, checkedToday, thenOpen} = words.service;
  if (isChecked) {
    return html`<p class="finish" id="finish" tabindex="-1">
      <b class="good">${checkedToday({initials})}</b> ${nextButton(shown)}
    </p>`;
  }
  const gap = gapOf(shown);
  const hasPhone = Boolean(task.service?.phones?.length);
  const label = hasPhone ? (gap ? restRight : allRight) : looked;
  return html`
    <div class="finish">
      ${button(label, () => actions.confirm([index]))}
      ${hasPhone ? html`<span class="soft">${gap ?? thenOpen}</span>` : nothing}
    </div>
  `;
}

function nextButton({page, index}: Shown): TemplateResult | typeof nothing {
  const next = toDoInOrder(page).find(
    (task) => task.index !== index && isToDo(task),
  );
  return next
    ? button(words.service.next(next), openService(page, next.index))
    : nothing;
}

/** A sentence that names what stays unknown. */
function gapOf({service, task}: Shown): string | undefined {
  const {gap} = words.service;
  if (isGap(service, 'hours')) return gap.hours;
  if (!isGap(service, 'bankHolidays')) return undefined;
  return task.askAbout.length > 0 ? gap.bankHolidays : gap.holidays;
}

/** Three things that can go wrong, and how to bring a service back. */
export function goneWrong(shown: Shown): TemplateResult {
  const {page, task, service} = shown;
  const {editing} = page;
  const {isClosed, isDown, lineUp, reopen} = words.service;
  const form =
    editing === 'lineDown' || editing === 'closed' ? editing : undefined;
  if (task.isClosed) {
    return html`<p class="instead">${isClosed} ${upButton(shown, reopen)}</p>`;
  }
  const text = shownText(fieldsOf(service['alert'])['text']);
  return html`
    ${
      service['status'] === 'temporarily-closed'
        ? html`<p class="note soon">${isDown({text})} ${upButton(shown, lineUp)}</p>`
        : nothing
    }
    ${wrongLinks(shown)}
    ${
      form
        ? html`<div class="card form">
            <h2 id="form-heading" tabindex="-1">${words.service[form]}</h2>
            ${openForm(page, form)}
          </div>`
        : nothing
    }
  `;
}

function wrongLinks({page, task}: Shown): TemplateResult {
  const {wrong, wrongNumber, lineDown, closed} = words.service;
  const hasPhone = Boolean(task.service?.phones?.length);
  const link = (name: FormName, label: string) =>
    html`<button
      type="button"
      class="link"
      id="change-${name}"
      @click=${() => page.actions.edit(name)}
    >
      ${label}
    </button>`;
  return html`<p class="instead">
    <span class="soft">${wrong}</span>
    ${hasPhone ? link('wrongNumber', wrongNumber) : nothing}
    ${hasPhone ? link('lineDown', lineDown) : nothing} ${link('closed', closed)}
  </p>`;
}

function upButton({page, index}: Shown, label: string): TemplateResult {
  return button(label, () => page.actions.lineUp(index), 'second');
}

/** What a screen of one service draws. */
export interface Shown {
  readonly page: Page;
  readonly task: Task;
  readonly service: Fields;
  readonly index: number;
}

/** Whether the answer to a question is not known yet. */
export function isGap(service: Fields, name: string): boolean {
  const {kind, bankHolidays, exceptions} = fieldsOf(service['schedule']);
  if (name === 'hours') return kind === 'unknown';
  const isOpenRule = kind === 'weekly' && bankHolidays === 'unknown';
  return (
    name === 'bankHolidays' &&
    ((isOpenRule && !exceptions) || kind === 'unknown')
  );
}
