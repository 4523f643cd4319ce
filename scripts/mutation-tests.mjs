// Bundles the tests for mutation testing into one file, so that a run starts at
// once. Fast tests that check much come first, because the first failure ends a
// run.
import {build} from 'esbuild';
import {pureTests} from './test-kinds.mjs';

const mutatedFolders = ['schedule', 'clock', 'open-hours'];

// It takes seconds.
const leftOut = ['everywhere'];

const first = ['opening-status', 'parse-schedule', 'opening-periods'];

const last = ['london-time'];

const nameOf = (file) => file.split('/').at(-1).replace('.test.ts', '');
const place = (file) =>
  Number(last.includes(nameOf(file))) - Number(first.includes(nameOf(file)));

const files = pureTests()
  .filter((file) => mutatedFolders.includes(file.split('/')[1]))
  .filter((file) => !leftOut.includes(nameOf(file)))
  .sort((a, b) => place(a) - place(b));

await build({
  stdin: {
    contents: files.map((file) => `import './${file}';`).join('\n'),
    resolveDir: '.',
  },
  bundle: true,
  // The package declares that its tests have no side effects.
  ignoreAnnotations: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: 'mutation-tests.mjs',
  logLevel: 'warning',
});
