// Finds the browsers for the tests. setup.mjs installs them.
import {win32} from 'node:path';
import {findOnPath, thisMachine} from './debian.mjs';

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

// WebKit consists of a driver and a small browser, which needs a display.
const webKitFolders = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
const architectures = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];

/**
 * Arguments for Chromium, whoever starts it. puppeteer adds its own: no sync,
 * no background requests, sRGB colours.
 */
export const browserArguments = [
  // The root user of a container has no sandbox. Only our own pages are opened.
  '--no-sandbox',
  // A test machine seldom has a graphics card.
  '--disable-gpu',
  // All network requests must come from a page.
  '--disable-component-update',
];

/**
 * The path of Chrome or Chromium. If there is none, throws a sentence that says
 * what to do.
 *
 * @param {import('./debian.mjs').Machine} machine
 * @returns {string}
 */
export function findBrowser(machine = thisMachine) {
  const found = findChromium(machine);
  if (found) return found;
  throw new Error(
    'No browser was found: install Google Chrome or Chromium (npm run setup does it on Debian and Ubuntu, as root), or set CHROME_PATH to the path of one.',
  );
}

/**
 * The path of Chrome or Chromium: `CHROME_PATH`, else an installed one.
 *
 * @param {import('./debian.mjs').Machine} machine
 * @returns {string | undefined}
 */
export function findChromium(machine = thisMachine) {
  return (
    named(machine, 'CHROME_PATH') ??
    findOnPath(machine, chromes) ??
    usualPlaces(machine).find(machine.exists)
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
    findOnPath(machine, ['firefox-esr', 'firefox'])
  );
}

/**
 * The paths of WebKit's driver, of its browser, and of a screen for it.
 *
 * @param {import('./debian.mjs').Machine} machine
 * @returns {{driver: string, browser: string, screen: string} | undefined}
 */
export function findWebKit(machine = thisMachine) {
  const driver = findOnPath(machine, ['WebKitWebDriver']);
  const screen = findOnPath(machine, ['Xvfb']);
  const browser = architectures
    .flatMap((each) => webKitFolders.map((folder) => `${each}/${folder}`))
    .map((folder) => `/usr/lib/${folder}/MiniBrowser`)
    .find(machine.exists);
  return driver && browser && screen ? {driver, browser, screen} : undefined;
}

function named({env, exists}, variable) {
  const path = env[variable];
  if (!path) return undefined;
  if (exists(path)) return path;
  throw new Error(
    `${variable} names ${path}, where there is no file: correct it or unset it.`,
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
