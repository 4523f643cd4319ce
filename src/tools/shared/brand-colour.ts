/** One brand colour, made into the colours of links and buttons on light and on dark pages. */
import {formatHex, parse, wcagContrast} from 'culori';
import {LEAST_RATIO} from '../../element/colour-pairs.js';
import {readableOn, type Scheme} from '../embed-builder/contrast.js';

/** A value for light pages and one for dark pages, each as #rrggbb. */
type Pair = readonly [light: string, dark: string];

export interface BrandColours {
  /** Of links, and under the words of buttons. */
  readonly accent: Pair;
  /** Of the words of buttons. */
  readonly accentText: Pair;
}

/** What links and buttons stand on where a page sets no colour but this one. */
export const backgrounds: Readonly<
  Record<Scheme, {surface: string; panel: string}>
> = {
  light: {surface: '#ffffff', panel: '#f4f4f5'},
  dark: {surface: '#15212b', panel: '#202c35'},
};

/** As near to what was typed as can be read. `undefined` where it is no colour. */
export function coloursFrom(typed: string): BrandColours | undefined {
  const colour = formatHex(parse(typed));
  if (!colour) return undefined;
  const light = readable(colour, 'light');
  const dark = readable(colour, 'dark');
  return {accent: [light, dark], accentText: [textOn(light), textOn(dark)]};
}

/** Links stand on the surface and on the panel, which is a little nearer to the text. */
function readable(colour: string, scheme: Scheme): string {
  const {surface, panel} = backgrounds[scheme];
  const isReadable = [surface, panel].every(
    (background) => wcagContrast(colour, background) >= LEAST_RATIO,
  );
  return isReadable ? colour : readableOn(panel, colour);
}

const WHITE = '#ffffff';
const NEARLY_BLACK = '#0d1a22';

/** Whichever can be read better. */
function textOn(accent: string): string {
  return wcagContrast(WHITE, accent) >= wcagContrast(NEARLY_BLACK, accent)
    ? WHITE
    : NEARLY_BLACK;
}
