// `npm run size`: builds the one script, says what it weighs as a page loads
// it and what each part adds, and fails when it is over the limit.
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import {minify} from 'terser';
import {script} from '../rollup.config.mjs';

// Bytes after gzip -9; a kB here is 1,000 bytes. The budget is for everything.
const LIMIT = 26_000;

const parts = [
  ['lit', /node_modules[/\\](@lit[/\\]|lit)/],
  ['luxon', /node_modules[/\\]luxon/],
  ['valibot', /node_modules[/\\]valibot/],
  ['directory, as data', /src[/\\]directory[/\\].*\.json$/],
  ['bank holidays', /src[/\\]london-hours[/\\].*\.json$/],
  ['words', /src[/\\]wording[/\\]/],
  ['our code', /src[/\\]/],
  ['other', /./],
];

const bundle = await rollup(script);
const {output} = await bundle.write(script.output);
const [{code, fileName, modules}] = output;
await bundle.close();

print(fileName, [
  ['raw', Buffer.byteLength(code)],
  ['gzip -9', gzip(code)],
  ['brotli', brotliCompressSync(code).length],
]);
print('parts, each minified and gzipped alone', await weighParts());

const over = gzip(code) - LIMIT;
console.log(
  over > 0
    ? `Over the limit of ${bytes(LIMIT)} gzip by ${bytes(over)}.`
    : `Within the limit of ${bytes(LIMIT)} gzip, ${bytes(-over)} to spare.`,
);
process.exitCode = over > 0 ? 1 : 0;

/** What rollup kept of each part, by weight. Together more than the whole. */
async function weighParts() {
  const codeOf = new Map(parts.map(([name]) => [name, '']));
  for (const [id, module] of Object.entries(modules)) {
    const [name] = parts.find(([, pattern]) => pattern.test(id));
    codeOf.set(name, codeOf.get(name) + (module.code ?? ''));
  }
  const rows = [...codeOf].filter(([, code]) => code !== '').map(weighPart);
  return (await Promise.all(rows)).sort(([, a], [, b]) => b - a);
}

async function weighPart([name, code]) {
  const minified = await minify(code, {ecma: 2022, toplevel: false});
  return [name, gzip(minified.code)];
}

function gzip(text) {
  return gzipSync(text, {level: 9}).length;
}

function bytes(count) {
  return `${count.toLocaleString('en-GB')} bytes`;
}

function print(title, rows) {
  console.log(`\n${title}`);
  for (const [name, count] of rows) {
    console.log(`  ${name.padEnd(20)}${bytes(count).padStart(14)}`);
  }
}
