// Installs packages from Debian or Ubuntu if it can do so without asking, as
// root.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {posix, win32} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

/**
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {string} platform
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} exists
 * @property {(command: string, args: string[], env: object) => Promise<{ok: boolean, said: string}>} run
 * @property {(ms: number) => Promise<unknown>} wait
 */

/**
 * The real machine. Tests pass one of their own.
 *
 * @type {Machine}
 */
export const thisMachine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run,
  wait,
};

const LONGEST_WAIT_S = 600;
const BETWEEN_TRIES_S = 2;

/**
 * The path of the first of these programs that is on the PATH.
 *
 * @param {Machine} machine
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
export function findOnPath({env, platform, exists}, names) {
  const {delimiter, join} = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const ending = platform === 'win32' ? '.exe' : '';
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name + ending)))
    .find(exists);
}

/** Whether `installFromDebian` can do anything here. */
export const canInstall = (machine = thisMachine) =>
  machine.platform === 'linux' &&
  machine.isRoot &&
  findOnPath(machine, ['apt-get']) !== undefined;

/**
 * Installs packages. Whoever holds a lock of apt or dpkg is waited for.
 *
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether they are there now
 */
export async function installFromDebian(packages, machine = thisMachine) {
  // The package lists of a fresh machine are empty or old. If the update fails,
  // they may still work.
  await aptGet(machine, ['update']);
  return aptGet(machine, [
    'install',
    '-y',
    '--no-install-recommends',
    ...packages,
  ]);
}

/** apt waits for dpkg's lock, but not for the locks of its own files. */
async function aptGet(machine, args) {
  const env = {DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C'};
  const waiting = ['-o', `DPkg::Lock::Timeout=${LONGEST_WAIT_S}`];
  for (let waited = 0; ; waited += BETWEEN_TRIES_S) {
    const {ok, said} = await machine.run('apt-get', [...waiting, ...args], env);
    const isHeld = /Could not get lock|Unable to (lock|acquire)/.test(said);
    if (ok || !isHeld || waited >= LONGEST_WAIT_S) return ok;
    if (waited === 0)
      console.error('Another program installs: waiting for it.');
    await machine.wait(BETWEEN_TRIES_S * 1000);
  }
}

/** Standard output is for results, so apt's output goes elsewhere. */
function run(command, args, env) {
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(command, args, {
      stdio: ['ignore', 2, 'pipe'],
      env: {...process.env, ...env},
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      process.stderr.write(text);
    });
    child.on('error', ({message}) => resolve({ok: false, said: message}));
    child.on('close', (code) => resolve({ok: code === 0, said}));
  });
}
