// Finds a Chrome or Chromium for the tests, and installs one where that is
// possible without asking: as root on Debian or Ubuntu, so that `npm test`
// works on a bare machine.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {posix, win32} from 'node:path';

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
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {string} platform
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} exists
 * @property {(command: string, args: string[], env: object) => boolean} run
 */

/**
 * The machine as it is. Tests pass one of their own.
 *
 * @type {Machine}
 */
export const thisMachine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run: (command, args, env = {}) =>
    spawnSync(command, args, {
      stdio: 'inherit',
      env: {...process.env, ...env},
    }).status === 0,
};

/**
 * The path of a browser: `CHROME_PATH`, else an installed one, else one
 * installed just now. Throws a sentence that says what to install.
 *
 * @returns {string}
 */
export function findBrowser(machine = thisMachine) {
  const found = named(machine) ?? installed(machine);
  if (found) return found;
  if (canInstall(machine) && install(machine)) {
    const fresh = installed(machine);
    if (fresh) return fresh;
  }
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

function canInstall({platform, isRoot, exists}) {
  return platform === 'linux' && isRoot && exists('/usr/bin/apt-get');
}

function install({run}) {
  const quiet = {DEBIAN_FRONTEND: 'noninteractive'};
  const packages = ['install', '-y', '--no-install-recommends', 'chromium'];
  return run('apt-get', ['update'], quiet) && run('apt-get', packages, quiet);
}
