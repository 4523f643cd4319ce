/** What is new beside what it replaces: in words, and numbers by groups. */
import {numberGroups} from '../../../uk-numbers/uk-number.js';
import type {WasNow} from '../words.js';

/** Two values in words. */
export function wasAndNow<Value>(
  was: Value,
  now: Value,
  inWords: (value: Value) => string,
): WasNow {
  return {was: inWords(was), now: inWords(now)};
}

/** A number in groups. */
export interface NumberChange {
  readonly now: readonly Group[];
  /** Absent for a number that is new. */
  readonly was?: readonly string[] | undefined;
}

export interface Group {
  readonly digits: string;
  /** It is not what stood at this place before. */
  readonly isNew: boolean;
}

/** A number beside the one it replaces, group by group. */
export function numberChange(now: string, was?: string): NumberChange {
  const old = was === undefined ? undefined : numberGroups(was);
  const groups = numberGroups(now).map((digits, place) => ({
    digits,
    isNew: old !== undefined && old[place] !== digits,
  }));
  return {now: groups, was: old};
}
