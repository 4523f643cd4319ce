/** Phone numbers: that they are some, and that nobody has another's. */
import {fieldsOf, itemsOf} from '../../schedule/fields.js';
import {dialledDigits, numbersIn} from '../../phone-numbers/dialled-digits.js';
import {error, warning, type Finding, type Path} from '../directory-problem.js';

/** What is wrong with a number, and what to do. */
export interface NumberFault {
  readonly message: string;
  readonly suggestion: string;
}

/** Says what is wrong with a number. */
export type NumberCheck = (number: string) => NumberFault | undefined;

interface Line {
  readonly digits: string;
  readonly number: string;
  readonly path: Path;
  readonly service: number;
  /** Nobody sees the service any more. */
  readonly isClosed: boolean;
  readonly cost: unknown;
  readonly menuOption: unknown;
  readonly sharedReason: unknown;
}

/** Emergency numbers stand above every list, and no list can replace them. */
const EMERGENCY = ['999', '112', '18000'];

/** The findings of all numbers of a list. */
export function numberFindings(
  document: unknown,
  check: NumberCheck | undefined,
): Finding[] {
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
      const fault = check?.(number);
      return fault ? [error(path, fault.message, fault.suggestion)] : [];
    }),
    ...lines.flatMap((line) => [
      ...emergencyFindings(line),
      ...sharedFindings(line, firstOf.get(line.digits)),
      ...(check?.(line.number) ? [] : costFindings(line)),
      ...(withdrawnDigits.has(line.digits) && !line.isClosed
        ? [hidden(line)]
        : []),
    ]),
  ];
}

function linesOf(document: unknown): Line[] {
  const services = itemsOf(fieldsOf(document)['services']) ?? [];
  return services.flatMap((service, index) =>
    (itemsOf(fieldsOf(service)['phones']) ?? []).flatMap((phone, place) => {
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
  const listed = itemsOf(fieldsOf(document)['withdrawnNumbers']) ?? [];
  return listed.flatMap((number, index) =>
    typeof number === 'string'
      ? [{number, path: ['withdrawnNumbers', index]}]
      : [],
  );
}

function emergencyFindings({digits, path}: Line): Finding[] {
  if (!EMERGENCY.includes(digits)) return [];
  const message = `${digits} is an emergency number, which every visitor sees above the list.`;
  return [error(path, message, 'Take it out of the list.')];
}

/** What visitors read about the cost is true of the number. */
function costFindings({digits, path, cost}: Line): Finding[] {
  const place = [...path.slice(0, -1), 'cost'];
  const isFree = /^(080[08]|116123$)/.test(digits);
  if (isFree && cost === 'standard') {
    const message =
      'Numbers that begin with 0800 or 0808 are free, and so is 116 123.';
    return [warning(place, message, 'Write free as "cost".')];
  }
  if (!/^0[1-3]/.test(digits) || cost !== 'free') return [];
  const message = 'Numbers that begin with 01, 02 or 03 are not free.';
  return [warning(place, message, 'Write standard as "cost".')];
}

function sharedFindings(line: Line, other: Line | undefined): Finding[] {
  if (!other || other === line) return [];
  if (other.service === line.service && other.menuOption === line.menuOption) {
    const message = 'The service has this number twice.';
    return [warning(line.path, message, 'Take one of them out.')];
  }
  // Two keys of one switchboard are two lines.
  const isSaid =
    line.menuOption !== other.menuOption ||
    [line.sharedReason, other.sharedReason].some(
      (reason) => typeof reason === 'string' && reason.trim() !== '',
    );
  if (isSaid) return [];
  return [
    error(
      line.path,
      `Service ${other.service + 1} of the list has the same number.`,
      'Look up both numbers. If they do share one, write why as "sharedReason".',
    ),
  ];
}

function hidden({number, path}: Line): Finding {
  return warning(
    path,
    `${number} is among the withdrawn numbers, so nobody sees it.`,
    'Write the number that holds now, or take it out here.',
  );
}
