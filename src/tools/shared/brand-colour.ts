/** One brand colour, made into the colours of links and buttons on light and on dark pages. */
import {blend, formatHex, parse, wcagContrast} from 'culori';
import {LEAST_RATIO, readableOn, type Scheme} from './contrast.js';

/** A value for light pages and one for dark pages, as #rrggbb. */
type Pair = readonly [light: string, dark: string];

export interface BrandColours {
  readonly accent: Pair;
  readonly accentText: Pair;
  /** Where the colour as it was typed could not be read: its ratio there. */
  readonly changed: Partial<Record<Scheme, number>>;
}

/** What links and buttons stand on: the widget's own background and text. */
export const backgrounds: Readonly<
  Record<Scheme, {surface: string; text: string}>
> = {
  light: {surface: '#ffffff', text: '#1c2733'},
  dark: {surface: '#15212b', text: '#eef3f7'},
};

/** `undefined` where it is no colour that can be computed. */
export function coloursFrom(typed: string): BrandColours | undefined {
  const colour = formatHex(parse(typed));
  if (!colour) return undefined;
  const [light, dark] = (['light', 'dark'] as const).map((scheme) =>
    readable(colour, scheme),
  ) as [Readable, Readable];
  return {
    accent: [light.accent, dark.accent],
    accentText: [textOn(light.accent), textOn(dark.accent)],
    changed: {
      ...(light.ratio < LEAST_RATIO && {light: light.ratio}),
      ...(dark.ratio < LEAST_RATIO && {dark: dark.ratio}),
    },
  };
}

interface Readable {
  readonly accent: string;
  /** Of the colour as it was typed, on the background that is hardest. */
  readonly ratio: number;
}

/** Links stand on the surface and on the panel, which is a little nearer to the text. */
function readable(colour: string, scheme: Scheme): Readable {
  const {surface, text} = backgrounds[scheme];
  const panel = formatHex(
    blend([surface, {...parse(text)!, alpha: 0.05}], 'normal', 'rgb'),
  );
  const ratio = Math.min(
    wcagContrast(colour, surface),
    wcagContrast(colour, panel),
  );
  return {
    ratio,
    accent: ratio < LEAST_RATIO ? readableOn(panel, colour) : colour,
  };
}

/** White or nearly black, whichever can be read better. */
function textOn(accent: string): string {
  const [white, black] = ['#ffffff', '#0d1a22'];
  return wcagContrast(white!, accent) >= wcagContrast(black!, accent)
    ? white!
    : black!;
}
