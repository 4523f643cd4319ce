/** Colours as numbers: what lies over what, and how well it can be read. */

/** Red, green, blue and alpha of sRGB, from 0 to 1. */
export type Colour = readonly [number, number, number, number];

/** Reads `color(srgb r g b)` and `color(srgb r g b / a)`. */
export function parseSrgb(computed: string): Colour {
  const parts = computed.match(/-?[\d.]+(e-?\d+)?/g) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map((part) =>
    Math.min(Math.max(Number(part), 0), 1),
  );
  return [red, green, blue, alpha];
}

/** What is seen of a colour that lets an opaque one through. */
export function over([r, g, b, alpha]: Colour, below: Colour): Colour {
  const mixed = [r, g, b].map(
    (part, index) => part * alpha + (below[index] ?? 0) * (1 - alpha),
  );
  return [...mixed, 1] as unknown as Colour;
}

/** From 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function hex(colour: Colour): string {
  const parts = colour.slice(0, 3).map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}
