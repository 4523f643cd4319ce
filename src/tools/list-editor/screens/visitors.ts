/** Shows what visitors will read, and the widget with the edited list. */
import {html, nothing, type TemplateResult} from 'lit';
import {fromLondonTime} from '../../../open-hours/index.js';
import type {LocalDate, LocalDateTime} from '../../../schedule/schedule.js';
import {timeAndDateText, timeText} from '../../../wording/date-text.js';
import {textControl} from '../ask/controls.js';
import {sent, type Form} from '../ask/form.js';
import {readTime} from '../ask/read-time.js';
import {previewFrame, nextDay, timeSelect} from '../../shared/preview-frame.js';
import {nextHolidays, christmasDates} from '../list/days-ahead.js';
import type {Task} from '../list/due.js';
import {confirmed} from '../list/edits.js';
import {directoryOf, servicesOf} from '../list/list-file.js';
import {whatVisitorsRead} from '../list/derived.js';
import type {Page} from '../page.js';
import {backLink} from './parts.js';
import {words} from '../words.js';

/** A screen with the widget at any time. */
export function visitorsScreen(page: Page): TemplateResult {
  const {preview} = words;
  const {at, today} = page;
  const [date = today, time = ''] = at?.split('T') ?? [];
  const said = at
    ? preview.shownAt({time: timeAndDateText({date, time})})
    : preview.shownNow;
  return html`
    ${backLink(page)}
    <h1 id="heading" tabindex="-1">${preview.heading}</h1>
    <p>${preview.intro}</p>
    ${timeForm(page, {date, time})}
    <p role="status">${said}</p>
    ${frame(page)}
  `;
}

function frame({file, today, at}: Page): TemplateResult {
  // Dated today, as it will be when saved, because the widget shows the newer
  // list.
  const list = {...file.document, updated: today};
  return previewFrame({
    title: words.preview.frame,
    attributes: at ? {'preview-time': at} : {},
    surroundings: 'page',
    list,
  });
}

function timeForm(page: Page, {date, time}: LocalDateTime): TemplateResult {
  const {preview} = words;
  const issue = page.fieldIssues.time;
  return html`
    <form
      class="line"
      novalidate
      @submit=${sent((form) => showAt(form, page))}
    >
      ${timeSelect({
        today: page.today,
        at: page.at ?? '',
        choose: (time) => page.actions.showAt(time || undefined),
      })}
      ${textControl({
        name: 'preview-date',
        label: preview.date,
        type: 'date',
        value: date,
        issues: [],
      })}
      ${textControl({
        name: 'preview-time',
        label: preview.time,
        hint: preview.timeHint,
        value: time ? timeText(time) : '',
        width: 9,
        issues: issue ? [{field: 'preview-time', message: issue}] : [],
      })}
      <button class="second">${preview.show}</button>
    </form>
  `;
}

function showAt(form: Form, {actions, today}: Page): void {
  const read = readTime(form.text('preview-time'), 'opensAt');
  const date = form.text('preview-date') || today;
  if ('time' in read) actions.showAt(`${date}T${read.time}`);
  else actions.showAt(undefined, read.issue);
}

interface Moment {
  readonly label: string;
  readonly at: Date | undefined;
}

/** Up to five moments that show most about a service. */
function tellingMoments({instant, today, derived}: Page): Moment[] {
  const {directory} = derived;
  const at = (date: LocalDate, time: string) => fromLondonTime({date, time});
  const [eve] = christmasDates(today);
  const ahead = directory ? nextHolidays(directory, today) : [];
  const {moments} = words.preview;
  return [
    {label: moments.now, at: instant},
    {label: moments.saturday, at: at(nextDay(today, 'SA'), '09:00')},
    ...(eve && eve >= today
      ? [{label: moments.eve, at: at(eve, '17:00')}]
      : []),
    ...ahead
      .filter(({date}) => !date.endsWith('12-28'))
      .slice(0, 2)
      .map(({title, date}) => ({label: title, at: at(date, '12:00')})),
  ];
}

/** On wide screens: the sentences and the widget, beside the service. */
export function sentencesAside(
  page: Page,
  {service, index}: Task,
): TemplateResult | typeof nothing {
  if (!service || page.view.kind !== 'service') return nothing;
  const {file, today, initials} = page;
  const check = {today, initials};
  const document = confirmed(file.document, index, check);
  // The sentences of a long list take long.
  const directory = directoryOf({
    ...document,
    services: [servicesOf(document)[index]],
  });
  const rows = tellingMoments(page).map(({label, at}) => ({
    label,
    text:
      whatVisitorsRead(directory, at).get(service.id) ??
      words.services.notShown,
  }));
  return html`
    <aside class="aside card" aria-label=${words.service.willRead}>
      <h2>${words.service.willRead}</h2>
      <p class="soft">${words.service.willReadHint}</p>
      <dl>
        ${rows.map(({label, text}) => html`<dt>${label}</dt><dd>${text}</dd>`)}
      </dl>
      ${frame(page)}
    </aside>
  `;
}
