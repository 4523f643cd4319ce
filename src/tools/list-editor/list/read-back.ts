/** Pairs new values with the old ones for reading aloud, numbers in groups. */
import {numberGroups} from '../../../uk-numbers/uk-number.js';
import type {WasNow} from '../words.js';

/** The old and the new value in words. */
export function wasAndNow<Value>(
  was: Value,
  now: Value,
  inWords: (value: Value) => string,
): WasNow {
  return {was: inWords(was), now: inWords(now)};
}

/** The new and the old number in groups. */
export interface NumberChange {
  readonly now: readonly Group[];
  /** Absent for a new number. */
  readonly was?: readonly string[] | undefined;
}

export interface Group {
  readonly digits: string;
  /** Whether this group differs from the old number. */
  readonly isNew: boolean;
}

/** Compares a number with the one it replaces, group by group. */
export function numberChange(now: string, was?: string): NumberChange {
  const old = was === undefined ? undefined : numberGroups(was);
  const groups = numberGroups(now).map((digits, place) => ({
    digits,
    isNew: old !== undefined && old[place] !== digits,
  }));
  return {now: groups, was: old};
}
