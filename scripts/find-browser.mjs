// Finds the browsers of the tests. Chrome or Chromium is needed, and installed
// from Debian where that is possible without asking. Firefox and WebKit are
// used where they are, and installed where they are required.
import {posix, win32} from 'node:path';
import {installFromDebian, thisMachine} from './debian.mjs';

const chromes = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
];

const linuxPlaces = ['/opt/google/chrome/chrome', '/snap/bin/chromium'];

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

// WebKit comes as a driver and a small browser, which needs a screen.
const webKitFolders = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
const architectures = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];

/**
 * What Chromium is started with, whoever starts it. puppeteer adds its own:
 * nothing is synchronised, no request is made in the background, colours are
 * sRGB.
 */
export const browserArguments = [
  // The root of a container has no sandbox. Only pages of ours are opened.
  '--no-sandbox',
  // A machine that tests seldom has a graphics card.
  '--disable-gpu',
  // What is asked of the network is asked by a page.
  '--disable-component-update',
];

/**
 * The engines that may be missing: how each is found (`undefined` where it is
 * not) and the packages of Debian that bring it.
 */
export const otherEngines = {
  firefox: {name: 'Firefox', find: findFirefox, packages: ['firefox-esr']},
  webkit: {
    name: 'WebKit',
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/**
 * The path of a browser: `CHROME_PATH`, else an installed one, else one
 * installed just now. Throws a sentence that says what to install.
 *
 * @param {import('./debian.mjs').Machine} machine
 * @returns {string}
 */
export function findBrowser(machine = thisMachine) {
  const found = named(machine) ?? installed(machine);
  if (found) return found;
  const fresh = installFromDebian(['chromium'], machine) && installed(machine);
  if (fresh) return fresh;
  throw new Error(
    'No browser was found: install Google Chrome or Chromium, or set CHROME_PATH to the path of one.',
  );
}

/**
 * The path of Firefox: `FIREFOX_PATH`, else an installed one.
 *
 * @param {import('./debian.mjs').Machine} machine
 * @returns {string | undefined}
 */
export function findFirefox(machine = thisMachine) {
  return (
    named(machine, 'FIREFOX_PATH') ??
    onPath(machine, ['firefox-esr', 'firefox']).find(machine.exists)
  );
}

/**
 * The paths of WebKit's driver, of its browser, and of a screen for it.
 *
 * @param {import('./debian.mjs').Machine} machine
 * @returns {{driver: string, browser: string, screen: string} | undefined}
 */
export function findWebKit(machine = thisMachine) {
  const [driver, screen] = ['WebKitWebDriver', 'Xvfb'].map((name) =>
    onPath(machine, [name]).find(machine.exists),
  );
  const browser = architectures
    .flatMap((each) => webKitFolders.map((folder) => `${each}/${folder}`))
    .map((folder) => `/usr/lib/${folder}/MiniBrowser`)
    .find(machine.exists);
  return driver && browser && screen ? {driver, browser, screen} : undefined;
}

/**
 * Installs the other engines that are missing, where that is possible. Returns
 * those that are still missing after it.
 *
 * @param {import('./debian.mjs').Machine} machine
 */
export function installEngines(machine = thisMachine) {
  const missing = missingEngines(machine);
  const packages = missing.flatMap((each) => each.packages);
  if (missing.length > 0) installFromDebian(packages, machine);
  return missingEngines(machine);
}

/**
 * The other engines that this machine has not.
 *
 * @param {import('./debian.mjs').Machine} machine
 */
export const missingEngines = (machine = thisMachine) =>
  Object.values(otherEngines).filter(({find}) => !find(machine));

function named({env, exists}, variable = 'CHROME_PATH') {
  const path = env[variable];
  if (!path) return undefined;
  if (exists(path)) return path;
  throw new Error(
    `${variable} names ${path}, where there is no file: correct it or unset it.`,
  );
}

function installed(machine) {
  return [...onPath(machine, chromes), ...usualPlaces(machine)].find(
    machine.exists,
  );
}

function onPath({env, platform}, names) {
  const {delimiter, join} = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const ending = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, name + ending)),
  );
}

function usualPlaces({env, platform}) {
  if (platform === 'darwin') return macPlaces;
  if (platform !== 'win32') return linuxPlaces;
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      win32.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      win32.join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ]);
}
