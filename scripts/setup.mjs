// `npm run setup`: installs everything that the tests need beside Node and that
// is missing on this machine. `npm test` begins with it, so that no two steps
// install at the same time. Firefox and WebKit are installed with
// ALL_ENGINES=1.
import {pathToFileURL} from 'node:url';
import {canInstall, installFromDebian, thisMachine} from './debian.mjs';
import {findBrowser} from './find-browser.mjs';
import {
  chromium,
  howToInstall,
  missingOf,
  otherEngines,
  requirements,
} from './requirements.mjs';

/** Whether the other engines must be tested, too. */
export const allEngines = process.env.ALL_ENGINES === '1';

/**
 * Installs what is missing where that is possible without asking, and says what
 * and why. Returns what is missing after it.
 *
 * @param {readonly import('./requirements.mjs').Requirement[]} wanted
 */
export async function setUp(wanted, machine = thisMachine) {
  const missing = missingOf(wanted, machine);
  if (missing.length === 0 || !canInstall(machine)) return missing;
  for (const {name, reason, packages} of missing) {
    console.error(`Installing ${name} (${packages.join(', ')}): ${reason}.`);
  }
  const packages = missing.flatMap((each) => each.packages);
  if (!(await installFromDebian(packages, machine))) {
    // If this release of Debian lacks a package, the others must still be
    // installed.
    for (const each of missingOf(wanted, machine)) {
      await installFromDebian(each.packages, machine);
    }
  }
  return missingOf(wanted, machine);
}

/**
 * Gets everything that `npm test` asks for on this run. Throws a sentence where
 * there is no browser after it; what else is missing is told by its tests.
 */
export async function setUpTests(machine = thisMachine) {
  const wanted = Object.values(requirements).filter(
    (each) => allEngines || !Object.values(otherEngines).includes(each),
  );
  const missing = await setUp(wanted, machine);
  if (missing.includes(chromium)) findBrowser(machine);
  return missing;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    for (const each of await setUpTests()) console.error(howToInstall(each));
  } catch ({message}) {
    console.error(message);
    process.exitCode = 1;
  }
}
