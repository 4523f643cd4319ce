/** What there is to do, in one sentence and as a table, the worst first. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {DirectoryIssue} from '../../../directory/check/directory-issue.js';
import {fromLondonTime} from '../../../open-hours/index.js';
import type {LocalDate} from '../../../schedule/schedule.js';
import {dateText, weekdayAndDateText} from '../../../wording/date-text.js';
import {hoursInWords} from '../../../wording/hours-text.js';
import {asksAhead} from '../list/days-ahead.js';
import {isToDo, tasksOf, type Task, type Tasks} from '../list/due.js';
import {directoryOf} from '../list/list-file.js';
import type {Page} from '../page.js';
import {taskButtons} from './task-buttons.js';
import {whatVisitorsRead} from '../list/what-visitors-read.js';
import {words} from '../words.js';

/** The next bank holiday, at whose midday visitors are looked at. */
const MIDDAY = '12:00';

type Sentences = ReadonlyMap<string, string>;

/** What visitors read now, and on a day to come. */
interface Read {
  readonly now: Sentences;
  readonly onHoliday: Sentences;
  /** "Christmas Day, Friday 25 December". */
  readonly holiday: string;
  readonly today: LocalDate;
}

/** What there is to do, in one sentence. */
export function topRegion({file, today}: Page): TemplateResult {
  return html`<p class="top">${topSentence(tasksOf(file.document, today))}</p>`;
}

/** The table, and what is wrong with the list as a whole. */
export function tasksRegion(page: Page): TemplateResult {
  const {actions, today, file, order} = page;
  const {services, ofList} = tasksOf(file.document, today);
  const read = readBy(page);
  const places = new Map(order.map((index, place) => [index, place]));
  const placeOf = ({index}: Task) => places.get(index) ?? index + order.length;
  const inPlace = [...services].sort((a, b) => placeOf(a) - placeOf(b));
  const add = () => actions.show({kind: 'change', index: services.length});
  return html`
    <section>
      <h2 tabindex="-1" id="what-to-do">${words.due.heading}</h2>
      ${listIssues(page, ofList)}
      <table role="table" class="tasks">
        <caption>
          ${words.due.caption}
        </caption>
        ${head(read)}
        <tbody role="rowgroup">
          ${repeat(
            inPlace,
            ({index}) => index,
            (task) => row(page, task, read),
          )}
        </tbody>
      </table>
      <p><button type="button" @click=${add}>${words.due.add}</button></p>
    </section>
  `;
}

/** "2 things to do today. Everything else is fine until 1 February." */
export function topSentence({services, today, fineUntil}: Tasks): string {
  const count = words.due.today(today);
  const isAllToDo = services.every((task) => task.isClosed || isToDo(task));
  if (isAllToDo || !fineUntil) return count;
  const date = dateText(fineUntil).replace(/ \d{4}$/, '');
  return `${count} ${words.due.fineUntil({date, count: today})}`;
}

function readBy({file, today, instant}: Page): Read {
  const directory = directoryOf(file.document);
  const [holiday] = directory ? asksAhead(directory, today) : [];
  const midday = holiday && fromLondonTime({date: holiday.date, time: MIDDAY});
  const at = (moment: Date | undefined): Sentences =>
    directory && moment ? whatVisitorsRead(directory, moment) : new Map();
  return {
    now: at(instant),
    onHoliday: at(midday),
    holiday: holiday
      ? `${holiday.title}, ${weekdayAndDateText(holiday.date)}`
      : '',
    today,
  };
}

function listIssues(
  {actions}: Page,
  issues: readonly DirectoryIssue[],
): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`
    <div class="summary">
      <h3>${words.due.listProblems}</h3>
      ${issueList(issues)}
      <button type="button" @click=${() => actions.show({kind: 'whole'})}>
        ${words.open.settings}
      </button>
    </div>
  `;
}

/** Issues as sentences. Of very many the first. */
export function issueList(issues: readonly DirectoryIssue[]): TemplateResult {
  const shown = issues.slice(0, 20);
  const more = issues.length - shown.length;
  return html`
    <ul class="problems">
      ${shown.map(({where, message}) => html`<li>${where}: ${message}</li>`)}
      ${more > 0 ? html`<li>${words.andMore(more)}</li>` : nothing}
    </ul>
  `;
}

function head({holiday}: Read): TemplateResult {
  const {columns} = words.due;
  const titles = [
    columns.service,
    columns.number,
    columns.hours,
    columns.checked,
    columns.now,
    columns.holiday({day: holiday}),
    columns.due,
    columns.actions,
  ];
  return html`
    <thead role="rowgroup">
      <tr role="row">
        ${titles.map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}
      </tr>
    </thead>
  `;
}

function row(page: Page, task: Task, read: Read): TemplateResult {
  const {index, name, service, standing} = task;
  const {columns} = words.due;
  const id = service?.id ?? '';
  const holiday = columns.holiday({day: read.holiday});
  return html`
    <tr role="row" data-standing=${task.isClosed ? 'closed' : standing}>
      <th role="rowheader" scope="row" tabindex="-1" id="service-${index}">${name}</th>
      ${cell(columns.number, numbers(task))}
      ${cell(columns.hours, hours(task, read.today))}
      ${cell(columns.checked, checked(task))}
      ${cell(columns.now, read.now.get(id) ?? words.due.notShown)}
      ${cell(holiday, read.onHoliday.get(id) ?? words.due.notShown)}
      ${cell(columns.due, due(task))} ${cell(columns.actions, taskButtons(page, task))}
    </tr>
  `;
}

function cell(label: string, content: unknown): TemplateResult {
  return html`<td role="cell" data-label=${label}>${content}</td>`;
}

function numbers({service}: Task): unknown {
  const {phones = []} = service ?? {};
  if (phones.length === 0) return words.due.noPhone;
  return phones.map(
    ({number, menuOption}) =>
      html`<div>
        ${number}${menuOption ? `, ${words.due.menu({option: menuOption})}` : nothing}
      </div>`,
  );
}

function hours({service}: Task, today: LocalDate): string {
  const {phones = [], schedule = {kind: 'unknown' as const}} = service ?? {};
  return phones.length > 0 ? hoursInWords(schedule, undefined, today) : '';
}

function checked({service}: Task): string {
  const {assuredDate, assuredBy = ''} = service ?? {};
  const day = assuredDate ? dateText(assuredDate) : '';
  return day ? words.checkedBy({day, initials: assuredBy}) : words.never;
}

function due({isClosed, standing, dueOn, askAbout, issues}: Task): unknown {
  if (isClosed) return words.due.closed;
  const until = dueOn && standing === 'fine' ? dateText(dueOn) : '';
  return html`
    <b class="standing">${words.due.standing[standing]}</b>
    ${until ? words.due.dueOn({date: until}) : nothing}
    ${askAbout.length > 0 ? html`<div>${words.due.askAbout(askAbout)}</div>` : nothing}
    ${issues.length > 0 ? issueList(issues) : nothing}
  `;
}
