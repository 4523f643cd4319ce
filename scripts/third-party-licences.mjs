// A rollup plugin that writes THIRD-PARTY-LICENSES.txt beside a script: the
// licence of every package that is really in it.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';

export const LICENCE_FILE = 'THIRD-PARTY-LICENSES.txt';

/** The folder of the package that a module belongs to, if it is not ours. */
function packageFolder(id) {
  // The compiler's helpers are a module with this name, without a path.
  if (id === '\0tslib.js') return 'node_modules/tslib';
  if (!id.includes('node_modules')) return undefined;
  let folder = dirname(id);
  while (!isPackage(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

// A nested package.json may contain only a "type".
const isPackage = (path) =>
  existsSync(path) && 'version' in JSON.parse(readFileSync(path, 'utf8'));

function licenceOf(folder) {
  const {name, version, license} = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((it) => /^licen[cs]e/i.test(it));
  if (!file) throw new Error(`${name} ships no licence file: add its text.`);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

export const thirdPartyLicences = (fileName = LICENCE_FILE) => ({
  name: 'third-party-licences',
  generateBundle(_options, bundle) {
    const folders = Object.values(bundle)
      .flatMap(({modules = {}}) => Object.entries(modules))
      .filter(([, {renderedLength}]) => renderedLength > 0)
      .map(([id]) => packageFolder(id))
      .filter(Boolean);
    const texts = [...new Set(folders)].map(licenceOf).sort();
    const source = texts.join(`\n${'-'.repeat(72)}\n\n`);
    this.emitFile({type: 'asset', fileName, source});
  },
});
