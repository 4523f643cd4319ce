/** A submitted form for a service, as the page fills it. */
import {formOf} from '../../../src/tools/list-editor/ask/form.js';
import {weeksOf} from '../../../src/tools/list-editor/ask/hours-form.js';
import {ABOUT} from '../../../src/tools/list-editor/ask/about.js';
import {CARE, WHO} from '../../../src/tools/list-editor/ask/plain-fields.js';
import {LANGUAGES} from '../../../src/tools/list-editor/ask/contact.js';
import {
  shownLines,
  shownText,
} from '../../../src/tools/list-editor/list/list-file.js';
import {
  fieldsOf,
  type Fields,
  itemsOf,
  asList,
} from '../../../src/schedule/fields.js';

type Texts = Record<string, string | string[] | undefined>;

/** The untouched form of a service, apart from `written`. */
export function formFor(service: Fields, written: Texts = {}) {
  const shown: Texts = {};
  for (const {name, kind} of [...ABOUT, ...WHO, ...LANGUAGES, ...CARE]) {
    const value = service[name];
    if (kind === 'ticks') shown[name] = itemsOf(value).map(shownText);
    else if (kind === 'list') shown[name] = shownLines(value);
    else if (kind !== 'tick') shown[name] = shownText(value);
    else if (value === true) shown[name] = 'on';
  }
  addRows(shown, 'phones', service, [
    'number',
    'cost',
    'menuOption',
    'billNote',
    'sharedReason',
  ]);
  addRows(shown, 'sources', service, ['name', 'url', 'published']);
  addHours(shown, 'schedule', service['schedule']);
  for (const name of ['webChat', 'bsl', 'text']) {
    const contact = fieldsOf(service[name]);
    shown[`${name}.url`] = shownText(contact['url']);
    addHours(shown, `${name}.schedule`, contact['schedule']);
  }
  return formWith({...shown, ...written});
}

/** A form with these fields. */
export function formWith(texts: Texts) {
  const data = new FormData();
  for (const [name, text] of Object.entries(texts)) {
    for (const each of [text].flat()) {
      if (each !== undefined) data.append(name, each);
    }
  }
  return formOf(data);
}

function addRows(
  shown: Texts,
  list: string,
  service: Fields,
  names: readonly string[],
): void {
  const items = (asList(service[list]) ?? [{}]).map(fieldsOf);
  for (const [row, item] of items.entries()) {
    for (const name of names) {
      shown[`${list}[${row}].${name}`] = shownText(item[name]);
    }
  }
}

function addHours(shown: Texts, path: string, schedule: unknown): void {
  const {kind, bankHolidays} = fieldsOf(schedule);
  shown[`${path}.kind`] = shownText(kind);
  shown[`${path}.bankHolidays`] = shownText(bankHolidays);
  for (const [week, {validFrom, validTo, days}] of weeksOf(
    schedule,
  ).entries()) {
    const inWeek = `${path}.weeks[${week}]`;
    shown[`${inWeek}.validFrom`] = validFrom;
    shown[`${inWeek}.validTo`] = validTo;
    for (const [day, stretches] of Object.entries(days)) {
      const listed =
        stretches.length > 0 ? stretches : [{opensAt: '', closesAt: ''}];
      for (const [place, {opensAt, closesAt}] of listed.entries()) {
        shown[`${inWeek}.${day}[${place}].opensAt`] = opensAt;
        shown[`${inWeek}.${day}[${place}].closesAt`] = closesAt;
      }
    }
  }
}
