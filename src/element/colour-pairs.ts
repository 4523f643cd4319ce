/**
 * Pairs of text and background colours that must be readable, as variable names
 * without `--herts-da-`.
 */

/** The minimum contrast for text of ordinary size: WCAG 2.2, 1.4.3. */
export const LEAST_RATIO = 4.5;

/** The text colour, then its background colour. */
export type ColourPair = readonly [ink: string, background: string];

const inks = ['text', 'muted', 'accent', 'open', 'closed', 'unknown'];

export const COLOUR_PAIRS: readonly ColourPair[] = [
  ...['surface', 'panel'].flatMap((background) =>
    inks.map((ink): ColourPair => [ink, background]),
  ),
  ['emergency', 'surface'],
  ['accent-text', 'accent'],
];
