/** Broken lists, made from the real one at random. */
import fc from 'fast-check';
import {hertfordshire} from '../../src/directory/hertfordshire.js';

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

/** Broken lists, broken JSON, and what is no list at all. */
export const documents = fc.oneof(
  {weight: 6, arbitrary: brokenLists},
  {weight: 2, arbitrary: texts.map(parsed)},
  {weight: 1, arbitrary: anything},
  {weight: 1, arbitrary: fc.anything()},
);
