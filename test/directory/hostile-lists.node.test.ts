/**
 * Thousands of broken lists, made from the real one by chance. Whatever the
 * loader is given, what it lets through can be shown. A failure prints the seed
 * with which it can be seen again.
 */
import {assert} from 'chai';
import fc from 'fast-check';
import * as v from 'valibot';
import {checkDirectory} from '../../src/directory/check-directory.js';
import {chosenDirectory} from '../../src/directory/chosen-directory.js';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {listings} from '../../src/directory/index.js';
import {parseDirectory} from '../../src/directory/parse-directory.js';
import {directorySchema} from '../../src/directory/schema.js';

const LISTS = process.env['FULL_TEST'] ? 10_000 : 500;

type Key = string | number;

/** The way to every place of a document. */
function placesOf(value: unknown, path: Key[] = []): Key[][] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) =>
          placesOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return [path, ...inside];
}

const PLACES = placesOf(hertfordshire).filter((path) => path.length > 0);

const SCRIPTS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://',
  'https://a.example/\njavascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '//a.example/',
  'http://a.example/',
  'https://',
  'https://user:word@a.example/',
  ' https://a.example/',
  '${alert(1)}',
  '\u0000\u202e\ud800',
];

const deep = (levels: number): unknown => {
  let value: unknown = 'end';
  for (let level = 0; level < levels; level++) {
    value = level % 2 ? [value] : {services: value};
  }
  return value;
};

/** What may stand where something else should. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(...SCRIPTS),
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    '',
    ' ',
    [],
    {},
    [[]],
    [null],
  ),
  fc.constantFrom(1_000, 100_000).map((length) => 'x'.repeat(length)),
  fc.constantFrom(10, 300).map(deep),
  fc.jsonValue(),
  fc.constantFrom<unknown>(...PLACES.map((path) => at(hertfordshire, path))),
);

function at(document: unknown, path: readonly Key[]): unknown {
  return path.reduce(
    (value, key) => (value as Record<Key, unknown> | null)?.[key],
    document,
  );
}

const change = fc.record({
  place: fc.constantFrom(...PLACES),
  how: fc.constantFrom('put', 'drop', 'add', 'twice'),
  value: anything,
  name: fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'length',
    'x',
  ),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Changes a document in place, where the way still leads somewhere. */
function apply(document: unknown, {place, how, value, name}: Change): void {
  const parent = at(document, place.slice(0, -1));
  const key = place.at(-1)!;
  if (typeof parent !== 'object' || parent === null) return;
  // No JSON gives a list another length than it has.
  if (Array.isArray(parent) && (how === 'add' || key === 'length')) return;
  if (how === 'drop') Reflect.deleteProperty(parent, key);
  else if (how === 'twice' && Array.isArray(parent)) {
    parent.push(structuredClone(parent[Number(key)]));
  } else {
    // Defined, not set: "__proto__" must be a field, as JSON makes it.
    Object.defineProperty(parent, how === 'add' ? name : key, {
      value: structuredClone(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
}

const brokenLists = fc
  .array(change, {minLength: 1, maxLength: 8})
  .map((changes) => {
    const document: unknown = structuredClone(hertfordshire);
    for (const each of changes) apply(document, each);
    return document;
  });

/** As the loader gets it: cut off, or another thing altogether. */
const texts = fc.oneof(
  fc
    .nat(JSON.stringify(hertfordshire).length)
    .map((length) => JSON.stringify(hertfordshire).slice(0, length)),
  fc.constantFrom(
    '<!doctype html><title>404</title>',
    '',
    'null',
    '"text"',
    '[',
    '7',
  ),
  fc.json(),
  fc.string(),
);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON reaches the reader as nothing, or as a text.
    return text;
  }
}

const documents = fc.oneof(
  {weight: 6, arbitrary: brokenLists},
  {weight: 2, arbitrary: texts.map(parsed)},
  {weight: 1, arbitrary: anything},
  {weight: 1, arbitrary: fc.anything()},
);

/** Every text of a field that leads somewhere. */
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
    fc.assert(fc.property(documents, holds), {numRuns: LISTS});
  });

it('the loader is not drowned by a list a hundred thousand levels deep', () => {
  const levels = 100_000;
  const text = `{"services": ${'['.repeat(levels)}${']'.repeat(levels)}}`;
  const document: unknown = JSON.parse(text);
  assert.isUndefined(parseDirectory(document).directory);
  assert.isNotEmpty(checkDirectory(document, '2026-11-23'));
});

describe(`of ${LISTS} broken lists the loader`, () => {
  always('never throws, and says in sentences what it left out', (document) => {
    const {directory, problems} = parseDirectory(document);
    if (!directory) assert.isNotEmpty(problems);
    for (const sentence of problems) assert.match(sentence, /\S/);
  });

  always('lets nothing through that the schema would refuse', (document) => {
    const {directory} = parseDirectory(document);
    if (!directory) return;
    const {success, output} = v.safeParse(directorySchema, directory);
    assert.isTrue(success);
    // Nothing beside the schema either: no field of old prototypes.
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
      for (const {id, name, phones, website, webChat, bsl} of services) {
        assert.match(id, /\S/);
        assert.match(name, /\S/);
        assert.isOk(phones?.length ?? website ?? webChat?.url ?? bsl?.url);
      }
    },
  );

  always('leads nowhere but to https', (document) => {
    for (const address of addressesOf(parseDirectory(document).directory)) {
      assert.equal(new URL(address).protocol, 'https:');
    }
  });

  always('leaves the document and every prototype as they were', (document) => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const text = safeText(document);
    parseDirectory(document);
    assert.equal(safeText(document), text);
    assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before);
  });

  always('gives what can be chosen and listed', (document) => {
    const {directory} = parseDirectory(document);
    if (!directory) return;
    const chosen = chosenDirectory(hertfordshire, directory);
    assert.isAtLeast(listings(chosen).length, 0);
  });

  always('has a checker beside it that never throws either', (document) => {
    const {directory} = parseDirectory(document);
    const problems = checkDirectory(document, '2026-11-23');
    // What cannot be shown at all cannot be without a problem.
    if (!directory) assert.isNotEmpty(problems);
    for (const {where, message} of problems) {
      assert.match(where, /\S/);
      assert.match(message, /[.!?]$/);
    }
  });
});

function safeText(document: unknown): string {
  try {
    return JSON.stringify(document) ?? '';
  } catch {
    // No JSON: a circle, or a large whole number.
    return '';
  }
}
