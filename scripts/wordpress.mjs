// Makes the WordPress plugin of the build: its PHP with the version, the
// script, the page that the editor shows, and the data about the element that
// PHP needs, all in one zip whose bytes depend only on these.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {VERSION} from '../src/build-info.ts';
import {fallbackLines} from '../src/directory/calling-order.ts';
import {hertfordshire} from '../src/directory/hertfordshire.ts';
import {EMERGENCY_NUMBERS} from '../src/phone-numbers/dialled-digits.ts';
import {elementMarks, SHORTCODE_SETTINGS} from '../src/snippets/snippets.ts';
import {versionedName} from '../src/static-pages/document.ts';
import {
  optionsOf,
  settingsOf,
} from '../src/tools/embed-builder/manifest-options.ts';
import {words} from '../src/tools/embed-builder/words.ts';
import {fallbackText} from '../src/wording/fallback.ts';
import {inArea} from '../src/wording/messages/widget.ts';

const NAME = 'herts-da-support';
const SOURCE = 'src/wordpress';

/** Files of the build and of this folder, added to the plugin's own. */
const SHIPPED = [
  `dist/${NAME}.js`,
  'dist/plain.html',
  `dist/${versionedName('pages.css')}`,
  'dist/icon.svg',
  'dist/wordpress/editor.js',
  'dist/tools/preview.css',
  'dist/tools/preview.html',
  'dist/tools/preview.js',
  'dist/tools/THIRD-PARTY-LICENSES.txt',
  'dist/wordpress/THIRD-PARTY-LICENSES-editor.txt',
  'LICENSE',
];

/**
 * The earliest time that a zip can store, so that its bytes do not depend on a
 * clock.
 */
const MADE = new Date(1980, 0, 1);

const read = (file) => readFileSync(file, 'utf8');

const manifest = JSON.parse(read('custom-elements.json'));

/** Rollup has written the scripts by now. */
export function writeWordPressPlugin() {
  const shipped = SHIPPED.map((path) => [basename(path), readFileSync(path)]);
  const own = Object.entries(ownFiles(hertfordshire)).map(([file, text]) => [
    file,
    strToU8(text),
  ]);
  writeFileSync(`dist/wordpress/${NAME}.zip`, zip([...shipped, ...own]));
}

/**
 * The text of each file that is the plugin's own, by name.
 *
 * @param {import('../src/directory/schema.ts').Directory} directory
 * @returns {Record<string, string>}
 */
export function ownFiles(directory) {
  const written = readdirSync(SOURCE)
    .filter((file) => /\.(php|txt)$/.test(file))
    .map((file) => [file, withFacts(read(`${SOURCE}/${file}`), directory)]);
  return {
    ...Object.fromEntries(written),
    'block.json': json(blockOf(directory)),
    'build.json': json(forPhp(directory)),
  };
}

/**
 * What PHP needs to know of the element and the list. `editor` is for the
 * editor's script.
 *
 * @param {import('../src/directory/schema.ts').Directory} directory
 */
export function forPhp(directory) {
  return {
    version: VERSION,
    updated: directory.updated,
    fallback: fallbackText(fallbackLines(directory)),
    emergency: EMERGENCY_NUMBERS,
    marks: elementMarks,
    editor: {controls: controls(), words: words.wordpress},
  };
}

/** A text of the plugin with the version, and the area of a list. */
function withFacts(text, {area = ''}) {
  // In PHP it is inside a comment, which it must not end.
  const place = inArea(area).replaceAll('*/', '');
  return text.replaceAll('0.0.0', VERSION).replaceAll('{inArea}', () => place);
}

/** The block, whose attributes are the element's. */
function blockOf(directory) {
  const block = JSON.parse(read(`${SOURCE}/block.json`));
  const names = SHORTCODE_SETTINGS.map((name) => [
    name,
    {type: 'string', default: ''},
  ]);
  return {
    ...block,
    description: withFacts(block.description, directory),
    version: VERSION,
    attributes: {...Object.fromEntries(names), ...block.attributes},
  };
}

/** The fields of the sidebar, the same as in the builder. */
function controls() {
  const offered = settingsOf(manifest);
  return SHORTCODE_SETTINGS.map((name) => {
    const setting = offered.find((each) => each.name === name);
    const [label, help] = words.settings.labels[name];
    const isChoice = setting.kind === 'choice';
    return {name, label, help, ...(isChoice && {options: optionsOf(setting)})};
  });
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

function zip(files) {
  const entries = files
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, bytes]) => [`${NAME}/${file}`, [bytes, {mtime: MADE}]]);
  return zipSync(Object.fromEntries(entries), {level: 9});
}
