/**
 * The name of a website as people say it.
 *
 * @throws TypeError if `url` is not an address. Lists that were read have none.
 */
export function siteName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
