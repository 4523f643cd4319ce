/** The address of our page in a frame, and its settings. */

/** Settings that the page takes. None of them is an address or free text. */
export const FRAME_SETTINGS = ['layout', 'need', 'theme'] as const;

/** Leaves out other settings, which the page would not take. */
export function frameAddress(
  host: string,
  settings: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(
    FRAME_SETTINGS.flatMap((name) => {
      const value = settings[name];
      return value ? [[name, value]] : [];
    }),
  );
  return `${host}/frame.html${query.size > 0 ? `?${query}` : ''}`;
}
