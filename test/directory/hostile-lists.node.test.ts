/**
 * Thousands of broken lists, made from the real one at random. Whatever the
 * loader accepts can be shown. A failure prints the seed that reproduces it.
 */
import {assert} from 'chai';
import fc from 'fast-check';
import * as v from 'valibot';
import {checkDirectory} from '../../src/directory/check/check-directory.js';
import {chosenDirectory} from '../../src/directory/chosen-directory.js';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {listings} from '../../src/directory/listings.js';
import {parseDirectory} from '../../src/directory/parse.js';
import {directorySchema} from '../../src/directory/schema.js';
import {documents} from '../support/broken-lists.js';
import {checkProperty, runs} from '../support/check-property.js';

const LISTS = runs(500, 10_000);

/** Every text in a field with an address. */
function addressesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    ['url', 'website', 'correctionsUrl'].includes(key) &&
    typeof each === 'string'
      ? [each]
      : addressesOf(each),
  );
}

const always = (title: string, holds: (document: unknown) => void) =>
  it(title, () => {
    checkProperty(fc.property(documents, holds), {numRuns: LISTS});
  }).timeout(600_000);

it('the loader survives a list a hundred thousand levels deep', () => {
  const levels = 100_000;
  const text = `{"services": ${'['.repeat(levels)}${']'.repeat(levels)}}`;
  const document: unknown = JSON.parse(text);
  assert.isUndefined(parseDirectory(document).directory);
  assert.isNotEmpty(checkDirectory(document, '2026-11-23'));
});

describe(`the loader, given ${LISTS} broken lists,`, () => {
  always('never throws, and says in sentences what it left out', (document) => {
    const {directory, issues} = parseDirectory(document);
    if (!directory) assert.isNotEmpty(issues);
    for (const sentence of issues) assert.match(sentence, /\S/);
  });

  always('accepts nothing that the schema would refuse', (document) => {
    const {directory} = parseDirectory(document);
    if (!directory) return;
    const {success, output} = v.safeParse(directorySchema, directory);
    assert.isTrue(success);
    // Nothing outside the schema either, such as a field of an old prototype.
    assert.deepEqual(directory, output);
  });

  always(
    'shows no service without an id of its own, name and contact',
    (document) => {
      const {directory} = parseDirectory(document);
      if (!directory) return;
      const {services} = directory;
      assert.isNotEmpty(services);
      assert.equal(new Set(services.map(({id}) => id)).size, services.length);
      for (const {id, name, phones = [], website, webChat, bsl} of services) {
        assert.match(id, /\S/);
        assert.match(name, /\S/);
        assert.isOk(phones[0] ?? website ?? webChat?.url ?? bsl?.url);
      }
    },
  );

  always('keeps only addresses with https', (document) => {
    for (const address of addressesOf(parseDirectory(document).directory)) {
      assert.equal(new URL(address).protocol, 'https:');
    }
  });

  always('changes neither the document nor any prototype', (document) => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const text = safeText(document);
    parseDirectory(document);
    assert.equal(safeText(document), text);
    assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before);
  });

  always('gives lists in which needs can be chosen', (document) => {
    const {directory} = parseDirectory(document);
    if (!directory) return;
    const chosen = chosenDirectory(hertfordshire, directory);
    assert.isAtLeast(listings(chosen).length, 0);
  });

  always('is matched by a check that never throws either', (document) => {
    const {directory} = parseDirectory(document);
    const issues = checkDirectory(document, '2026-11-23');
    // A list that cannot be shown must have an issue.
    if (!directory) assert.isNotEmpty(issues);
    for (const {where, message} of issues) {
      assert.match(where, /\S/);
      assert.match(message, /[.!?]$/);
    }
  });
});

function safeText(document: unknown): string {
  try {
    return JSON.stringify(document) ?? '';
  } catch {
    // Not JSON: a circular reference or a bigint.
    return '';
  }
}
