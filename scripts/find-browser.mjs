// Finds programs on this machine, above all the browsers for the tests.
// setup.mjs installs them.
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import puppeteer from 'puppeteer-core';

/**
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {(path: string) => boolean} exists
 * @property {() => string | undefined} systemChrome
 *   where its system keeps Chrome if that is not on the PATH
 */

/**
 * The real machine. Tests pass one of their own.
 *
 * @type {Machine}
 */
export const thisMachine = {
  env: process.env,
  exists: existsSync,
  systemChrome,
};

function systemChrome() {
  // Under Windows puppeteer would name the one of Windows to Linux, too.
  if (process.platform === 'linux') return undefined;
  try {
    return puppeteer.executablePath('chrome');
  } catch {
    return undefined;
  }
}

const chromes = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
];

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
 * The path of the first of these programs that is on the PATH.
 *
 * @param {Machine} machine
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
export function findOnPath({env, exists}, names) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(exists);
}

/**
 * The path of Chrome or Chromium. If there is none, throws a sentence that says
 * what to do.
 *
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
 * @returns {string | undefined}
 */
export function findChromium(machine = thisMachine) {
  return (
    named(machine, 'CHROME_PATH') ??
    findOnPath(machine, chromes) ??
    machine.systemChrome()
  );
}

/**
 * The path of Firefox: `FIREFOX_PATH`, else an installed one.
 *
 * @returns {string | undefined}
 */
export function findFirefox(machine = thisMachine) {
  return (
    named(machine, 'FIREFOX_PATH') ??
    findOnPath(machine, ['firefox-esr', 'firefox'])
  );
}

/**
 * The paths of WebKit's driver, which starts a small browser of its own, and of
 * the screen that this needs.
 *
 * @returns {{driver: string, screen: string} | undefined}
 */
export function findWebKit(machine = thisMachine) {
  const driver = findOnPath(machine, ['WebKitWebDriver']);
  const screen = findOnPath(machine, ['Xvfb']);
  return driver && screen ? {driver, screen} : undefined;
}

function named({env, exists}, variable) {
  const path = env[variable];
  if (!path) return undefined;
  if (exists(path)) return path;
  throw new Error(
    `${variable} names ${path}, where there is no file: correct it or unset it.`,
  );
}
