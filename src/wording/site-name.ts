/**
 * The name of a website as people say it.
 *
 * @throws TypeError if `url` is no address: a list that was read has none such.
 */
export function siteName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
