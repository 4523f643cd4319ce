/** The address of our page in a frame, and what may be chosen in it. */

/** Settings that the page takes. No address is among them, and no words. */
export const FRAME_SETTINGS = ['layout', 'need', 'theme'] as const;

/** Other settings are left out: the page would not take them. */
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
