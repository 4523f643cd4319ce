/** One service, in the order of the call, with the list beside it. */
import {html, nothing, type TemplateResult} from 'lit';
import {QUESTIONS, type FormName} from '../ask/forms.js';
import type {Question} from '../ask/form.js';
import {
  DUE_MONTHS,
  inOrder,
  placedTasks,
  isToDo,
  type Group,
  type Task,
  occasionOf,
} from '../list/due.js';
import {servicesOf, shownText} from '../list/list-file.js';
import type {Page} from '../page.js';
import {button} from '../ask/controls.js';
import {words} from '../words.js';
import {openForm} from './form.js';
import {issueList, allServices, openService} from './parts.js';
import {numbersText, siteOf} from './service-cells.js';
import {finishRow, goneWrong, isGap, type Shown} from './call-outcome.js';
import {sentencesAside} from './visitors.js';

export function serviceScreen(page: Page): TemplateResult {
  const {index = -1, file, derived} = page;
  const service = servicesOf(file.document)[index] ?? {};
  const task = derived.tasks.services.find((each) => each.index === index);
  if (!task) return html``;
  const shown = {page, task, service, index};
  return html`
    ${rail(page)}
    <div class="detail">
      ${header(shown)}
      <div class="card">
        ${ring(shown)}
        <ol class="asked" role="list">
          ${Object.entries(QUESTIONS).map(([name, question]) =>
            questionRow(shown, name as keyof typeof QUESTIONS, question),
          )}
        </ol>
        ${aboutRow(shown)} ${finishRow(shown)}
      </div>
      ${goneWrong(shown)}
    </div>
    ${sentencesAside(page, task)}
  `;
}

function header(shown: Shown): TemplateResult {
  const {task} = shown;
  return html`
    <header>
      ${crumb(shown)}
      <h1 id="heading" tabindex="-1">${task.name}</h1>
      ${visitorsRead(shown)}
      ${
        task.issues.length > 0
          ? html`<div class="note late">
              <b>${words.service.issues}</b> ${issueList(task.issues)}
            </div>`
          : nothing
      }
    </header>
  `;
}

function crumb({page, index}: Shown): TemplateResult {
  const all = inOrder(page);
  const place = all.findIndex((each) => each.index === index);
  const next = all[place + 1];
  const {service} = words;
  return html`<p class="crumb">
    ${allServices(page, 'link narrow')}
    <span class="soft">${service.place({place: place + 1, count: all.length})}</span>
    ${
      next
        ? button(
            `${service.next(next)} ›`,
            openService(page, next.index),
            'link end',
          )
        : nothing
    }
  </p>`;
}

function visitorsRead({page, task}: Shown): TemplateResult {
  const {holiday, readNow, readOnHoliday} = page.derived;
  const id = task.service?.id ?? '';
  const {readNow: now, readOn} = words.service;
  return html`<p class="reads soft">
    <span>${now} <b>${readNow.get(id) ?? words.services.notShown}</b></span>
    ${
      holiday && readOnHoliday.has(id)
        ? html`<span>
            ${readOn({day: holiday.title})}
            <b>${firstSentence(readOnHoliday.get(id))}</b>
          </span>`
        : nothing
    }
  </p>`;
}

function firstSentence(text = ''): string {
  return text.split('. ')[0] ?? '';
}

function ring({page, task, service}: Shown): TemplateResult {
  const hasPhone = Boolean(task.service?.phones?.length);
  const {ring, look, fromOutside, whatToSay, script} = words.service;
  const {area = ''} = page.derived.directory ?? {};
  const website = shownText(service['website']);
  return html`
    <div class="ring">
      <span>${hasPhone ? ring : look}</span>
      <span class="number">
        ${
          hasPhone || !website
            ? numbersText(task)
            : html`<a href=${website} target="_blank" rel="noreferrer"
                >${siteOf(task.service)}</a
              >`
        }
      </span>
      ${hasPhone ? html`<span class="soft">${fromOutside}</span>` : nothing}
      <details>
        <summary>${whatToSay}</summary>
        <p>${script({area, months: DUE_MONTHS})}</p>
      </details>
    </div>
  `;
}

function questionRow(
  shown: Shown,
  name: keyof typeof QUESTIONS,
  question: Question,
): TemplateResult {
  const {page, service, index} = shown;
  const {editing, derived} = page;
  const title = words.service.questions[name];
  const answer = question.answer(service, page);
  const isOpen = editing === name;
  const holdsOther =
    name === 'number' && editing === 'wrongNumber' ? editing : undefined;
  const isSpecial = name === 'bankHolidays' && editing === 'anotherDay';
  const form = isOpen ? name : isSpecial ? editing : holdsOther;
  const isEmpty = answer === '' || (Array.isArray(answer) && !answer.length);
  const isChanged = derived.changes.some(
    (change) =>
      change.index === index &&
      (question.changes ?? question.holds).includes(change.field ?? ''),
  );
  const label = isEmpty ? words.service.add : words.service.change;
  const isAsk = isGap(service, name);
  return html`
    <li class=${form ? 'open' : isChanged ? 'changed' : ''}>
      <h2 id=${form ? 'form-heading' : nothing} tabindex="-1">${title}</h2>
      <div>${isEmpty ? html`<span class="soft">${words.service.nothingYet}</span>` : answer}</div>
      ${
        form
          ? html`<span></span>
              <div class="form">${openForm(page, form)}</div>`
          : changeButton(page, name, {
              label: isAsk ? words.service.fillIn : label,
              title,
            })
      }
    </li>
  `;
}

function changeButton(
  {actions}: Page,
  name: FormName,
  {label, title}: {label: string; title: string},
): TemplateResult {
  return html`
    <button
      type="button"
      class="link change"
      id="change-${name}"
      @click=${() => actions.edit(name)}
    >
      ${label}<span class="unseen">: ${title}</span>
    </button>
  `;
}

function aboutRow({page}: Shown): TemplateResult {
  const {editing, actions} = page;
  const isOpen = editing === 'about';
  return html`
    <div class="more">
      <button
        type="button"
        class="link"
        id=${isOpen ? 'form-heading' : 'change-about'}
        aria-expanded=${isOpen}
        @click=${() => actions.edit(isOpen ? undefined : 'about')}
      >
        ${words.service.about}
      </button>
      ${isOpen ? html`<div class="form">${openForm(page, 'about')}</div>` : nothing}
    </div>
  `;
}

/** The list beside a service: all services in today's order. */
function rail(page: Page): TemplateResult {
  return html`
    <nav class="rail card" aria-label=${words.service.services}>
      ${allServices(page)}
      ${[...placedTasks(page)].map(([group, tasks]) => groupLinks(page, group, tasks))}
    </nav>
  `;
}

function groupLinks(
  page: Page,
  group: Group,
  tasks: readonly Task[],
): TemplateResult {
  const about = occasionOf(tasks.flatMap(({askAbout}) => askAbout));
  return html`
    <h2>${words.services.groups[group]({about})}</h2>
    <ul role="list">
      ${tasks.map((task) => html`<li>${link(page, task)}</li>`)}
    </ul>
  `;
}

function link(page: Page, task: Task): TemplateResult {
  const isDone = !isToDo(task);
  return html`<button
    type="button"
    aria-current=${task.index === page.index ? 'page' : nothing}
    @click=${openService(page, task.index)}
  >
    <span class="mark ${isDone ? 'done' : ''}" aria-hidden="true"
      >${isDone ? '✓' : '○'}</span
    >${task.name}${
      isDone
        ? html`<span class="unseen">, ${words.service.done}</span>`
        : nothing
    }
  </button>`;
}
