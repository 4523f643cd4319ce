// Writes the files that a host serves beside the scripts into dist: the pages,
// the list, a copy of each file under a name that never changes, the files of
// published versions, and the hashes of all files that never change.
import {createHash} from 'node:crypto';
import {
  copyFileSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {hertfordshire} from '../src/directory/hertfordshire.ts';
import {versionedName} from '../src/static-pages/document.ts';
import {pageFiles} from '../src/static-pages/pages.ts';
import {VERSIONED} from './host-headers.mjs';

/** Copied without changes. */
const AS_WRITTEN = ['frame-height.js', 'icon.svg', 'leave.js', 'pages.css'];

/** The tools' pages and their style sheets. */
const TOOL_FILES = {
  'list-editor.html': 'list-editor/list-editor.html',
  'tools/preview.html': 'shared/preview.html',
  'tools/preview.css': 'shared/preview.css',
  'tools/tools.css': 'shared/tools.css',
  'tools/embed-builder.css': 'embed-builder/embed-builder.css',
  'tools/list-editor.css': 'list-editor/list-editor.css',
};

/**
 * The files of published versions, under their versioned names. A release adds
 * its own.
 */
export const PUBLISHED = 'published';

/** Files that pages load, ours and a partner's. */
const LOADED = [
  'frame-height.js',
  'frame.js',
  'herts-da-support.js',
  'leave.js',
  'pages.css',
];

/** With `host`, an address that ends in a slash, the pages announce oEmbed. */
export function writeHostFiles(host) {
  // Only a build with --origin has this file.
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
  for (const file of LOADED) {
    copyFileSync(`dist/${file}`, `dist/${versionedName(file)}`);
  }
  const made = versionedFiles();
  const names = new Set([...made, ...copyPublished(made)]);
  const hashes = [...names].map((file) => [file, hash(file)]);
  const integrity = JSON.stringify(Object.fromEntries(hashes), null, 2);
  writeFileSync('dist/integrity.json', `${integrity}\n`);
}

/** The names of this version's files that never change. */
export const versionedFiles = () => LOADED.map(versionedName);

/**
 * Copies published versions beside what this build made, and returns their
 * names. Throws a sentence where it made another file of the same name.
 *
 * @param {readonly string[]} made
 * @returns {string[]}
 */
export function copyPublished(made, from = PUBLISHED, to = 'dist') {
  const names = readdirSync(from).filter((name) => VERSIONED.test(name));
  for (const name of names) {
    const published = readFileSync(`${from}/${name}`);
    if (made.includes(name) && !published.equals(readFileSync(`${to}/${name}`)))
      throw new Error(
        `${name} is published, and this build makes another. Pages hold it to its hash, so it must stay: give this version a number of its own, in package.json and src/build-info.ts.`,
      );
    writeFileSync(`${to}/${name}`, published);
  }
  return names;
}

/** In the format of an `integrity` attribute. */
function hash(file) {
  const digest = createHash('sha384').update(readFileSync(`dist/${file}`));
  return `sha384-${digest.digest('base64')}`;
}
