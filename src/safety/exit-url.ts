/** Says where the exit leads, and the names of the websites it may lead to. */

/** A plain page, the same for everyone. */
export const DEFAULT_EXIT_URL = 'https://www.bbc.co.uk/weather';

/** Website names by address, for the note beside the exit. */
const SITE_NAMES: Readonly<Record<string, string>> = {
  [DEFAULT_EXIT_URL]: 'BBC Weather',
};

/** The name of the website at an address. Empty if the table lacks it. */
export function exitSiteName(url: string): string {
  return SITE_NAMES[url] ?? '';
}
