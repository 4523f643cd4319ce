/** "Which days and hours do you answer?" */
import {html, nothing, type TemplateResult} from 'lit';
import {fromLondonTime} from '../../../open-hours/index.js';
import {fieldsOf, itemsOf, type Fields} from '../../../schedule/fields.js';
import {
  DAYS_OF_WEEK,
  dayOfWeek,
  daysAfter,
} from '../../../schedule/civil-time.js';
import type {Schedule, WeeklyHours} from '../../../schedule/schedule.js';
import {timeText} from '../../../wording/date-text.js';
import {hoursInWords} from '../../../wording/hours-text.js';
import {english} from '../../../wording/messages.js';
import {putService} from '../list/edits.js';
import {directoryOf, shownText} from '../list/list-file.js';
import {whatVisitorsRead} from '../list/derived.js';
import type {Page} from '../page.js';
import {words} from '../words.js';
import {hoursFields} from './hours-fields.js';
import {readHours} from './hours-form.js';
import type {Question} from './form.js';

export const hours: Question = {
  holds: ['schedule'],
  isAttributed: true,

  answer({schedule}, {today}) {
    const {kind} = fieldsOf(schedule);
    if (kind === 'unknown') {
      return html`<span class="tag ask">${words.ask.askNow}</span>`;
    }
    // Bank holidays are asked next.
    const week = {...fieldsOf(schedule), bankHolidays: 'as-usual'};
    return hoursInWords(week as unknown as Schedule, undefined, today)
      .replace(english.hours.bankHolidays['as-usual'], '')
      .split('. ')
      .map((line) => html`<div>${line}</div>`);
  },

  fields: (page, service) => html`
    ${hoursFields(page, 'schedule', service['schedule'])}
    ${visitorsWillRead(page, service)}
  `,

  read(form, service) {
    const {schedule, issues} = readHours(form, 'schedule', service['schedule']);
    const unread = issues.length > 0 ? ['schedule'] : [];
    return {fields: {schedule}, issues, unread};
  },
};

/** What visitors will read when the changed hours first apply. */
function visitorsWillRead(
  page: Page,
  service: Fields,
): TemplateResult | typeof nothing {
  const {written, file, index} = page;
  if (!written || index === undefined) return nothing;
  const {schedule} = readHours(written, 'schedule', service['schedule']);
  const line = firstOther(service['schedule'], schedule);
  if (!line) return nothing;
  const document = putService(file.document, index, {...service, schedule});
  const at = momentOf(line, page);
  const sentences = whatVisitorsRead(directoryOf(document), at?.instant);
  const said = sentences.get(shownText(service['id']));
  if (!at || !said) return nothing;
  return html`
    <p class="note" aria-live="polite">
      ${words.ask.willRead({day: at.day, time: at.time})}<br /><b>${said}</b>
    </p>
  `;
}

/** The first weekly hours that are new. */
function firstOther(was: unknown, now: unknown): WeeklyHours | undefined {
  const lines = (schedule: unknown) =>
    itemsOf(fieldsOf(schedule)['weekly']) as WeeklyHours[];
  const days = (line: WeeklyHours) =>
    line.byDay.map((day) => `${day} ${line.opensAt} ${line.closesAt}`);
  const known = lines(was).flatMap(days);
  for (const line of lines(now)) {
    const byDay = line.byDay.filter((day, place) => {
      return !known.includes(days(line)[place] ?? day);
    });
    if (byDay.length > 0) return {...line, byDay};
  }
  return undefined;
}

/** The next opening time of these hours. */
function momentOf({byDay, opensAt}: WeeklyHours, {today}: Page) {
  const ahead = DAYS_OF_WEEK.map((_, days) => daysAfter(today, days + 1));
  const date = ahead.find((each) => byDay.includes(dayOfWeek(each)));
  if (!date) return undefined;
  const instant = fromLondonTime({date, time: opensAt});
  const day = english.dates.days[dayOfWeek(date)];
  return {instant, day, time: timeText(opensAt)};
}
