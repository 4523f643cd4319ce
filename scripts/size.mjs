// `npm run size`: builds the one script, says what it weighs as a page loads
// it and what each part of it adds, and fails when it is over the limit.
import {SourceMap} from 'node:module';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import {script} from '../rollup.config.mjs';

// Bytes after gzip -9; a kB here is 1,000 bytes. The budget is for everything.
const LIMIT = 26_000;

// The names are those of the table in the README.
const parts = [
  ['Lit', /node_modules[/\\](@lit[/\\]|lit)/],
  ['luxon', /node_modules[/\\]luxon/],
  [
    'schema, with what reads it',
    /directory[/\\](schema|valibot-in-script)\.ts$/,
  ],
  ['directory, as data', /directory[/\\].*\.json$/],
  ['bank holidays, as data', /open-hours[/\\].*\.json$/],
  ['words: every sentence on screen', /wording[/\\]messages/],
  ['ours: style', /\.styles\.ts$/],
  [
    'ours: regions, exit, the script tag',
    /src[/\\](element|safety|define|embed)/,
  ],
  ['ours: which words are said', /src[/\\]wording/],
  ['ours: calculator', /src[/\\](schedule|open-hours|clock)/],
  ['ours: which services are shown', /src[/\\]directory/],
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

const whole = gzip(code);
const rows = weighParts().sort(([, , a], [, , b]) => b - a);
const brotli = brotliCompressSync(code).length;

print(['part', 'raw', 'gzip']);
for (const row of rows) print(row);
print(['everything', Buffer.byteLength(code), whole]);
console.log(`\nThe gzip of a part is how much lighter the script would be without it. Parts
share words, so together they come to less than everything. As brotli: ${number(brotli)}.`);

const over = whole - LIMIT;
console.log(
  over > 0
    ? `\nOver the limit of ${number(LIMIT)} bytes gzip by ${number(over)}.`
    : `\nWithin the limit of ${number(LIMIT)} bytes gzip, ${number(-over)} to spare.`,
);
process.exitCode = over > 0 ? 1 : 0;

/** The same plugin, but what it makes can be told from what stands beside. */
function withPlaces(plugin) {
  return {
    ...plugin,
    transform(...given) {
      const result = plugin.transform.apply(this, given);
      return result && {...result, map: null};
    },
  };
}

/** Name, raw and gzip of each part that is in the script. */
function weighParts() {
  const names = partOfEachLetter();
  const without = (name) =>
    [...code].filter((_, index) => names[index] !== name).join('');
  return [...new Set(names)].map((name) => {
    const rest = without(name);
    return [name, code.length - rest.length, whole - gzip(rest)];
  });
}

function partOfEachLetter() {
  const sources = new SourceMap(map);
  return code
    .split('\n')
    .flatMap((line, row) =>
      [...line, '\n'].map((_, column) => {
        const {originalSource = ''} = sources.findEntry(row, column);
        return parts.find(([, pattern]) => pattern.test(originalSource))?.[0];
      }),
    )
    .map((name) => name ?? 'other');
}

function gzip(text) {
  return gzipSync(text, {level: 9}).length;
}

function number(count) {
  return count.toLocaleString('en-GB');
}

function print([name, ...counts]) {
  const cells = counts.map((each) =>
    (typeof each === 'number' ? number(each) : each).padStart(10),
  );
  console.log(name.padEnd(36) + cells.join(''));
}
