// The headers with which a host serves dist: the one table that `npm run
// preview` sends, host-servers.mjs writes down for other servers, and the
// documents show. A file has the headers of the first row whose pattern its name
// matches.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

/** A file that never changes: its version is in its name. */
export const VERSIONED = /-\d+\.\d+\.\d+[\w.-]*\.\w+$/;

/** What a page may load. Nothing else, and no frame but where a row says so. */
const PAGE = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};

/** Nothing on the page is worth a click that another page could steal. */
const UNFRAMED = {...PAGE, 'frame-ancestors': "'none'"};

/** For every file. */
const SHARED = {
  // A corrected number is with everyone in five minutes.
  'Cache-Control': 'public, max-age=300',
  // For `integrity` with `crossorigin`, for `directory`, and for frames
  // without an origin.
  'Access-Control-Allow-Origin': '*',
  // For pages that let in only what agrees to it.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * `files` is read by JavaScript, PCRE (nginx) and RE2 (Caddy), `said` by people.
 *
 * @type {readonly {said: string, files: RegExp, headers: Readonly<Record<string, string>>}[]}
 */
export const hostHeaders = [
  {
    said: 'with a version in its name',
    files: VERSIONED,
    headers: {
      ...SHARED,
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  },
  {
    said: '`leave.html`, `plain.html`',
    files: /^(leave|plain)\.html$/,
    headers: {...SHARED, ...policy(UNFRAMED)},
  },
  {
    said: '`for-your-officers.html`',
    // It is forwarded as one file, so its style is in it.
    files: /^for-your-officers\.html$/,
    headers: {
      ...SHARED,
      ...policy({
        ...UNFRAMED,
        'script-src': "'none'",
        'style-src': `'sha256-${styleHash('src/static-pages/officers.html')}'`,
        'img-src': 'data:',
      }),
    },
  },
  {
    said: '`index.html`, `list-editor.html`',
    // The tools show the widget in a frame, and read what lies beside them.
    files: /^(index|list-editor)\.html$/,
    headers: {
      ...SHARED,
      ...policy({
        ...UNFRAMED,
        'connect-src': "'self'",
        'frame-src': "'self'",
        'img-src': "'self' data:",
      }),
    },
  },
  {
    said: 'every other page, such as `frame.html`',
    // Any page may have the frame, so no `frame-ancestors`.
    files: /\.html$/,
    headers: {...SHARED, ...policy(PAGE)},
  },
  {said: 'every other file', files: /./, headers: SHARED},
];

/** @param {Readonly<Record<string, string>>} directives */
function policy(directives) {
  const parts = Object.entries(directives).map((each) => each.join(' '));
  return {'Content-Security-Policy': parts.join('; ')};
}

/** The hash by which a policy lets in the one `<style>` of a page. */
function styleHash(file) {
  const page = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
  return createHash('sha256').update(style).digest('base64');
}

/** The types of the files that a host serves, by their ending. */
export const TYPES = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
};

/**
 * Every header of a file, by its name inside dist.
 *
 * @param {string} file
 * @returns {Record<string, string>}
 */
export function headersFor(file) {
  const type = TYPES[file.split('.').at(-1)];
  return {
    ...(type && {'Content-Type': type}),
    ...hostHeaders.find(({files}) => files.test(file))?.headers,
  };
}
