/**
 * Stands in for valibot in the one script, where the real one weighs 2 kB: of
 * its functions those that `schema.ts` calls, which end at the first fault. In
 * `rollup.config.mjs` it takes valibot's place, and a test holds it to valibot
 * on thousands of broken lists.
 */
import type {Fields} from '../schedule/fields.js';

type Key = string | number;

interface Schema {
  /** What belongs there, in valibot's words. */
  readonly expects: string;
  /** What is made of a value. Throws the first fault. */
  readonly run: (value: unknown) => unknown;
  readonly isOptional?: boolean;
}

interface ObjectSchema extends Schema {
  readonly entries: Entries;
}

type Entries = Readonly<Record<string, Schema>>;

/** A step after the schema in a pipe. */
type Step = (text: string) => string;

class Fault extends Error {
  readonly path: {key: Key}[] = [];

  constructor(label: string, expects: string, received: string) {
    const but = expects ? `Expected ${expects} but r` : 'R';
    super(`Invalid ${label}: ${but}eceived ${received}`);
  }
}

export function safeParse(schema: Schema, value: unknown) {
  try {
    return {success: true, output: schema.run(value)};
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return {success: false, issues: [fault]};
  }
}

export const string = () =>
  ofType('string', (value) => typeof value === 'string');

export const boolean = () =>
  ofType('boolean', (value) => typeof value === 'boolean');

export const number = () =>
  ofType('number', (value) => typeof value === 'number' && !isNaN(value));

export const literal = (only: string) => picklist([only]);

export const picklist = (options: readonly unknown[]) =>
  ofType(oneOf(options.map(quoted)), (value) => options.includes(value));

export function array(item: Schema): Schema {
  const {expects, run} = ofType('Array', Array.isArray);
  return {
    expects,
    run: (value) =>
      [...(run(value) as unknown[])].map((each, key) =>
        within(key, () => item.run(each)),
      ),
  };
}

export function object(entries: Entries): ObjectSchema {
  return {
    ...OBJECT,
    entries,
    run(value) {
      const fields = OBJECT.run(value) as Fields;
      const output: Record<string, unknown> = {};
      for (const [key, {run, isOptional}] of Object.entries(entries)) {
        within(key, () => {
          if (key in fields) output[key] = run(fields[key]);
          else if (!isOptional) throw new Fault('key', `"${key}"`, 'undefined');
        });
      }
      return output;
    },
  };
}

/** The first of the options that knows the value of the key. */
export function variant(key: string, options: readonly ObjectSchema[]): Schema {
  const kinds = options.flatMap(({entries}) => entries[key] ?? []);
  return {
    ...OBJECT,
    run(value) {
      const kind = (OBJECT.run(value) as Fields)[key];
      const fits = kinds.map((each) => safeParse(each, kind).success);
      const option = options[fits.indexOf(true)];
      if (option) return option.run(value);
      const expected = oneOf(kinds.map(({expects}) => expects));
      return within(key, () => {
        throw new Fault('type', expected, quoted(kind));
      });
    },
  };
}

export function exactOptional(schema: Schema): Schema {
  return {...schema, isOptional: true};
}

export function pipe(schema: Schema, ...steps: readonly Step[]): Schema {
  return {
    ...schema,
    run: (value) =>
      steps.reduce((text, step) => step(text), schema.run(value) as string),
  };
}

export const trim = (): Step => (text) => text.trim();

export const nonEmpty = () =>
  step('length', (text) => text !== '', {expects: '!0', received: () => '0'});

export const maxLength = (most: number) =>
  step('length', ({length}) => length <= most, {
    expects: `<=${most}`,
    received: ({length}) => `${length}`,
  });

export const regex = (pattern: RegExp) =>
  step('format', (text) => pattern.test(text), {expects: `${pattern}`});

export const isoDate = () =>
  step('date', (text) =>
    /^\d{4}-(0[1-9]|1[0-2])-([12]\d|0[1-9]|3[01])$/.test(text),
  );

export const url = () => step('URL', isUrl);

export const startsWith = (start: string) =>
  step('start', (text) => text.startsWith(start), {
    expects: `"${start}"`,
    received: (text) => quoted(text.slice(0, start.length)),
  });

const OBJECT = ofType(
  'Object',
  (value) => typeof value === 'object' && value !== null,
);

function ofType(expects: string, holds: (value: unknown) => boolean): Schema {
  return {
    expects,
    run(value) {
      if (holds(value)) return value;
      throw new Fault('type', expects, quoted(value));
    },
  };
}

/** What a step expects, and what it calls what it got. */
interface StepWords {
  readonly expects?: string;
  readonly received?: (text: string) => string;
}

/** A step that lets through what it holds for. */
function step(
  label: string,
  holds: (text: string) => boolean,
  {expects = '', received = quoted}: StepWords = {},
): Step {
  return (text) => {
    if (holds(text)) return text;
    throw new Fault(label, expects, received(text));
  };
}

/** Says where a fault was found, from the inside out. */
function within<Result>(key: Key, run: () => Result): Result {
  try {
    return run();
  } catch (fault) {
    if (fault instanceof Fault) fault.path.unshift({key});
    throw fault;
  }
}

function isUrl(text: string): boolean {
  try {
    return Boolean(new URL(text));
  } catch {
    return false;
  }
}

function oneOf(words: readonly string[]): string {
  return words.length > 1 ? `(${words.join(' | ')})` : words.join('');
}

/** A text as it stands in JSON, an object by its kind. */
function quoted(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (Array.isArray(value)) return 'Array';
  return typeof value === 'object' && value ? 'Object' : String(value);
}
