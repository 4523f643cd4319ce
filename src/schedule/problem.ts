/** What is wrong with a schedule, told to the person who wrote it. */
export interface Problem {
  /** An `error` has no meaning. A `warning` has one that is rarely meant. */
  readonly severity: 'error' | 'warning';
  /** Where it is, such as `weekly[0].closesAt`. Empty for the whole. */
  readonly path: string;
  /** What is wrong and what to write instead, for someone who does not program. */
  readonly message: string;
}

/** Something that has a meaning, and is likely a slip. */
export function warning(path: string, message: string): Problem {
  return {severity: 'warning', path, message};
}
