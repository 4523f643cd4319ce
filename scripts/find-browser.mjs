// Finds a Chrome or Chromium for the tests, and installs one from Debian where
// that is possible without asking.
import {posix, win32} from 'node:path';
import {installFromDebian, thisMachine} from './debian.mjs';

const names = [
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

function named({env, exists}) {
  if (!env.CHROME_PATH) return undefined;
  if (exists(env.CHROME_PATH)) return env.CHROME_PATH;
  throw new Error(
    `CHROME_PATH names ${env.CHROME_PATH}, where there is no file: correct it or unset it.`,
  );
}

function installed(machine) {
  return [...onPath(machine), ...usualPlaces(machine)].find(machine.exists);
}

function onPath({env, platform}) {
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
