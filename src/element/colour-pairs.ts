/**
 * Pairs of text and background colours that must be readable, as variable names
 * without `--herts-da-`.
 */

/** The minimum contrast for text of ordinary size: WCAG 2.2, 1.4.3. */
export const LEAST_RATIO = 4.5;

/** The text colour, then its background colour. */
export type ColourPair = readonly [ink: string, ground: string];

const inks = ['text', 'muted', 'accent', 'open', 'closed', 'unknown'];

export const COLOUR_PAIRS: readonly ColourPair[] = [
  ...['surface', 'panel'].flatMap((ground) =>
    inks.map((ink): ColourPair => [ink, ground]),
  ),
  ['emergency', 'surface'],
  ['accent-text', 'accent'],
];
