/**
 * Typefaces with the widths of Arial and Times New Roman, under their names, so
 * that line breaks do not depend on the installed fonts.
 */

/** Metric-compatible with them, and free: Arimo and Tinos. */
const faces = {
  Arial: 'arimo',
  'Times New Roman': 'tinos',
};

export const arial = 'Arial, sans-serif';
export const times = '"Times New Roman", serif';

/** For a `before`: they are there once it has passed. */
export async function bringTypefaces(): Promise<void> {
  const loading = Object.entries(faces).flatMap(([family, name]) =>
    [400, 700].map((weight) => {
      const file = `/node_modules/@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`;
      return new FontFace(family, `url(${file})`, {weight: `${weight}`}).load();
    }),
  );
  for (const face of await Promise.all(loading)) document.fonts.add(face);
}
