/** Where the exit leads, and what people call the websites it may lead to. */

/** A plain page, the same for everyone. */
export const DEFAULT_EXIT_URL = 'https://www.bbc.co.uk/weather';

/** Names of websites by their address. The note beside the exit says them. */
const SITE_NAMES: Readonly<Record<string, string>> = {
  [DEFAULT_EXIT_URL]: 'BBC Weather',
};

/** What people call the website at an address. Empty where nobody wrote it down. */
export function exitSiteName(url: string): string {
  return SITE_NAMES[url] ?? '';
}
