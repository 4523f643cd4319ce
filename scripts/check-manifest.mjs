// `npm run manifest:check`: fails if custom-elements.json differs from the
// source.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync} from 'node:fs';

const FILE = 'custom-elements.json';
const folder = '.tmp/manifest';

mkdirSync(folder, {recursive: true});
const cem = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
// Hides the warnings about private types that it cannot resolve. If it fails,
// the error contains its output.
execFileSync(process.execPath, [cem, 'analyze', '--outdir', folder], {
  stdio: 'pipe',
});

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
if (read(FILE) !== read(`${folder}/${FILE}`)) {
  console.error(`${FILE} is out of date: run \`npm run manifest\`.`);
  process.exitCode = 1;
}
