/** The document around the content of every page that the build writes. */
import {VERSION} from '../build-info.js';
import {pages} from '../wording/messages/widget.js';
import {markup, type Markup} from './markup.js';

export interface PageDocument {
  readonly body: Markup;
  /**
   * The address of the folder on the host, ending in a slash, if it is known.
   */
  readonly host?: string | undefined;
  /** True if other sites may embed the page by its address. */
  readonly embeddable?: boolean;
  /**
   * True if search engines must not list the page, because it makes no sense on
   * its own.
   */
  readonly unlisted?: boolean;
  /**
   * True if the host shows the page at any address, so it cannot use files
   * beside it.
   */
  readonly placeless?: boolean;
}

/**
 * The name of a file that never changes: `pages.css` of 1.0.0 is
 * `pages-1.0.0.css`.
 */
export function versionedName(file: string): string {
  return file.replace(/(\.\w+)$/, `-${VERSION}$1`);
}

export function pageText(page: PageDocument): string {
  const {body, host, embeddable, unlisted, placeless} = page;
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${pages.title}</title>
<meta name="description" content="${pages.description}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
${unlisted && markup`<meta name="robots" content="noindex">\n`}<meta property="og:title" content="${pages.title}">
<meta property="og:description" content="${pages.description}">
${!placeless && filesBeside()}${embeddable && host !== undefined && discovery(host, pages.title)}</head>
<body>
${body}
</body>
</html>
`.html;
}

function filesBeside(): Markup {
  return markup`<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="${versionedName('pages.css')}">
`;
}

/** Systems that support oEmbed use this to turn the address into an iframe. */
function discovery(host: string, title: string): Markup {
  return markup`<link rel="alternate" type="application/json+oembed" href="${host}oembed.json" title="${title}">
`;
}
