/** How often a property is tried, and how a failure is reported. */
import fc from 'fast-check';

/**
 * Whether `npm run test:full` asks for more. A browser has no process: there
 * the test runner writes the value in.
 */
export const isFull = process.env['FULL_TEST'] === '1';

/** The count for a quick run, many times that for a full one. */
export function runs(quick: number, full = quick * 30): number {
  return isFull ? full : quick;
}

/**
 * Tries a property. A failure prints the seed and the smallest example found:
 * `seed` and `path` as a second argument bring it back.
 */
export function checkProperty<Values extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Values>,
  parameters: fc.Parameters<Values>,
): void {
  fc.assert(property, {endOnFailure: false, ...parameters});
}
