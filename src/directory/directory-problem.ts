/** What is wrong with a directory, told to the person who keeps it. */
import {fieldsOf} from '../schedule/fields.js';

/** One thing to look at before the list is published. */
export interface DirectoryProblem {
  /** An `error` must not be published. A `warning` is likely a slip. */
  readonly severity: 'error' | 'warning';
  /** Where it is, in words: `Beacon, hours, line 2`. */
  readonly where: string;
  /** Where it is, for programs: `services[3].schedule.weekly[1]`. */
  readonly path: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly suggestion: string;
}

/** The way to a place in the document. */
export type Path = readonly (string | number)[];

/** A problem before its place is put in words. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  readonly message: string;
  readonly suggestion: string;
}

/** Something that must not be published. */
export function error(path: Path, message: string, suggestion = ''): Finding {
  return {severity: 'error', path, message, suggestion};
}

/** Something that is likely a slip. */
export function warning(path: Path, message: string, suggestion = ''): Finding {
  return {severity: 'warning', path, message, suggestion};
}

/** The names of a path, without places in lists. */
export function namesOf(path: Path): string[] {
  return path.filter((key) => typeof key === 'string');
}

/** A finding with its place in words. */
export function toProblem(
  {severity, path, message, suggestion}: Finding,
  document: unknown,
): DirectoryProblem {
  return {
    severity,
    where: placeInWords(path, document),
    path: path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .replace(/^\./, ''),
    message: linesInWords(message),
    suggestion: linesInWords(suggestion),
  };
}

/** The word for a field, where its name is not the word. */
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
  readBy: 'second reader',
  correctionsUrl: 'address for corrections',
  withdrawnNumbers: 'withdrawn numbers',
};

/** The word for one of a list. */
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

function placeInWords(path: Path, document: unknown): string {
  const [services, index] = path;
  const isService = services === 'services' && typeof index === 'number';
  const rest = isService ? path.slice(2) : path;
  const whole = isService ? serviceName(document, index) : 'The list';
  return [whole, ...wordsOf(rest)].join(', ');
}

function wordsOf(path: Path): string[] {
  return path.flatMap((key, place) => {
    const [before, after] = [path[place - 1], path[place + 1]];
    if (typeof key === 'number') {
      const one = typeof before === 'string' ? ONE_OF[before] : undefined;
      return [`${one ?? 'item'} ${key + 1}`];
    }
    // "number 1", and neither "numbers, number 1" nor "number 1, number".
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

/** `weekly[0]` is for programs; people count lines from one. */
function linesInWords(sentence: string): string {
  return sentence.replace(
    /\b(weekly|exceptions)\[(\d+)\]/g,
    (_, list: string, index: string) =>
      `${ONE_OF[list] ?? list} ${Number(index) + 1}`,
  );
}
