// Writes the table of headers for common servers: dist/_headers (Cloudflare,
// Netlify), dist/web.config (IIS), and in dist/hosting nginx.conf, Caddyfile,
// Dockerfile and a workflow for GitHub Pages. The templates are in
// scripts/servers.
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {TYPES, VERSIONED, headersFor, hostHeaders} from './host-headers.mjs';

/**
 * Cloudflare reads at most this many:
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
const MOST_RULES = 100;

export function writeServerFiles(folder = 'dist') {
  mkdirSync(`${folder}/hosting`, {recursive: true});
  for (const [name, text] of Object.entries(serverFiles(servedFiles(folder)))) {
    writeFileSync(`${folder}/${name}`, text);
  }
}

/** The names of the files in dist, without those that only a server reads. */
export const servedFiles = (folder = 'dist') =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .map((path) => path.slice(folder.length + 1))
    .filter((file) => !/^(hosting\/|_headers$|web\.config$)/.test(file))
    .filter((file) => !/\.(br|gz)$/.test(file))
    .sort();

/**
 * The text of each file for a server, by its name inside dist.
 *
 * @param {readonly string[]} files those that are served
 * @returns {Record<string, string>}
 */
export const serverFiles = (files) => ({
  _headers: headersFile(files),
  'web.config': filled('web.config', {
    types: types((ending, type) => [
      `<remove fileExtension=".${ending}" />`,
      `<mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
    ]),
    headers: iisHeaders(shared),
    locations: files.filter((file) => rowOf(file) !== last).flatMap(iisFile),
  }),
  'hosting/nginx.conf': filled('nginx.conf', {
    types: types((ending, type) => `"${type}" ${ending};`),
    compressed: types((_, type) => `"${type}"`),
    missing: nginxHeaders(rowOf('404.html').headers, ' always'),
    locations: hostHeaders.flatMap(nginxLocation),
  }),
  'hosting/Caddyfile': filled('Caddyfile', {
    types: types((ending, type) => [
      `@${ending} path *.${ending}`,
      `header @${ending} Content-Type "${type}"`,
    ]),
    handles: hostHeaders.flatMap(caddyHandle),
    missing: caddyHeaders(headersFor('404.html')),
  }),
  'hosting/Dockerfile': filled('Dockerfile', {}),
  'hosting/github-pages.yml': filled('github-pages.yml', {}),
});

const rowOf = (file) => hostHeaders.find((row) => row.files.test(file));
const last = hostHeaders.at(-1);
const shared = last.headers;

const types = (lines) =>
  Object.entries(TYPES).flatMap(([ending, type]) => lines(ending, type));

const each = (headers, line) =>
  Object.entries(headers).map(([name, value]) => line(name, value));

/**
 * Fills a template: a line {{name}} is replaced by lines of the table with the
 * same indent.
 */
function filled(template, parts) {
  const text = readFileSync(
    new URL(`servers/${template}`, import.meta.url),
    'utf8',
  );
  return text.replace(/^( *|\t*)\{\{(\w+)\}\}$/gm, (_, indent, name) =>
    parts[name].map((line) => indent + line).join('\n'),
  );
}

/**
 * In the form in which nginx and Caddy match a path, which begins with a slash.
 */
const pathPattern = ({source}) => `"${source.replace(/^\^/, '^/')}"`;

const nginxHeaders = (headers, when = '') =>
  each(headers, (name, value) => `add_header ${name} "${value}"${when};`);

const nginxLocation = ({files, headers}) => [
  `location ~ ${pathPattern(files)} {`,
  '    try_files $uri =404;',
  ...nginxHeaders(headers).map((line) => `    ${line}`),
  '}',
];

const caddyHeaders = (headers) =>
  each(headers, (name, value) => `${name} "${value}"`);

const caddyHandle = ({files, headers}, index) => [
  `@row${index} path_regexp ${pathPattern(files)}`,
  `handle @row${index} {`,
  '\theader {',
  ...caddyHeaders(headers).map((line) => `\t\t${line}`),
  '\t}',
  '}',
];

/** A subfolder inherits headers and may not repeat one. */
const iisHeaders = (headers, inherited = {}) =>
  Object.entries(headers)
    .filter(([name, value]) => inherited[name] !== value)
    .flatMap(([name, value]) => [
      ...(inherited[name] ? [`<remove name="${name}" />`] : []),
      `<add name="${name}" value="${value}" />`,
    ]);

const iisFile = (file) => [
  `<location path="${file}">`,
  '  <system.webServer><httpProtocol><customHeaders>',
  ...iisHeaders(rowOf(file).headers, shared).map((line) => `    ${line}`),
  '  </customHeaders></httpProtocol></system.webServer>',
  '</location>',
];

/**
 * If several rules of a _headers file match, Cloudflare and Netlify join the
 * values of a header, so each file has only one rule. Both also serve pages
 * without their extension. Throws if there are more rules than Cloudflare
 * reads.
 */
function headersFile(files) {
  const everywhere = Object.entries(shared).filter(
    ([name]) => name !== 'Cache-Control',
  );
  const rules = new Map([['/*', Object.fromEntries(everywhere)]]);
  for (const file of files) {
    const {headers} = rowOf(file);
    const own = Object.entries(headers).filter(
      ([name]) => !everywhere.some(([other]) => other === name),
    );
    for (const path of rulePaths(file, files)) {
      rules.set(path, Object.fromEntries(own));
    }
  }
  if (rules.size > MOST_RULES) {
    throw new Error(
      `_headers has ${rules.size} rules, and Cloudflare reads ${MOST_RULES}: see headersFile in scripts/host-servers.mjs.`,
    );
  }
  const text = [...rules].map(([path, headers]) =>
    [path, ...each(headers, (name, value) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${text.join('\n\n')}\n`;
}

/**
 * The paths of the rules for a file: one for all files of a version or a
 * folder.
 */
function rulePaths(file, files) {
  if (VERSIONED.test(file)) return [file.replace(/^.*?(?=-\d+\.)/, '/*')];
  const folder = /^.*?\//.exec(file)?.[0];
  const isPlain = (other) => !other.startsWith(folder) || rowOf(other) === last;
  if (folder && files.every(isPlain)) return [`/${folder}*`];
  if (!file.endsWith('.html')) return [`/${file}`];
  return [`/${file}`, `/${file.replace(/(^index)?\.html$/, '')}`];
}
