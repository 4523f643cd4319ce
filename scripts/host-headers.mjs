// The headers with which a host serves dist, in one table: `npm run preview`
// sends them, host-servers.mjs writes them for other servers, and the documents
// show them. A file has the headers of the first row whose pattern matches its
// name.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

/** A file that never changes: its version is in its name. */
export const VERSIONED = /-\d+\.\d+\.\d+[\w.-]*\.\w+$/;

/**
 * The sources that a page may load from. No frame is allowed unless a row says
 * so.
 */
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

/** No other page may frame these, so that clicks cannot be stolen. */
const UNFRAMED = {...PAGE, 'frame-ancestors': "'none'"};

/** For every file. */
const SHARED = {
  // Everyone gets a corrected number within five minutes.
  'Cache-Control': 'public, max-age=300',
  // For `integrity` with `crossorigin`, for `directory`, and for frames without
  // an origin.
  'Access-Control-Allow-Origin': '*',
  // For pages that require each resource to opt in.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * JavaScript, PCRE (nginx) and RE2 (Caddy) read `files`; people read `said`.
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
    // People forward it as one file, so its style is inside.
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
    // The tools show the widget in a frame, and fetch files beside them.
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
    // Any page may frame it, so there is no `frame-ancestors`.
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

/** The hash with which a policy allows the single `<style>` of a page. */
function styleHash(file) {
  const page = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
  return createHash('sha256').update(style).digest('base64');
}

/** The types of the files that a host serves, by extension. */
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
