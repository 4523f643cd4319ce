// Makes the Brotli and gzip files that servers send instead of a script or a
// style sheet. Lists and pages have none: somebody who corrects a number on the
// server must not have to know of a second file.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** Smaller files fit into one network packet anyway. */
const SMALLEST = 1000;

/** The compressors, by the extension that nginx and Caddy look for. */
const WAYS = {
  '.br': (bytes) =>
    brotliCompressSync(bytes, {
      params: {[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
    }),
  '.gz': (bytes) => gzipSync(bytes, {level: constants.Z_BEST_COMPRESSION}),
};

export function compressScripts(folder = 'dist') {
  for (const name of readdirSync(folder, {recursive: true})) {
    if (!/\.(js|css)$/.test(name)) continue;
    const bytes = readFileSync(`${folder}/${name}`);
    if (bytes.length < SMALLEST) continue;
    for (const [ending, made] of Object.entries(WAYS)) {
      writeFileSync(`${folder}/${name}${ending}`, made(bytes));
    }
  }
}
