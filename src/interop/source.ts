/**
 * A record from an outside document, which remembers the fields that were
 * taken.
 */
import {asList, fieldsOf, isFields} from '../schedule/fields.js';
import type {Tell} from './losses.js';
import {cutAtSentence, plainText} from './plain-text.js';

/** The place of a record: `schedules[0]`. Empty for the service itself. */
interface Place {
  readonly path: string;
  readonly tell: Tell;
}

/** The longest text that a visitor in a hurry should have to read. */
const MOST_CHARACTERS = 500;

/** One record. Null, an empty text and an empty list count as absent. */
export class Source {
  readonly #value: unknown;
  readonly #path: string;
  readonly #tell: Tell;
  readonly #taken = new Set<string>();

  constructor(value: unknown, {path, tell}: Place) {
    this.#value = value;
    this.#path = path;
    this.#tell = tell;
  }

  /** The value itself, if it is a text or a number and not a record. */
  get itself(): unknown {
    return isFields(this.#value) ? undefined : this.#value;
  }

  /** The name of the record in losses. */
  get path(): string {
    return this.#path;
  }

  /** Returns a value and marks it as taken. */
  take(name: string): unknown {
    this.#taken.add(name);
    const value = fieldsOf(this.#value)[name];
    return isAbsent(value) ? undefined : value;
  }

  /** A short text or a number as a text, without markup. */
  word(name: string): string | undefined {
    const value = this.take(name);
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return this.#plain(name, value) || undefined;
    if (value !== undefined) this.lose(name, 'It is not a text.');
    return undefined;
  }

  /** A text for visitors, without markup, cut if it is too long. */
  text(name: string): string | undefined {
    const value = this.take(name);
    if (typeof value !== 'string') return this.word(name);
    const text = this.#plain(name, value);
    const cut = cutAtSentence(text, MOST_CHARACTERS);
    if (cut !== text) {
      this.#tell(
        `"${this.#at(name)}" has ${text.length} characters. It is cut after ${cut.length}; what follows begins with ${shown(text.slice(cut.length).trim())}.`,
      );
    }
    return cut || undefined;
  }

  /** The records of a list, or a single record in its place. */
  records(name: string): Source[] {
    const value = this.take(name);
    if (value === undefined) return [];
    const items = asList(value);
    const path = this.#at(name);
    if (!items) return [new Source(value, {path, tell: this.#tell})];
    return items.flatMap((item, index) =>
      isAbsent(item)
        ? []
        : new Source(item, {path: `${path}[${index}]`, tell: this.#tell}),
    );
  }

  /** The names of fields that have a value and were not taken. */
  rest(): string[] {
    return Object.entries(fieldsOf(this.#value))
      .filter(
        ([name, value]) =>
          !this.#taken.has(name) && !isIdentifier(name) && !isAbsent(value),
      )
      .map(([name]) => name);
  }

  /**
   * Reports that a field, or without a name the whole record, is not converted.
   */
  lose(name: string, why = ''): void {
    const value = name === '' ? this.#value : fieldsOf(this.#value)[name];
    const sentence = `"${this.#at(name)}" is not taken over: ${shown(value)}.`;
    this.#tell([sentence, why].filter(Boolean).join(' '));
  }

  /** Reports how a field was converted. */
  note(name: string, sentence: string): void {
    const value = fieldsOf(this.#value)[name];
    this.#tell(`"${this.#at(name)}" is ${shown(value)}. ${sentence}`);
  }

  /** Reports every field that has a value and was not taken. */
  loseRest(): void {
    if (this.itself !== undefined) return;
    for (const name of this.rest()) this.lose(name);
  }

  #plain(name: string, written: string): string {
    const {text, hadMarkup} = plainText(written);
    if (hadMarkup) this.#tell(`"${this.#at(name)}": its markup is taken out.`);
    return text;
  }

  #at(name: string): string {
    return [this.#path, name].filter(Boolean).join('.');
  }
}

/** An identifier tells a visitor nothing, and we make our own. */
function isIdentifier(name: string): boolean {
  return name === 'id' || name.endsWith('_id');
}

/** Deeper than any record of the standard. */
const MOST_DEEP = 8;

function isAbsent(value: unknown, depth = 0): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') {
    return /^\s*([<&]|$)/.test(value) && plainText(value).text === '';
  }
  if (typeof value !== 'object' || depth > MOST_DEEP) return false;
  return Object.values(value).every((inside) => isAbsent(inside, depth + 1));
}

/**
 * A value as it is written in the file, without absent fields, texts cut short.
 */
function shown(value: unknown): string {
  const visible = (name: string, inside: unknown): unknown => {
    if (isIdentifier(name) || isAbsent(inside)) return undefined;
    return typeof inside === 'string' && inside.length > 100
      ? `${inside.slice(0, 100)}…`
      : inside;
  };
  try {
    return JSON.stringify(value, visible) ?? 'nothing';
  } catch {
    return 'a value that goes deeper than any program follows';
  }
}
