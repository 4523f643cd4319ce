/** Which colours words have and on what they stand, by the names of `--herts-da-` variables. */

/** WCAG 2.2, 1.4.3: words of ordinary size. */
export const LEAST_RATIO = 4.5;

/** Words, then their ground. */
export const COLOUR_PAIRS = [
  ['text', 'surface'],
  ['muted', 'surface'],
  ['accent', 'surface'],
  ['open', 'surface'],
  ['closed', 'surface'],
  ['unknown', 'surface'],
  ['emergency', 'surface'],
  ['accent-text', 'accent'],
] as const;

export type ColourName = (typeof COLOUR_PAIRS)[number][number];
