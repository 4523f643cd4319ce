/** Compares a generated part of the documents with what the code says. */
import {assert} from 'chai';
import {asDocsPart, docsPart, writeDocsPart} from '../../scripts/docs-part.mjs';

/** With UPDATE_DOCS, as `npm run docs` sets it, the part is written anew first. */
export function docsPartIs(file: string, name: string, text: string): void {
  if (process.env.UPDATE_DOCS) writeDocsPart(file, name, text);
  assert.equal(
    docsPart(file, name),
    asDocsPart(text),
    `${file} is out of date: run \`npm run docs\`.`,
  );
}
