// Decides which test file runs where. Both the Node runner and the browser
// runner use it, so the rule has one place.
import {readdirSync, statSync} from 'node:fs';
import {dirname} from 'node:path';

/** Folders without a DOM: their tests run in Node and in a browser. */
const pureFolders = ['schedule', 'clock', 'open-hours', 'directory', 'wording'];

/** All browser tests: every file that is not named `*.node.test.ts`. */
export const browserTests = ['test/**/*.test.ts', '!test/**/*.node.test.ts'];

/**
 * These look at what our own code decides, such as which lines are listed in
 * which order, and not at what an engine does with it.
 */
const decidedByUs = [
  'element/agreement.test.ts',
  'element/closing-lines.test.ts',
  'element/needs.test.ts',
  'element/order.test.ts',
  'element/pseudo-language.test.ts',
  'element/service-row.test.ts',
  'element/settings.test.ts',
  'element/unusual-services.test.ts',
  'phone-numbers/**',
  'safety/shift-presses.test.ts',
  'tools/embed-builder/choices.test.ts',
];

/**
 * Tests of what engines do differently, for engines other than Chromium. The
 * full run gives them every test with a DOM.
 */
export const engineTests = [
  ...browserTests,
  ...[
    ...pureFolders.map((folder) => `${folder}/**`),
    ...(process.env.FULL_TEST ? [] : decidedByUs),
  ].map((path) => `!test/${path}`),
];

const testFiles = () =>
  readdirSync('test', {recursive: true})
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .sort();

const isNodeOnly = (file) => file.endsWith('.node.test.ts');

/** The files of `browserTests`. */
export const browserTestFiles = () =>
  testFiles().filter((file) => !isNodeOnly(file));

/**
 * Tests that need Node, as lists of files. The files of a folder share a
 * process, and with it a browser. The largest lists come first, so that two
 * runners end at about the same time.
 */
export function nodeOnlyFolders() {
  const folders = new Map();
  for (const file of testFiles().filter(isNodeOnly)) {
    const folder = dirname(file);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const sizeOf = ([, files]) =>
    files.reduce((sum, file) => sum + statSync(file).size, 0);
  return [...folders]
    .sort((one, other) => sizeOf(other) - sizeOf(one))
    .map(([name, files]) => ({name, files}));
}

/** Tests of the pure folders, which run in Node once per time zone. */
export const pureTests = () =>
  browserTestFiles().filter((file) => pureFolders.includes(file.split('/')[1]));
