// Parts of the README that are made, each between two comments with its name:
// <!-- NAME --> and <!-- /NAME -->.
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

const FILE = 'README.md';

/** What stands there, as it is written. */
export function readmePart(name) {
  return split(name)[1];
}

/** What would stand there: the same text, laid out as the README is. */
export async function asReadmePart(text) {
  const style = await resolveConfig(FILE);
  return `\n\n${await format(text, {...style, parser: 'markdown'})}\n`;
}

export async function writeReadmePart(name, text) {
  const [before, , after] = split(name);
  writeFileSync(FILE, before + (await asReadmePart(text)) + after);
}

function split(name) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest = ''] = readFileSync(FILE, 'utf8').split(open);
  const [part, after] = rest.split(close);
  if (after === undefined) {
    throw new Error(`${FILE} has no part between ${open} and ${close}.`);
  }
  return [before + open, part, close + after];
}
