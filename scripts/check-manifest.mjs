// `npm run manifest:check`: fails when custom-elements.json is not what the
// source says now.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync} from 'node:fs';

const FILE = 'custom-elements.json';
const folder = '.tmp/manifest';

mkdirSync(folder, {recursive: true});
const cem = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
// Which private types it could not spell out is no news; if it fails, the
// error holds what it said.
execFileSync(process.execPath, [cem, 'analyze', '--outdir', folder], {
  stdio: 'pipe',
});

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
if (read(FILE) !== read(`${folder}/${FILE}`)) {
  console.error(`${FILE} is out of date: run \`npm run manifest\`.`);
  process.exitCode = 1;
}
