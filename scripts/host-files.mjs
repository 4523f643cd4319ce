// Writes into dist what a host serves beside the scripts: the pages, the list,
// each file once more under a name that never changes, and the hashes of those.
import {createHash} from 'node:crypto';
import {copyFileSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {hertfordshire} from '../src/directory/hertfordshire.ts';
import {versionedName} from '../src/static-pages/document.ts';
import {pageFiles} from '../src/static-pages/pages.ts';

/** Shipped as they are written. */
const AS_WRITTEN = ['frame-height.js', 'icon.svg', 'leave.js', 'pages.css'];

/** The pages that people work with, and their style sheets. */
const TOOL_FILES = {
  'index.html': 'embed-builder/index.html',
  'list-editor.html': 'list-editor/list-editor.html',
  'tools/preview.html': 'shared/preview.html',
  'tools/preview.css': 'shared/preview.css',
  'tools/preview.js': 'shared/preview.js',
  'tools/tools.css': 'shared/tools.css',
  'tools/embed-builder.css': 'embed-builder/embed-builder.css',
  'tools/list-editor.css': 'list-editor/list-editor.css',
};

/** What pages load, ours and a partner's. */
export const VERSIONED = [
  'frame-height.js',
  'frame.js',
  'herts-da-support.js',
  'leave.js',
  'pages.css',
];

/** With `host`, an address that ends in a slash, the pages announce oEmbed. */
export function writeHostFiles(host) {
  // Only a build with --origin has one.
  rmSync('dist/oembed.json', {force: true});
  for (const file of AS_WRITTEN) {
    copyFileSync(`src/static-pages/${file}`, `dist/${file}`);
  }
  for (const [file, source] of Object.entries(TOOL_FILES)) {
    copyFileSync(`src/tools/${source}`, `dist/${file}`);
  }
  const pages = pageFiles({directory: hertfordshire, host});
  for (const [file, text] of Object.entries(pages)) {
    writeFileSync(`dist/${file}`, text);
  }
  for (const file of VERSIONED) {
    copyFileSync(`dist/${file}`, `dist/${versionedName(file)}`);
  }
  const hashes = VERSIONED.map(versionedName).map((file) => [file, hash(file)]);
  const integrity = JSON.stringify(Object.fromEntries(hashes), null, 2);
  writeFileSync('dist/integrity.json', `${integrity}\n`);
}

/** As an `integrity` attribute has it. */
function hash(file) {
  const digest = createHash('sha384').update(readFileSync(`dist/${file}`));
  return `sha384-${digest.digest('base64')}`;
}
