/** Says where in a list something is: "Beacon, hours, line 2". */
import {fieldsOf} from '../../schedule/fields.js';
import type {Path} from '../../schedule/issues.js';

/** The word for a field whose name is not plain English. */
const WORDS: Readonly<Record<string, string>> = {
  helpsWith: 'what it helps with',
  eligibilityDescription: 'who it is for',
  minimumAge: 'youngest age',
  maximumAge: 'oldest age',
  phones: 'numbers',
  menuOption: 'menu option',
  billNote: 'bill',
  sharedReason: 'reason to share it',
  schedule: 'hours',
  websiteHasExit: 'exit of the website',
  websiteHasCallBackForm: 'form to ask for a call',
  inFallback: 'words without script',
  webChat: 'web chat',
  bsl: 'BSL',
  text: 'text messages',
  url: 'address',
  interpretationServices: 'interpreters',
  beforeYouCall: 'what callers should not do',
  ifNoAnswer: 'whom to call instead',
  assuredDate: 'day of the check',
  assuredBy: 'who checked',
  publishedUnconfirmed: 'decision to publish',
  weekly: 'lines of the week',
  byDay: 'days',
  opensAt: 'opening time',
  closesAt: 'closing time',
  validFrom: 'first day',
  validTo: 'last day',
  from: 'first day',
  to: 'last day',
  through: 'last day',
  until: 'last day',
  bankHolidays: 'bank holidays',
  exceptions: 'special hours',
  periods: 'times',
  missingInformation: 'what is missing',
  provenance: 'where it comes from',
  readBy: 'second reader',
  correctionsUrl: 'address for corrections',
  withdrawnNumbers: 'withdrawn numbers',
};

/** The word for one item of a list. */
const ONE_OF: Readonly<Record<string, string>> = {
  phones: 'number',
  weekly: 'line',
  exceptions: 'special hours',
  periods: 'time',
  sources: 'source',
  languages: 'language',
  helpsWith: 'need',
  byDay: 'day',
  events: 'day',
  withdrawnNumbers: 'withdrawn number',
};

/** A place in a document, in words. */
export function placeInWords(path: Path, document: unknown): string {
  const [services, index] = path;
  const isService = services === 'services' && typeof index === 'number';
  const rest = isService ? path.slice(2) : path;
  const whole = isService ? serviceName(document, index) : 'The list';
  return [whole, ...fieldWords(rest)].join(', ');
}

/** The words for the fields on the way to a place. */
export function fieldWords(path: Path): string[] {
  return path.flatMap((key, place) => {
    const [before, after] = [path[place - 1], path[place + 1]];
    if (typeof key === 'number') {
      const one = typeof before === 'string' ? ONE_OF[before] : undefined;
      return [`${one ?? 'item'} ${key + 1}`];
    }
    // Says "number 1", without the field names around it.
    if (typeof after === 'number' || key === 'number') return [];
    if (key === 'text' && before === 'alert') return ['sentence'];
    return [(Object.hasOwn(WORDS, key) ? WORDS[key] : undefined) ?? key];
  });
}

function serviceName(document: unknown, index: number): string {
  const {services} = fieldsOf(document);
  const {name} = fieldsOf(fieldsOf(services)[index]);
  return typeof name === 'string' && name.trim() !== ''
    ? name.trim().slice(0, 80)
    : `Service ${index + 1}`;
}
