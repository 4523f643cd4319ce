// The headers with which a host serves dist: the one table that `npm run
// preview` sends, the tests hold and the README shows. A file has the headers of
// every row whose pattern its name matches; a later row wins.

/** A file that never changes: its version is in its name. */
const VERSIONED = /-\d+\.\d+\.\d+[\w.-]*\.\w+$/;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];

/** @type {readonly {files: RegExp, headers: Readonly<Record<string, string>>}[]} */
export const hostHeaders = [
  {
    files: /./,
    headers: {
      // A corrected number is with everyone in five minutes; a host that is
      // down for a week still leaves what a browser or a CDN has kept.
      'Cache-Control': 'public, max-age=300, stale-if-error=604800',
      // For `integrity` with `crossorigin`, for `directory`, and for frames
      // without an origin.
      'Access-Control-Allow-Origin': '*',
      // For pages that let in only what agrees to it.
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  {
    files: VERSIONED,
    headers: {'Cache-Control': 'public, max-age=31536000, immutable'},
  },
  {
    // Any page may have the frame, so no `frame-ancestors`.
    files: /\.html$/,
    headers: {'Content-Security-Policy': POLICY.join('; ')},
  },
  {
    files: /^(leave|plain)\.html$/,
    headers: {
      'Content-Security-Policy': [...POLICY, "frame-ancestors 'none'"].join(
        '; ',
      ),
    },
  },
];

/** The types of the files that a host serves, by their ending. */
const TYPES = {
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
  const rows = hostHeaders.filter(({files}) => files.test(file));
  const type = TYPES[file.split('.').at(-1)];
  return Object.assign(
    {},
    type && {'Content-Type': type},
    ...rows.map(({headers}) => headers),
  );
}
