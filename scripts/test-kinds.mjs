// Decides which test file runs where. Both the Node runner and the browser
// runner use it, so the rule has one place.
import {readdirSync} from 'node:fs';

/** Folders without a DOM: their tests run in Node and in a browser. */
const pureFolders = ['schedule', 'clock', 'open-hours', 'directory', 'wording'];

/** All browser tests: every file that is not named `*.node.test.ts`. */
export const browserTests = ['test/**/*.test.ts', '!test/**/*.node.test.ts'];

/** Tests that use the DOM, in which engines differ. */
export const viewTests = [
  ...browserTests,
  ...pureFolders.map((folder) => `!test/${folder}/**`),
];

const testFiles = () =>
  readdirSync('test', {recursive: true})
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .sort();

const isNodeOnly = (file) => file.endsWith('.node.test.ts');

/** Tests of the tools and of the borders: they need Node. */
export const nodeOnlyTests = () => testFiles().filter(isNodeOnly);

/** Tests of the pure folders, which run in Node once per time zone. */
export const pureTests = () =>
  testFiles().filter(
    (file) => !isNodeOnly(file) && pureFolders.includes(file.split('/')[1]),
  );
