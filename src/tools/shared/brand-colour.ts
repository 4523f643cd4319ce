/** One brand colour, made into the colours of links and buttons on light and on dark pages. */
import {
  clampChroma,
  converter,
  formatHex,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import {LEAST_RATIO} from '../../element/colour-pairs.js';

const toOklch = converter('oklch');

/** What links stand on where a page sets no colour but this one. */
export const backgrounds = {
  light: {surface: '#ffffff', panel: '#f4f4f5'},
  dark: {surface: '#15212b', panel: '#202c35'},
} as const;

/** Each as #rrggbb. */
export interface BrandColour {
  readonly typed: string;
  /**
   * As near to what was typed as can be read on light pages, and under the white
   * words of buttons.
   */
  readonly light: string;
  /** The same on dark pages, where the words of buttons are dark. */
  readonly dark: string;
}

/** `undefined` where it is no colour. */
export function brandColour(written: string): BrandColour | undefined {
  const colour = parse(written);
  return (
    colour && {
      typed: formatHex(colour),
      light: readable(colour, 'light'),
      dark: readable(colour, 'dark'),
    }
  );
}

/** What the attribute `accent` has; empty where it is no colour. */
export function accentOf(written: string): string {
  const brand = brandColour(written);
  return brand ? `${brand.light} ${brand.dark}` : '';
}

/** The same hue, as much darker or lighter as it must be. */
function readable(colour: Color, scheme: keyof typeof backgrounds): string {
  const {surface, panel} = backgrounds[scheme];
  const canBeRead = (it: string) =>
    [surface, panel].every((ground) => wcagContrast(it, ground) >= LEAST_RATIO);
  const hue = toOklch(colour);
  const step = scheme === 'light' ? -0.01 : 0.01;
  let found = formatHex(colour);
  // Black and white, at the ends, can be read.
  for (let {l} = hue; !canBeRead(found); l += step) {
    found = formatHex(clampChroma({...hue, l}, 'oklch'));
  }
  return found;
}
