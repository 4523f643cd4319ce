/**
 * The contrast of the colours that lie on each other, against WCAG 2.2, and a
 * colour near the chosen one that would do.
 */
import {
  blend,
  clampChroma,
  converter,
  formatHex,
  parse,
  wcagContrast,
  type Oklch,
} from 'culori';
import {COLOUR_PAIRS, LEAST_RATIO} from '../../element/colour-pairs.js';

const toOklch = converter('oklch');

export type Scheme = 'light' | 'dark';

/** Words on a ground, by the names of their variables. */
export interface Pair {
  readonly ink: string;
  readonly ground: string;
}

export interface Judged extends Pair {
  readonly scheme: Scheme;
  /** From 1 to 21. */
  readonly ratio: number;
  /** For the ink, where the ratio is too low. */
  readonly instead?: string;
}

/** Those that the widget keeps readable. */
const pairs: readonly Pair[] = COLOUR_PAIRS.map(([ink, ground]) => ({
  ink: `--herts-da-${ink}`,
  ground: `--herts-da-${ground}`,
}));

/** Every pair in each scheme. `colourOf` gives what a browser makes of it. */
export function judge(
  schemes: readonly Scheme[],
  colourOf: (name: string, scheme: Scheme) => string,
): Judged[] {
  return pairs.flatMap((pair) =>
    schemes.map((scheme) => {
      const ground = colourOf(pair.ground, scheme);
      const ink = onGround(colourOf(pair.ink, scheme), ground);
      const ratio = wcagContrast(ink, ground);
      return {
        ...pair,
        scheme,
        ratio,
        ...(ratio < LEAST_RATIO && {instead: readableOn(ground, ink)}),
      };
    }),
  );
}

/** What a colour that lets the ground through looks like on it. */
function onGround(ink: string, ground: string): string {
  return (parse(ink)?.alpha ?? 1) < 1
    ? formatHex(blend([ground, ink], 'normal', 'rgb'))
    : ink;
}

/** The same hue, lighter or darker: whichever needs the smaller step. */
export function readableOn(ground: string, ink: string): string {
  const start = toOklch(ink);
  if (!start) return '#000000';
  const STEPS = 100;
  for (let step = 1; step <= STEPS; step += 1) {
    for (const sign of [-1, 1]) {
      const found = withLightness(start, start.l + (sign * step) / STEPS);
      if (found && wcagContrast(found, ground) >= LEAST_RATIO) return found;
    }
  }
  return '#000000';
}

function withLightness(colour: Oklch, l: number): string | undefined {
  return l < 0 || l > 1
    ? undefined
    : formatHex(clampChroma({...colour, l}, 'oklch'));
}
