/**
 * What should be looked at before a list is published. The rules need no
 * browser and no Node: the command and a page for editors use the same.
 */
import {isFields, itemsOf} from '../../schedule/fields.js';
import {toDay} from '../../schedule/civil-time.js';
import type {LocalDate} from '../../schedule/schedule.js';
import {characterFindings} from './check-characters.js';
import {unknownFieldFindings} from './check-fields.js';
import {hoursFindings} from './check-hours.js';
import {listFindings} from './check-list.js';
import {numberFindings, type NumberCheck} from './check-numbers.js';
import {serviceFindings} from './check-service.js';
import {shapeFindings} from './check-shape.js';
import {
  error,
  toProblem,
  type DirectoryProblem,
  type Finding,
  type Path,
} from '../directory-problem.js';

/** What a check may bring along. */
export interface CheckOptions {
  /**
   * Says what is wrong with a phone number. Without it only its digits are
   * looked at: what is known of numbers is too heavy for every page.
   */
  readonly checkNumber?: NumberCheck | undefined;
}

/**
 * The problems of a directory, which may be anything at all: errors first, then
 * in the order of the list. Empty where there is nothing to do. `today` is the
 * date in London.
 *
 * @throws RangeError if `today` is not a date such as `2026-12-25`.
 */
export function checkDirectory(
  document: unknown,
  today: LocalDate,
  {checkNumber}: CheckOptions = {},
): DirectoryProblem[] {
  if (toDay(today) === undefined) {
    throw new RangeError('today is not a date. Pass one such as 2026-12-25.');
  }
  return findings(document, today, checkNumber)
    .map((finding) => ({finding, place: placeOf(finding)}))
    .sort(
      (a, b) =>
        Number(a.finding.severity === 'warning') -
          Number(b.finding.severity === 'warning') || a.place - b.place,
    )
    .map(({finding}) => toProblem(finding, document));
}

function findings(
  document: unknown,
  today: LocalDate,
  checkNumber: NumberCheck | undefined,
): Finding[] {
  if (!isFields(document)) {
    const suggestion = 'It begins with { and has the field "services".';
    return [error([], 'This is not a directory.', suggestion)];
  }
  const services = itemsOf(document['services']);
  if (services?.length === 0) {
    return [error(['services'], 'There is no service.', 'Write one.')];
  }
  const hours = (services ?? []).flatMap((service, index) =>
    hoursFindings(service, ['services', index], today),
  );
  const numbers = numberFindings(document, checkNumber);
  const said = new Set(
    [...hours, ...numbers]
      .filter(({severity}) => severity === 'error')
      .map(({path}) => ruledPlace(path)),
  );
  return [
    ...shapeFindings(document).filter(({path}) => !said.has(ruledPlace(path))),
    ...(services ?? []).flatMap((service, index) =>
      isFields(service)
        ? serviceFindings(service, ['services', index], today)
        : [],
    ),
    ...hours,
    ...numbers,
    ...listFindings(document, today),
    ...unknownFieldFindings(document),
    ...characterFindings(document),
  ];
}

/**
 * A schedule or a number as a whole: the rules of these have better words than
 * the schema, which is not heard beside them.
 */
function ruledPlace(path: Path): string {
  const end = path.indexOf('schedule');
  return (end < 0 ? path : path.slice(0, end + 1)).join('.');
}

/** The list first, then its services. */
function placeOf({path: [services, index]}: Finding): number {
  return services === 'services' && typeof index === 'number' ? index : -1;
}
