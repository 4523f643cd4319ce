/** Makes a brand colour readable for links and buttons, light and dark. */
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

/** The backgrounds of links on a page that sets only this colour. */
export const backgrounds = {
  light: {surface: '#ffffff', panel: '#f4f4f5'},
  dark: {surface: '#15212b', panel: '#202c35'},
} as const;

/** Both as #rrggbb. */
export interface BrandColour {
  readonly typed: string;
  /** The closest colour readable on light pages and under white text. */
  readonly light: string;
  /** The same for dark pages, on which buttons have dark text. */
  readonly dark: string;
}

/** Undefined if the text is not a colour. */
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

/** The value for the attribute `accent`. Empty if the text is not a colour. */
export function accentOf(written: string): string {
  const brand = brandColour(written);
  return brand ? `${brand.light} ${brand.dark}` : '';
}

/** The same hue, made as dark or light as necessary. */
function readable(colour: Color, scheme: keyof typeof backgrounds): string {
  const {surface, panel} = backgrounds[scheme];
  const canBeRead = (it: string) =>
    [surface, panel].every(
      (background) => wcagContrast(it, background) >= LEAST_RATIO,
    );
  const hue = toOklch(colour);
  const step = scheme === 'light' ? -0.01 : 0.01;
  let found = formatHex(colour);
  // Ends at black or white at the latest, which are readable.
  for (let {l} = hue; !canBeRead(found); l += step) {
    found = formatHex(clampChroma({...hue, l}, 'oklch'));
  }
  return found;
}
