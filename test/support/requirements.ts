/**
 * Programs that a few tests need and an ordinary machine does not have. If they
 * are missing, the tests are skipped and one line says so. In CI the tests fail
 * instead.
 */
import {execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {howToInstall, requirements} from '../../scripts/requirements.mjs';

/** For the `before` of a suite. */
export function needed<Found>(
  suite: Mocha.Context,
  find: () => Found,
): Found | never {
  try {
    return find();
  } catch (error) {
    if (process.env['CI']) throw error;
    console.log(`Not tested here: ${(error as Error).message}`);
    return suite.skip();
  }
}

/** Where something is that `npm test` installs from Debian before it begins. */
export function installed(name: keyof typeof requirements): string {
  const requirement = requirements[name];
  const found = requirement.find() as string | undefined;
  if (found) return found;
  throw new Error(howToInstall(requirement));
}

/**
 * Installs the packages that a folder of tests has for itself, beside those
 * of the project. Returns their node_modules.
 */
export function packagesOf(folder: string): string {
  const place = join('.tmp', folder);
  const modules = join(place, 'node_modules');
  const lock = (at: string) => {
    const file = join(at, 'package-lock.json');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  if (existsSync(modules) && lock(place) === lock(folder)) return modules;
  // Another file of tests may be at it in this moment: each installs beside the
  // place, and whoever is ready first puts it there, whole.
  mkdirSync('.tmp', {recursive: true});
  const own = mkdtempSync(join('.tmp', 'packages-'));
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(join(folder, file), join(own, file));
  }
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: own,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  mkdirSync(dirname(place), {recursive: true});
  try {
    renameSync(own, place);
  } catch {
    if (lock(place) === lock(folder)) {
      rmSync(own, {recursive: true});
    } else {
      // Those of an older lock file.
      rmSync(place, {recursive: true});
      renameSync(own, place);
    }
  }
  return modules;
}
