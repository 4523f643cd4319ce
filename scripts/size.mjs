// `npm run size`: builds the one script and prints its weight and that of each
// area, beside the last accepted figures (weight.json). It fails if the script
// has grown by more than 1 %. `npm run size -- --write` stores the new figures,
// to be committed with the change that caused them.
import {readFileSync, writeFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import {script} from '../rollup.config.mjs';

const FIGURES = 'weight.json';
const MOST_GROWTH = 1.01;

/** A module belongs to the first area whose pattern matches its path. */
const areas = [
  ['lit', /node_modules[/\\](@lit[/\\]|lit)/],
  ['luxon', /node_modules[/\\]luxon/],
  ['schema', /(directory[/\\]schema\.ts|node_modules[/\\]valibot)/],
  ['list', /directory[/\\].*\.json$/],
  ['bank holidays', /open-hours[/\\].*\.json$/],
  ['calculator', /src[/\\](schedule|open-hours|clock)/],
  ['directory', /src[/\\]directory/],
  ['words', /src[/\\]wording/],
  ['styles', /\.styles\.ts$/],
  ['safety', /src[/\\]safety/],
  ['regions', /src[/\\](element|define|embed)/],
  ['other', /./],
];

const bundle = await rollup({
  ...script,
  plugins: script.plugins.map((plugin) =>
    plugin.name === 'json' ? withPlaces(plugin) : plugin,
  ),
});
const {output} = await bundle.generate({
  ...script.output,
  sourcemap: 'hidden',
});
const [{code, map}] = output;
await bundle.close();

const now = {
  gzip: gzip(code),
  brotli: brotliCompressSync(code).length,
  areas: weighAreas(),
};
const before = JSON.parse(readFileSync(FIGURES, 'utf8'));

const landed = weightsOf(before);
console.table(
  Object.fromEntries(
    Object.entries(weightsOf(now)).map(([name, bytes]) => [
      name,
      {now: bytes, landed: landed[name] ?? 0},
    ]),
  ),
);
console.log(
  'Bytes after gzip -9. An area weighs what the script would lose without it. Areas share words, so together they come to less than everything.',
);

if (process.argv.includes('--write')) {
  writeFileSync(FIGURES, `${JSON.stringify(now, null, 2)}\n`);
} else if (now.gzip > before.gzip * MOST_GROWTH) {
  console.error(
    `\nThe script grew by ${now.gzip - before.gzip} bytes, which is more than 1 %. If it must, keep the new figures with "npm run size -- --write" and commit them with the change.`,
  );
  process.exitCode = 1;
}

function weightsOf({areas, gzip, brotli}) {
  return {...areas, everything: gzip, 'everything, as brotli': brotli};
}

/**
 * The same plugin, with marks around its output, so that the output can be
 * measured.
 */
function withPlaces(plugin) {
  return {
    ...plugin,
    transform(...given) {
      const result = plugin.transform.apply(this, given);
      return result && {...result, map: null};
    },
  };
}

/** The gzip size of each area in the script, the heaviest first. */
function weighAreas() {
  const names = areaOfEachLetter();
  const without = (name) =>
    [...code].filter((_, index) => names[index] !== name).join('');
  const weights = [...new Set(names)].map((name) => [
    name,
    gzip(code) - gzip(without(name)),
  ]);
  return Object.fromEntries(weights.sort(([, a], [, b]) => b - a));
}

function areaOfEachLetter() {
  const sources = new SourceMap(map);
  return code
    .split('\n')
    .flatMap((line, row) =>
      [...line, '\n'].map((_, column) => {
        const {originalSource = ''} = sources.findEntry(row, column);
        return areas.find(([, pattern]) => pattern.test(originalSource))?.[0];
      }),
    )
    .map((name) => name ?? 'other');
}

function gzip(text) {
  return gzipSync(text, {level: 9}).length;
}
