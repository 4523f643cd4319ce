/**
 * What leaves a schedule without a meaning, before it is put into words. The
 * words are for a directory editor; the page of a visitor does not carry them.
 */
export interface Fault {
  /** Where it is, such as `weekly[0].closesAt`. Empty for the whole. */
  readonly path: string;
  readonly code: FaultCode;
  /** What was found there, or what it is at odds with. */
  readonly given?: unknown;
}

export type FaultCode =
  | 'no-schedule'
  | 'kind'
  | 'no-lines'
  | 'no-days'
  | 'day'
  | 'bank-holidays'
  | 'time'
  | 'opens-at-24'
  | 'equal-times'
  | 'date'
  | 'ends-before-start'
  | 'no-exceptions'
  | 'state'
  | 'no-periods'
  | 'needless-periods'
  | 'note'
  | 'tie';

/** A list with one fault. */
export function fault(path: string, code: FaultCode, given?: unknown): Fault[] {
  return [{path, code, given}];
}
