/** The name of a website as people say it. */
export function siteName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
