// `npm run setup`: installs everything that the tests need beside Node and that
// is missing on this machine, from Debian or Ubuntu and as root. `npm test`
// begins with it, so that no two steps install at the same time. Firefox and
// WebKit are installed with ALL_ENGINES=1.
import {spawn} from 'node:child_process';
import {setTimeout as wait} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import {findBrowser, findOnPath, thisMachine} from './find-browser.mjs';
import {
  chromium,
  howToInstall,
  missingOf,
  otherEngines,
  requirements,
} from './requirements.mjs';

/**
 * A machine on which packages can be installed. Tests pass one of their own.
 *
 * @typedef {object} Installer
 * @property {boolean} isRoot
 * @property {(command: string, args: string[]) => Promise<{ok: boolean, said: string}>} run
 * @property {(ms: number) => Promise<unknown>} wait
 */

/** @type {import('./find-browser.mjs').Machine & Installer} */
const thisInstaller = {
  ...thisMachine,
  isRoot: process.getuid?.() === 0,
  run,
  wait,
};

/** Whether the other engines must be tested, too. */
export const allEngines = process.env.ALL_ENGINES === '1';

const LONGEST_WAIT_S = 600;
const BETWEEN_TRIES_S = 2;

/**
 * Installs what is missing where that is possible without asking, and says what
 * and why. Returns what is missing after it.
 *
 * @param {readonly import('./requirements.mjs').Requirement[]} wanted
 */
export async function setUp(wanted, machine = thisInstaller) {
  const missing = missingOf(wanted, machine);
  const canInstall = machine.isRoot && findOnPath(machine, ['apt-get']);
  if (missing.length === 0 || !canInstall) return missing;
  for (const {name, reason, packages} of missing) {
    console.error(`Installing ${name} (${packages.join(', ')}): ${reason}.`);
  }
  // The package lists of a fresh machine are empty or old. If the update fails,
  // they may still work.
  await aptGet(machine, ['update']);
  const install = (packages) =>
    aptGet(machine, ['install', '-y', '--no-install-recommends', ...packages]);
  if (!(await install(missing.flatMap(({packages}) => packages)))) {
    // If this release of Debian lacks a package, the others must still be
    // installed.
    for (const {packages} of missing) await install(packages);
  }
  return missingOf(wanted, machine);
}

/**
 * Gets everything that `npm test` asks for on this run. Throws a sentence where
 * there is no browser after it; what else is missing is told by its tests.
 */
export async function setUpTests() {
  const wanted = Object.values(requirements).filter(
    (each) => allEngines || !Object.values(otherEngines).includes(each),
  );
  const missing = await setUp(wanted);
  if (missing.includes(chromium)) findBrowser();
  return missing;
}

/** apt waits for dpkg's lock, but not for the locks of its own files. */
async function aptGet(machine, args) {
  const waiting = ['-o', `DPkg::Lock::Timeout=${LONGEST_WAIT_S}`];
  for (let waited = 0; ; waited += BETWEEN_TRIES_S) {
    const {ok, said} = await machine.run('apt-get', [...waiting, ...args]);
    const isHeld = /Could not get lock|Unable to (lock|acquire)/.test(said);
    if (ok || !isHeld || waited >= LONGEST_WAIT_S) return ok;
    if (waited === 0)
      console.error('Another program installs: waiting for it.');
    await machine.wait(BETWEEN_TRIES_S * 1000);
  }
}

/** Standard output is for results, so apt's output goes elsewhere. */
function run(command, args) {
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(command, args, {
      stdio: ['ignore', 2, 'pipe'],
      env: {
        ...process.env,
        DEBIAN_FRONTEND: 'noninteractive',
        LC_ALL: 'C',
      },
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      process.stderr.write(text);
    });
    child.on('error', ({message}) => resolve({ok: false, said: message}));
    child.on('close', (code) => resolve({ok: code === 0, said}));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    for (const each of await setUpTests()) console.error(howToInstall(each));
  } catch ({message}) {
    console.error(message);
    process.exitCode = 1;
  }
}
