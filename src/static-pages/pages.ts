/** Makes every page of the build, by file name, from the list and the words. */
import {fallbackLines} from '../directory/calling-order.js';
import {namedPages} from '../directory/listings.js';
import type {Directory} from '../directory/schema.js';
import {DEFAULT_EXIT_URL, exitSiteName} from '../safety/exit-url.js';
import {fallbackInHtml, fallbackText} from '../wording/fallback.js';
import {english} from '../wording/messages.js';
import {pages} from '../wording/messages/widget.js';
import {content} from './content.js';
import {pageText, versionedName} from './document.js';
import {Markup, markup} from './markup.js';

/** The input for the pages. */
export interface PageFiles {
  readonly directory: Directory;
  /**
   * The address of the folder on the host, ending in a slash. Absent if not
   * known.
   */
  readonly host?: string | undefined;
}

export function pageFiles(files: PageFiles): Readonly<Record<string, string>> {
  const {directory, host} = files;
  return {
    'frame.html': framePage(files),
    'plain.html': plainPage(files),
    'leave.html': leavePage(directory),
    '404.html': notFoundPage(directory),
    // The schema is beside the source, not here.
    'hertfordshire.json': json({...directory, $schema: undefined}),
    // For people who put the words into a page of their own.
    'fallback.txt': `${fallbackText(fallbackLines(directory))}\n`,
    ...(host !== undefined && {'oembed.json': json(oEmbed(host, directory))}),
  };
}

/** The page is complete without its script, which a sandbox may block. */
function framePage({directory, host}: PageFiles): string {
  return pageText({
    host,
    embeddable: true,
    unlisted: true,
    body: markup`<herts-da-support heading-level="1"><div slot="fallback">${content(directory, false)}
</div></herts-da-support>
<script src="${versionedName('frame.js')}" async></script>`,
  });
}

function plainPage({directory, host}: PageFiles): string {
  const {heading, keep} = english.print;
  const {area = ''} = directory;
  return pageText({
    host,
    embeddable: true,
    body: markup`<main>
<p class="on-paper">${heading({area})}. ${keep}</p>
<p class="exit"><a href="${DEFAULT_EXIT_URL}" rel="nofollow noreferrer">${english.exit.button}</a> ${english.exit.noteBackReturns({site: exitSiteName(DEFAULT_EXIT_URL)})}</p>
${content(directory, true)}
</main>`,
  });
}

/**
 * Redirects from an iframe that may open only its own host. It takes names,
 * never addresses, so that nobody can use our host to send people elsewhere.
 */
function leavePage(directory: Directory): string {
  const pages = Object.fromEntries(namedPages(directory));
  const ways = {exit: DEFAULT_EXIT_URL, pages};
  // Escaped, because a tag in the text could end the script.
  const text = JSON.stringify(ways, null, 1).replaceAll('<', '\\u003c');
  return pageText({
    unlisted: true,
    body: markup`<noscript><meta http-equiv="refresh" content="0; url=${DEFAULT_EXIT_URL}"></noscript>
<script type="application/json" id="ways">${new Markup(text)}</script>
<script src="${versionedName('leave.js')}"></script>`,
  });
}

/** The page that hosts return for a missing file, which must have this name. */
function notFoundPage(directory: Directory): string {
  return pageText({
    unlisted: true,
    placeless: true,
    body: markup`<main>
<h1>${pages.notFound}</h1>
<p>${new Markup(fallbackInHtml(fallbackLines(directory)))}</p>
</main>`,
  });
}

/**
 * The quotation comes first: WordPress expects it there, and shows it until the
 * iframe answers.
 */
function oEmbed(host: string, directory: Directory): object {
  const words = new Markup(fallbackInHtml(fallbackLines(directory)));
  const {title} = pages;
  const height = 1000;
  const {html} =
    markup`<blockquote><a href="${host}plain.html">${title}</a>. ${words}</blockquote><iframe src="${host}frame.html" title="${title}" width="100%" height="${height}" frameborder="0"></iframe>`;
  return {version: '1.0', type: 'rich', title, width: 600, height, html};
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
