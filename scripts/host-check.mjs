// `npm run check:host -- https://help.example`: requests the files of this
// build from a host, and says in sentences what is wrong: headers, compression,
// caching, missing files, and files that must not be there.
import {readFileSync} from 'node:fs';
import {request as plain} from 'node:http';
import {request as secure} from 'node:https';
import {pathToFileURL} from 'node:url';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {parseAddress} from './host-address.mjs';
import {headersFor} from './host-headers.mjs';
import {servedFiles} from './host-servers.mjs';

/** Skips types and files that only developers import. */
const isAsked = (file) => !/^(types|shared)\//.test(file);

const REDIRECTS = 3;
const LONGEST_FOR_MISSING_S = 3600;

/** One file of each kind for the checks of transport: script, list, page. */
const SAMPLES = ['herts-da-support.js', 'hertfordshire.json', 'plain.html'];

/**
 * What is wrong with a host, each in one sentence. None: nothing is.
 *
 * @param {string} host an address that ends in a slash
 * @returns {Promise<string[]>}
 */
export async function hostIssues(host, dist = 'dist') {
  /** @type {Map<string, string[]>} */
  const issues = new Map();
  const say = (file, sentence) =>
    issues.set(sentence, [...(issues.get(sentence) ?? []), file]);

  for (const file of servedFiles(dist).filter(isAsked)) {
    const bytes = readFileSync(`${dist}/${file}`);
    const answer = await ask(new URL(file, host));
    for (const each of fileIssues(file, bytes, answer)) say(file, each);
    if (!SAMPLES.includes(file) || answer.status !== 200) continue;
    for (const look of [compression, validation, head, range]) {
      for (const each of await look(answer, bytes)) say(file, each);
    }
  }
  for (const each of await missing(host)) say('a missing file', each);
  for (const each of await outside(host)) say('a path with ".."', each);
  return [...issues].map(([sentence, files]) => `${named(files)}: ${sentence}`);
}

function named(files) {
  const [first, second, ...others] = files;
  if (others.length === 0) return files.join(' and ');
  return `${first}, ${second} and ${others.length} more`;
}

function fileIssues(file, bytes, {status, headers, body}) {
  if (status !== 200) return [`it is answered with ${status}, not 200.`];
  const issues = [];
  if (!body.equals(bytes)) {
    issues.push(
      'it is not the file of this build. Put the whole of dist/ there.',
    );
  }
  if (headers['set-cookie']) {
    issues.push(
      'a cookie comes with it. Send none: no page may be told from another.',
    );
  }
  const wanted = Object.entries(headersFor(file));
  return [...issues, ...wanted.flatMap((each) => headerIssue(headers, each))];
}

function headerIssue(headers, [name, value]) {
  const sent = headers[name.toLowerCase()];
  if (sent === undefined) return [`${name} is missing. Send "${value}".`];
  if (normal(name, sent) === normal(name, value)) return [];
  return [`${name} is "${sent}". Send "${value}", and once.`];
}

/**
 * Removes differences without a meaning: spaces, and old names of JavaScript's
 * type.
 */
function normal(name, value) {
  const text = value.replace(/\s+/g, '').toLowerCase();
  if (name !== 'Content-Type') return text;
  return text
    .replace(/^application\/(x-)?javascript/, 'text/javascript')
    .replace(/;charset=utf-8$/, '');
}

async function compression({url}, bytes) {
  const issues = [];
  const answer = await ask(url, {headers: {'Accept-Encoding': 'gzip, br'}});
  const encoding = answer.headers['content-encoding'];
  const decode = {br: brotliDecompressSync, gzip: gunzipSync}[encoding];
  if (!decode) return ['it is not compressed. Send it with gzip or Brotli.'];
  if (!decode(answer.body).equals(bytes)) {
    issues.push(
      'compressed, it is another file. Make the .gz and .br files anew.',
    );
  }
  if (!/accept-encoding/i.test(answer.headers.vary ?? '')) {
    issues.push(
      'Vary is missing where it is compressed. Send "Accept-Encoding".',
    );
  }
  return issues;
}

/** Checks each encoding, because a compressed file has an ETag of its own. */
async function validation({url}) {
  const issues = [];
  for (const encoding of ['identity', 'gzip']) {
    const sent = {'Accept-Encoding': encoding};
    const {etag, 'last-modified': since} = (await ask(url, {headers: sent}))
      .headers;
    if (!etag && !since) {
      issues.push('ETag is missing, so that it is sent anew every time.');
      continue;
    }
    const known = etag ? {'If-None-Match': etag} : {'If-Modified-Since': since};
    const {status} = await ask(url, {headers: {...sent, ...known}});
    if (status === 304) continue;
    issues.push(`who has it already is answered with ${status}, not 304.`);
  }
  return [...new Set(issues)];
}

async function head({url, headers}) {
  const answer = await ask(url, {method: 'HEAD'});
  if (answer.status !== 200)
    return [`HEAD is answered with ${answer.status}, not 200.`];
  const other = ['cache-control', 'content-type', 'content-length'].filter(
    (name) => answer.headers[name] && answer.headers[name] !== headers[name],
  );
  return other.map((name) => `HEAD is answered with another ${name} than GET.`);
}

/** A server may send the whole file in answer to a range request. */
async function range({url}, bytes) {
  const {status, body, headers} = await ask(url, {
    headers: {Range: 'bytes=2-5'},
  });
  if (status === 200 && body.equals(bytes)) return [];
  const isPart =
    status === 206 &&
    body.equals(bytes.subarray(2, 6)) &&
    headers['content-range'] === `bytes 2-5/${bytes.length}`;
  return isPart ? [] : ['who asks for a part of it gets something else.'];
}

async function missing(host) {
  const issues = [];
  for (const file of [
    'herts-da-support-0.0.0.js',
    'none.html',
    'none/none.css',
  ]) {
    const {status, headers} = await ask(new URL(file, host));
    if (status !== 404) issues.push(`it is answered with ${status}, not 404.`);
    const kept = /max-age=(\d+)/.exec(headers['cache-control'] ?? '')?.[1] ?? 0;
    if (Number(kept) > LONGEST_FOR_MISSING_S) {
      issues.push(
        `it is kept for ${kept} seconds, also when the file has come. Send no Cache-Control with 404.`,
      );
    }
  }
  return [...new Set(issues)];
}

/** Uses paths that fetch() would normalise. */
async function outside(host) {
  const {pathname} = new URL(host);
  const inside = await ask(new URL('package.json', host));
  for (const way of ['../', '%2e%2e/', '..%2f', 'types/../../']) {
    const path = `${pathname}${way}package.json`;
    const {status, body} = await ask(new URL(host), {path});
    if (status === 200 && !body.equals(inside.body)) {
      return ['a file outside of the folder is sent. Serve dist/ alone.'];
    }
  }
  return [];
}

/**
 * Asks once, and again where it is sent on to on the same host.
 *
 * @param {URL} url
 * @param {{method?: string, headers?: Record<string, string>, path?: string}} options
 */
async function ask(url, options = {}, redirects = REDIRECTS) {
  const answer = await once(url, options);
  const {location} = answer.headers;
  if (!location || redirects === 0) return {...answer, url};
  const next = new URL(location, url);
  if (next.origin !== url.origin) return {...answer, url};
  return ask(next, options, redirects - 1);
}

function once(url, options) {
  const start = url.protocol === 'https:' ? secure : plain;
  return new Promise((resolve, reject) => {
    const asked = start(url, options, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [given = ''] = process.argv.slice(2);
  try {
    const host = parseAddress(given);
    console.log(`Asking ${host} for each file of dist/.`);
    const issues = await hostIssues(host);
    for (const each of issues) console.error(`- ${each}`);
    if (issues.length === 0) console.log('It is served as it should be.');
    else process.exitCode = 1;
  } catch (error) {
    console.error(reason(error));
    process.exitCode = 1;
  }
}

function reason({code, path, hostname, message}) {
  if (code === 'ENOENT') return `There is no ${path}: run npm run build first.`;
  if (code === 'ENOTFOUND') return `There is no host named ${hostname}.`;
  return code ? `The host does not answer: ${code}.` : message;
}
