/** What there is to do today: all services, on one screen. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {dateText} from '../../../wording/date-text.js';
import {
  toDoInOrder,
  isToDo,
  type Group,
  type Task,
  occasionOf,
  placedTasks,
} from '../list/due.js';
import type {Page} from '../page.js';
import {button} from '../ask/controls.js';
import {words} from '../words.js';
import {issueList, openService, screenTop} from './parts.js';
import {numbersText, stateTag} from './service-cells.js';

export function servicesScreen(page: Page): TemplateResult {
  const isFine = page.derived.tasks.toDoCount === 0;
  const sheet = html`
    <div class="sheet">
      <table class="service-table">
        ${head(page)}
        ${[...placedTasks(page)].map(([group, tasks]) => groupRows(page, group, tasks))}
      </table>
      ${tickBar(page)}
    </div>
  `;
  return html`
    ${top(page)} ${notices(page)}
    ${
      isFine
        ? html`<details>
            <summary>${words.services.all(page.derived.tasks.services.length)}</summary>
            ${sheet}
          </details>`
        : sheet
    }
    ${foot(page)}
  `;
}

function top(page: Page): TemplateResult {
  const {actions, file, derived} = page;
  const {holiday} = derived;
  const [first] = toDoInOrder(page);
  const label = file.published
    ? words.services.goOn
    : () => words.services.start;
  const look = file.published ? 'second' : '';
  return screenTop(page, {
    title: topSentence(page),
    buttons: html`
      ${first ? button(label(first), openService(page, first.index), look) : nothing}
      ${button(occasionOf(holiday ? [holiday.title] : []), () => actions.show({kind: 'holidays'}), 'second')}
    `,
  });
}

/** "14 to check. Ask 7 about Christmas first." */
export function topSentence({
  derived,
  file,
}: Pick<Page, 'derived' | 'file'>): string {
  const {services, toDoCount, fineUntil} = derived.tasks;
  const said = words.services;
  const count = said.toCheck(toDoCount);
  if (file.published) {
    const done = services.length - services.filter(isToDo).length;
    const changes = derived.changes.length;
    return `${count} ${said.done({done, changes})}`;
  }
  const asks = services.filter(
    (task) => isToDo(task) && task.askAbout.length > 0,
  );
  const about = occasionOf(asks.flatMap(({askAbout}) => askAbout));
  if (asks.length > 0) {
    return `${count} ${said.askFirst({count: asks.length, about})}`;
  }
  const isAllToDo = services.every((task) => task.isClosed || isToDo(task));
  if (isAllToDo || !fineUntil) return count;
  const date = dateText(fineUntil).replace(/ \d{4}$/, '');
  return `${count} ${said.fineUntil({date, count: toDoCount})}`;
}

function notices({
  derived,
  file,
  isUnsaved,
  saved,
}: Page): TemplateResult | typeof nothing {
  const {ofList} = derived.tasks;
  const count = derived.changes.length;
  const isReopened = file.published && !isUnsaved && !saved && count > 0;
  return html`
    ${
      isReopened
        ? html`<p class="note soon">${words.open.waiting({name: file.name, count})}</p>`
        : nothing
    }
    ${
      ofList.length > 0
        ? html`<div class="note late">
            <b>${words.services.listIssues}</b> ${issueList(ofList)}
          </div>`
        : nothing
    }
  `;
}

function head({derived, actions}: Page): TemplateResult {
  const {still, service, number, reads, on, checked} = words.services.columns;
  const {holiday} = derived;
  return html`
    <thead>
      <tr>
        <th scope="col" class="tick">${still}</th>
        <th scope="col">${service}</th>
        <th scope="col">${number}</th>
        <th scope="col" class="reads">
          ${reads}
          ${
            holiday
              ? html`·
                  ${button(on({day: holiday.title}), () => actions.show({kind: 'holidays'}), 'link')}`
              : nothing
          }
        </th>
        <th scope="col">${checked}</th>
      </tr>
    </thead>
  `;
}

function groupRows(
  page: Page,
  group: Group,
  tasks: readonly Task[],
): TemplateResult {
  const {holiday} = page.derived;
  const about = occasionOf(tasks.flatMap(({askAbout}) => askAbout));
  const left = tasks.filter(isToDo).length;
  const read = words.services.visitorsRead[group]?.({
    day: holiday?.title ?? '',
  });
  return html`
    <tbody>
      <tr>
        <th scope="rowgroup" colspan="5">
          ${words.services.groups[group]({about})}
          <span class="soft">${[left || '', left ? read : ''].filter(Boolean).join(' · ')}</span>
        </th>
      </tr>
      ${repeat(
        tasks,
        ({index}) => index,
        (task) => row(page, task),
      )}
    </tbody>
  `;
}

function row(page: Page, task: Task): TemplateResult {
  const {index, name, service, isClosed, issues} = task;
  const {actions, ticked, derived} = page;
  const reads =
    derived.readNow.get(service?.id ?? '') ?? words.services.notShown;
  const tick = ({target}: Event) =>
    actions.tick(index, (target as HTMLInputElement).checked);
  return html`
    <tr class="row">
      <td class="tick">
        ${
          isClosed
            ? nothing
            : html`<label>
                <input
                  type="checkbox"
                  .checked=${ticked.includes(index)}
                  @change=${tick}
                /><span class="unseen">${words.services.stillRight({name})}</span>
              </label>`
        }
      </td>
      <th scope="row">
        ${button(name, openService(page, index), 'link name')}
      </th>
      <td class="num">${numbersText(task)}</td>
      <td class="reads">
        ${reads} ${issues.length > 0 ? issueList(issues) : nothing}
      </td>
      <td class="state">${stateTag(page, task)}</td>
    </tr>
  `;
}

function tickBar({
  ticked,
  actions,
  derived,
}: Page): TemplateResult | typeof nothing {
  if (ticked.length === 0) return nothing;
  const tasks = ticked.flatMap((index) =>
    derived.tasks.services.filter((task) => task.index === index),
  );
  const {services} = words;
  const isLooked = tasks.every(({service}) => !service?.phones?.length);
  return html`
    <div class="tickbar">
      <p>
        <b>${services.ticked(ticked.length)}</b> ${words.list(tasks.map(({name}) => name))}
      </p>
      ${button(isLooked ? services.tickedLooked : services.tickedDone, () => actions.confirm(ticked))}
    </div>
  `;
}

function foot({actions}: Page): TemplateResult {
  const {services, reminders} = words;
  const link = (kind: 'new' | 'whole' | 'visitors', label: string) =>
    button(label, () => actions.show({kind}), 'link');
  return html`
    <div class="foot">
      ${link('new', services.add)} ${link('whole', services.whole)}
      ${link('visitors', services.visitors)}
      <details>
        <summary>${reminders.heading}</summary>
        <ul>
          ${reminders.list.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </details>
    </div>
  `;
}
