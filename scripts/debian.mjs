// Installs what the tests need from Debian or Ubuntu, where that is possible
// without asking: as root, so that `npm test` works on a bare machine.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

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
      // What is installed is no result: standard output is for results.
      stdio: ['ignore', 2, 2],
      env: {...process.env, ...env},
    }).status === 0,
};

/** Whether the packages are there now. False where one would have to ask. */
export function installFromDebian(packages, machine = thisMachine) {
  const {platform, isRoot, exists, run} = machine;
  if (platform !== 'linux' || !isRoot || !exists('/usr/bin/apt-get')) {
    return false;
  }
  const quiet = {DEBIAN_FRONTEND: 'noninteractive'};
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  return run('apt-get', ['update'], quiet) && run('apt-get', install, quiet);
}
