// Reads and writes the generated parts of the documents, each between two
// comments with its name: <!-- NAME --> and <!-- /NAME -->.
import {readFileSync, writeFileSync} from 'node:fs';

/** The part with the white space around it. */
export function docsPart(file, name) {
  return split(file, name)[1];
}

/** Adds the white space that a part has between its comments. */
export const asDocsPart = (text) => `

${text}

`;

export function writeDocsPart(file, name, text) {
  const [before, , after] = split(file, name);
  writeFileSync(file, before + asDocsPart(text) + after);
}

function split(file, name) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest = ''] = readFileSync(file, 'utf8').split(open);
  const [part, after] = rest.split(close);
  if (after === undefined) {
    throw new Error(`${file} has no part between ${open} and ${close}.`);
  }
  return [before + open, part, close + after];
}
