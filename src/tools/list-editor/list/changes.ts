/** Finds what has changed in a list, and how to undo it. */
import {CONTACTS} from '../../../directory/schema.js';
import type {BankHolidayList} from '../../../open-hours/index.js';
import {
  asList,
  fieldsOf,
  type Fields,
  compact,
} from '../../../schedule/fields.js';
import {dateText} from '../../../wording/date-text.js';
import {shownText, directoryOf, servicesOf} from './list-file.js';
import {words} from '../words.js';
import {isSame, putService} from './edits.js';
import {hoursChanges} from './hours-changes.js';
import {
  phoneChanges,
  withdrawals,
  wasAndNow,
  valueChange,
  type ChangeText,
} from './value-changes.js';

/** One change. */
export interface Change extends ChangeText {
  /** The index of the service in the file. Absent: the list as a whole. */
  readonly index?: number | undefined;
  /** The name of the field, or "specialDays". */
  readonly field?: string | undefined;
  /** The change only records that somebody asked. */
  readonly isCheck?: true;
  /** The list without this change. Absent if other changes depend on it. */
  readonly undone?: Fields | undefined;
}

/** A change within one service. */
type Part = Omit<Change, 'index' | 'undone'> & {readonly undone?: Fields};

/**
 * The changes between two documents. The date of the list and its second reader
 * are left out, because they follow from the rest.
 */
export function changesOf(before: Fields, after: Fields): Change[] {
  const old = servicesOf(before);
  const holidays = directoryOf(after)?.bankHolidays;
  const ofServices = servicesOf(after).flatMap((service, index): Change[] => {
    const was = old[index];
    if (!was) return newService(after, index);
    return partsOf(was, service, holidays).map((part) => ({
      ...part,
      index,
      undone: part.undone && putService(after, index, part.undone),
    }));
  });
  return [
    ...ofServices,
    ...withdrawals(before, after),
    ...listChanges(before, after),
  ];
}

function newService(after: Fields, index: number): Change[] {
  const services = servicesOf(after);
  const {added} = words.changes;
  const undone = {
    ...after,
    services: services.filter((_, place) => place !== index),
  };
  const fields = partsOf({}, services[index] ?? {}, undefined);
  const noUndo = {index, undone: undefined};
  return [
    {index, label: added, now: words.yes, was: words.nothing, undone},
    ...fields.map((part) => ({...part, ...noUndo})),
  ];
}

function partsOf(
  was: Fields,
  now: Fields,
  holidays: BankHolidayList | undefined,
): Part[] {
  return [
    ...stateChanges(was, now),
    ...fieldChanges(was, now, holidays),
    ...checkChange(was, now),
  ];
}

/** Fields that visitors do not see, or that are reported together. */
const SHOWN_ELSEWHERE = ['id', 'status', 'alert', 'assuredDate', 'assuredBy'];

function fieldChanges(
  was: Fields,
  now: Fields,
  holidays: BankHolidayList | undefined,
): Part[] {
  return otherKeys(was, now)
    .filter((key) => !SHOWN_ELSEWHERE.includes(key))
    .flatMap((key): Part[] => {
      const put = (value: unknown) => ({...now, [key]: value});
      const contact = CONTACTS.find((name) => name === key);
      if (contact) return contactChanges(contact, was, now);
      switch (key) {
        case 'phones':
          return phoneChanges(was[key], now[key]).map((part) => ({
            ...part,
            field: key,
            undone: put(was[key]),
          }));
        case 'schedule':
          return hoursChanges(was[key], now[key], holidays).map(
            ({isSpecial, undone, ...part}) => ({
              ...part,
              field: isSpecial ? 'specialDays' : key,
              undone: put(undone),
            }),
          );
        default:
          return [
            {
              ...valueChange(key, [was[key], now[key]]),
              field: key,
              undone: put(was[key]),
            },
          ];
      }
    });
}

/** The names of fields that differ. */
function otherKeys(was: Fields, now: Fields): string[] {
  const all = new Set([...Object.keys(was), ...Object.keys(now)]);
  return [...all].filter((key) => isOther(was[key], now[key]));
}

function isOther(was: unknown, now: unknown): boolean {
  const isEmpty = [was, now].every(
    (value) =>
      value === undefined || value === false || asList(value)?.length === 0,
  );
  return !isEmpty && !isSame(was, now);
}

function stateChanges(was: Fields, now: Fields): Part[] {
  const state = ({status, alert}: Fields) => ({status, alert});
  if (isSame(state(was), state(now))) return [];
  const wasNow = wasAndNow(was, now, ({status, alert}) => {
    const {text, until} = fieldsOf(alert);
    if (status === 'inactive') return words.changes.closed;
    const day = dateText(shownText(until));
    return status === 'temporarily-closed'
      ? words.changes.down({alert: shownText(text), day})
      : words.changes.up;
  });
  const undone = compact({...now, ...state(was)});
  return [{...wasNow, label: words.changes.state, undone}];
}

function checkChange(was: Fields, now: Fields): Part[] {
  const wasNow = wasAndNow(was, now, ({assuredDate, assuredBy}) => {
    const day = dateText(shownText(assuredDate)) || shownText(assuredDate);
    const initials = shownText(assuredBy);
    return day ? words.checkedBy({day, initials}) : words.never;
  });
  if (wasNow.was === wasNow.now) return [];
  const {assuredDate, assuredBy} = was;
  const undone = compact({...now, assuredDate, assuredBy});
  const part = {...wasNow, label: words.changes.checked, undone};
  return [now['assuredDate'] === undefined ? part : {...part, isCheck: true}];
}

function contactChanges(
  key: (typeof CONTACTS)[number],
  before: Fields,
  after: Fields,
): Part[] {
  const {label} = words.fields[key];
  const [was, now] = [fieldsOf(before[key]), fieldsOf(after[key])];
  const put = (contact: Fields) => {
    const value = compact(contact);
    const isThere = Object.keys(value).length > 0;
    return {...after, [key]: isThere ? value : undefined};
  };
  const {url} = was;
  const address = isSame(url, now['url'])
    ? []
    : [
        {
          ...valueChange(
            'url',
            [url, now['url']],
            `${label}, ${words.address}`,
          ),
          field: key,
          undone: put({...now, url}),
        },
      ];
  const hours = hoursChanges(was['schedule'], now['schedule']);
  return [
    ...address,
    ...hours.map((part) => ({
      ...part,
      field: key,
      label: `${label}, ${part.label}`,
      undone: put({...now, schedule: part.undone}),
    })),
  ];
}

const SHOWN_APART = ['services', 'updated', 'readBy', 'withdrawnNumbers'];

function listChanges(before: Fields, after: Fields): Change[] {
  return otherKeys(before, after)
    .filter((key) => !SHOWN_APART.includes(key))
    .map((key) => ({
      ...valueChange(key, [before[key], after[key]]),
      undone: compact({...after, [key]: before[key]}),
    }));
}
