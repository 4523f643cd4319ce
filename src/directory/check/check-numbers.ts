/** Checks that phone numbers are real, and that no two services share one. */
import {fieldsOf, itemsOf} from '../../schedule/fields.js';
import type {Path, Words} from '../../schedule/issues.js';
import {
  dialledDigits,
  EMERGENCY_NUMBERS,
  isFree,
  numbersIn,
} from '../../phone-numbers/dialled-digits.js';
import {error, warning, type FoundIssue} from './directory-issue.js';

/** An issue with a number, and what to do about it. */
export type NumberIssue = Words;

/** Finds the issue with a number, if there is one. */
export type NumberCheck = (number: string) => NumberIssue | undefined;

interface Line {
  readonly digits: string;
  readonly number: string;
  readonly path: Path;
  readonly service: number;
  /** Whether the service is no longer shown. */
  readonly isClosed: boolean;
  readonly cost: unknown;
  readonly menuOption: unknown;
  readonly sharedReason: unknown;
}

/** The issues of all numbers of a list. */
export function numberIssues(
  document: unknown,
  check: NumberCheck | undefined,
): FoundIssue[] {
  const lines = linesOf(document);
  const withdrawn = withdrawnOf(document);
  const withdrawnDigits = new Set(
    withdrawn.flatMap(({number}) => numbersIn(number)),
  );
  const firstOf = new Map(
    [...lines].reverse().map((line) => [line.digits, line]),
  );
  return [
    ...[...lines, ...withdrawn].flatMap(({number, path}) => {
      const issue = check?.(number);
      return issue ? [error('wrong-number', path, issue)] : [];
    }),
    ...lines.flatMap((line) => [
      ...emergencyIssues(line),
      ...sharedIssues(line, firstOf.get(line.digits)),
      ...(check?.(line.number) ? [] : costIssues(line)),
      ...(withdrawnDigits.has(line.digits) && !line.isClosed
        ? [warning('number-withdrawn', line.path, line.number)]
        : []),
    ]),
  ];
}

function linesOf(document: unknown): Line[] {
  const services = itemsOf(fieldsOf(document)['services']);
  return services.flatMap((service, index) =>
    itemsOf(fieldsOf(service)['phones']).flatMap((phone, place) => {
      const {number, cost, menuOption, sharedReason} = fieldsOf(phone);
      if (typeof number !== 'string' || !/\d/.test(number)) return [];
      const path = ['services', index, 'phones', place, 'number'];
      const digits = dialledDigits(number);
      const isClosed = fieldsOf(service)['status'] === 'inactive';
      const known = {cost, menuOption, sharedReason, isClosed};
      return [{digits, number, path, service: index, ...known}];
    }),
  );
}

function withdrawnOf(document: unknown) {
  const listed = itemsOf(fieldsOf(document)['withdrawnNumbers']);
  return listed.flatMap((number, index) =>
    typeof number === 'string'
      ? [{number, path: ['withdrawnNumbers', index]}]
      : [],
  );
}

function emergencyIssues({digits, path}: Line): FoundIssue[] {
  return EMERGENCY_NUMBERS.includes(digits)
    ? [error('emergency-number', path, digits)]
    : [];
}

/** Checks the stated cost against the number. */
function costIssues({digits, path, cost}: Line): FoundIssue[] {
  const place = [...path.slice(0, -1), 'cost'];
  if (isFree(digits) && cost === 'standard')
    return [warning('free-of-charge', place)];
  return /^0[1-3]/.test(digits) && cost === 'free'
    ? [warning('not-free', place)]
    : [];
}

function sharedIssues(line: Line, other: Line | undefined): FoundIssue[] {
  if (!other || other === line) return [];
  if (other.service === line.service && other.menuOption === line.menuOption) {
    return [warning('number-twice', line.path)];
  }
  // Two menu keys of one switchboard count as two lines.
  const isSaid =
    line.menuOption !== other.menuOption ||
    [line.sharedReason, other.sharedReason].some(
      (reason) => typeof reason === 'string' && reason.trim() !== '',
    );
  return isSaid ? [] : [error('number-shared', line.path, other.service + 1)];
}
