/**
 * Stands in for valibot in the one script, where the real one weighs 2 kB: of
 * its functions those that `schema.ts` calls, which end at the first fault. In
 * `rollup.config.mjs` it takes valibot's place, and a test holds it to valibot
 * on thousands of broken lists.
 */
import type {Fields} from '../open-hours/fields.js';

type Key = string | number;

interface Schema {
  /** What belongs there, in valibot's words. */
  readonly expects: string;
  /** What is made of a value. Throws the first fault. */
  readonly run: (value: unknown) => unknown;
  /** What a value may be that may also be absent. */
  readonly wrapped?: Schema;
  /** What each of a list is. */
  readonly item?: Schema;
  readonly pipe?: readonly unknown[];
}

interface ObjectSchema extends Schema {
  readonly entries: Entries;
}

type Entries = Readonly<Record<string, Schema>>;

/** A step after the schema in a pipe. */
interface Step {
  (value: string): string;
  readonly requirement?: unknown;
}

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

export const custom = (
  holds: (value: unknown) => boolean,
  message: string,
): Schema => ({
  expects: '',
  run(value) {
    if (holds(value)) return value;
    throw Object.assign(new Fault('', '', ''), {message});
  },
});

export const any = (): Schema => ({expects: '', run: (value) => value});

export const picklist = (options: readonly unknown[]) =>
  ofType(oneOf(options.map(quoted)), (value) => options.includes(value));

export function array(item: Schema): Schema {
  const {expects, run} = ofType('Array', Array.isArray);
  return {
    expects,
    item,
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
      for (const [key, {run, wrapped}] of Object.entries(entries)) {
        within(key, () => {
          if (key in fields) output[key] = run(fields[key]);
          else if (!wrapped) throw new Fault('key', `"${key}"`, 'undefined');
        });
      }
      return output;
    },
  };
}

export function exactOptional(schema: Schema): Schema {
  return {...schema, wrapped: schema};
}

export function pipe(schema: Schema, ...steps: readonly Step[]): Schema {
  return {
    ...schema,
    pipe: [schema, ...steps],
    run: (value) =>
      steps.reduce((text, step) => step(text), schema.run(value) as string),
  };
}

export const trim = (): Step => (text) => text.trim();

export const nonEmpty = () =>
  step('length', (text) => text !== '', {expects: '!0', received: () => '0'});

export const maxLength = (requirement: number) =>
  Object.assign(
    step('length', ({length}) => length <= requirement, {
      expects: `<=${requirement}`,
      received: ({length}) => `${length}`,
    }),
    {requirement},
  );

export const check = (holds: (text: string) => boolean) => step('input', holds);

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
