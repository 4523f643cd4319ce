// Makes the WordPress plugin of the build: its PHP with the version in it, the
// script, the page that the editor shows, and what PHP needs to know of the
// element, all in one zip whose bytes depend on nothing but these.
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import {zipSync} from 'fflate';
import {VERSION} from '../src/build-info.ts';
import {elementMarks, fallbackHtml} from '../src/snippets/snippets.ts';

const NAME = 'herts-da-support';
const SOURCE = 'src/wordpress';
const FOLDER = `dist/wordpress/${NAME}`;

/** What the editor's script asks of WordPress. */
const DEPENDENCIES = [
  'block-editor',
  'blocks',
  'components',
  'element',
  'i18n',
];

/** Attributes that an author or an administrator may set. */
const OFFERED = ['layout', 'need', 'theme', 'heading-level', 'label'];

/** The earliest time that a zip can say: its bytes depend on no clock. */
const MADE = new Date(1980, 0, 1);

export function writeWordPressPlugin() {
  mkdirSync(FOLDER, {recursive: true});
  const script = `${NAME}-${VERSION}.js`;
  for (const file of readdirSync(SOURCE)) {
    if (file.endsWith('.ts')) continue;
    const text = readFileSync(`${SOURCE}/${file}`, 'utf8');
    writeFileSync(`${FOLDER}/${file}`, withVersion(text));
  }
  for (const [from, to] of [
    [script, script],
    ['THIRD-PARTY-LICENSES.txt', 'THIRD-PARTY-LICENSES.txt'],
    ['tools/preview.html', 'preview.html'],
    ['tools/preview.js', 'preview.js'],
  ]) {
    copyFileSync(`dist/${from}`, `${FOLDER}/${to}`);
  }
  copyFileSync('LICENSE', `${FOLDER}/LICENSE`);
  writeFileSync(
    `${FOLDER}/editor.asset.php`,
    php({
      dependencies: DEPENDENCIES.map((name) => `wp-${name}`),
      version: VERSION,
    }),
  );
  writeFileSync(
    `${FOLDER}/build.php`,
    php({
      script,
      marks: elementMarks,
      fallback: fallbackHtml(),
      attributes: allowedValues(),
    }),
  );
  writeFileSync(`dist/wordpress/${NAME}.zip`, zip());
}

const withVersion = (text) =>
  text
    .replace(/^( \* Version: +)0\.0\.0$/m, `$1${VERSION}`)
    .replace(/^Requires PHP: .*$/m, `$&\nStable tag: ${VERSION}`);

/** The values of each attribute as the manifest has them; none where any text may stand. */
function allowedValues() {
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const {attributes} = modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === NAME);
  const values = ({name, parsedType}) =>
    name === 'heading-level'
      ? ['1', '2', '3', '4', '5', '6']
      : [...parsedType.text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  return Object.fromEntries(
    attributes
      .filter(({name}) => OFFERED.includes(name))
      .map((attribute) => [attribute.name, values(attribute)]),
  );
}

/** A file that returns a value. */
const php = (value) =>
  `<?php\n// Written by the build.\ndefined( 'ABSPATH' ) || exit;\nreturn ${phpValue(value)};\n`;

function phpValue(value) {
  if (Array.isArray(value)) return `array( ${value.map(phpValue).join(', ')} )`;
  if (typeof value === 'object') {
    const items = Object.entries(value).map(
      ([key, each]) => `${phpValue(key)} => ${phpValue(each)}`,
    );
    return `array( ${items.join(', ')} )`;
  }
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function zip() {
  const files = readdirSync(FOLDER)
    .sort()
    .map((file) => [
      `${NAME}/${file}`,
      [readFileSync(`${FOLDER}/${file}`), {mtime: MADE}],
    ]);
  return zipSync(Object.fromEntries(files), {level: 9});
}
