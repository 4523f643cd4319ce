// The programs that the tests need beside Node: for what, how to find them, and
// the Debian packages that contain them.
import {
  findChromium,
  findFirefox,
  findOnPath,
  findWebKit,
  thisMachine,
} from './find-browser.mjs';

/**
 * @typedef {object} Requirement
 * @property {string} name
 * @property {string} reason
 * @property {readonly string[]} packages
 * @property {(machine?: import('./find-browser.mjs').Machine) => any} find
 *   where it is, and nothing where it is not there
 */

/**
 * Engines that are tested if they are installed, and always with ALL_ENGINES=1.
 */
export const otherEngines = {
  firefox: {
    name: 'Firefox',
    reason: 'the browser tests run in it, too',
    packages: ['firefox-esr'],
    find: findFirefox,
  },
  webkit: {
    name: 'WebKit',
    reason: 'the browser tests run in it, too',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: findWebKit,
  },
};

/** The browser tests cannot run without it. */
export const chromium = {
  name: 'Chromium',
  reason: 'tests and pictures open pages in it',
  packages: ['chromium'],
  find: findChromium,
};

const program =
  (name) =>
  (machine = thisMachine) =>
    findOnPath(machine, [name]);
const file =
  (path) =>
  ({exists} = thisMachine) =>
    exists(path) && path;

/** Only for `npm run bench`. */
export const wrk = {
  name: 'wrk',
  reason: 'the bench asks a server as fast as it can',
  packages: ['wrk'],
  find: program('wrk'),
};

export const requirements = {
  chromium,
  ...otherEngines,
  php: {
    name: 'PHP',
    reason: 'the snippets are tried in a WordPress',
    packages: ['cli', 'sqlite3', 'mbstring', 'xml'].map((it) => `php-${it}`),
    find: program('php'),
  },
  unzip: {
    name: 'unzip',
    reason: 'a WordPress comes as an archive',
    packages: ['unzip'],
    find: program('unzip'),
  },
  prototype: {
    name: 'Prototype.js',
    reason: 'old libraries of pages are tried',
    packages: ['libjs-prototype'],
    find: file('/usr/share/javascript/prototype/prototype.js'),
  },
  mootools: {
    name: 'MooTools',
    reason: 'old libraries of pages are tried',
    packages: ['libjs-mootools'],
    find: file('/usr/share/javascript/mootools/mootools-core-nc.js'),
  },
  nginx: {
    name: 'nginx',
    reason: 'it serves the build with the files that the build writes for it',
    packages: ['nginx'],
    find: program('nginx'),
  },
  brotli: {
    name: "nginx's module for Brotli",
    reason: 'the files of the build are served with it',
    packages: ['libnginx-mod-http-brotli-static'],
    find: file('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
  },
  caddy: {
    name: 'Caddy',
    reason: 'it serves the build with the files that the build writes for it',
    packages: ['caddy'],
    find: program('caddy'),
  },
};

/**
 * The requirements that are missing on this machine.
 *
 * @param {readonly Requirement[]} wanted
 */
export const missingOf = (wanted, machine = thisMachine) =>
  wanted.filter(({find}) => !find(machine));

/** A sentence that says how to install it. */
export const howToInstall = ({name, packages}) =>
  `${name} was not found: run npm run setup, on Debian or Ubuntu as root, or sudo apt-get install ${packages.join(' ')}.`;
