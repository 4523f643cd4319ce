/** Which colours words have, and on what they stand: names without `--herts-da-`. */

/** WCAG 2.2, 1.4.3: for words of ordinary size. */
export const LEAST_RATIO = 4.5;

/** Words, then their ground. */
export type ColourPair = readonly [ink: string, ground: string];

const inks = ['text', 'muted', 'accent', 'open', 'closed', 'unknown'];

export const COLOUR_PAIRS: readonly ColourPair[] = [
  ...['surface', 'panel'].flatMap((ground) =>
    inks.map((ink): ColourPair => [ink, ground]),
  ),
  ['emergency', 'surface'],
  ['accent-text', 'accent'],
];
