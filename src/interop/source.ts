/**
 * A record from an outside document, which remembers the fields that were taken,
 * and gives its texts without the HTML in them.
 */
import {asList, fieldsOf, isFields} from '../schedule/fields.js';
import type {Tell} from './losses.js';
import {Parser} from 'htmlparser2';

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
    const sentence = `"${this.#at(name)}" was not converted: ${shown(value)}.`;
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

/** A text without markup, and what was changed. */
interface PlainText {
  readonly text: string;
  readonly hadMarkup: boolean;
}

/** The limit for reading a text. Councils publish some of 145,000 letters. */
const MOST_READ = 200_000;

/** Some systems write `&amp;lt;p&amp;gt;`: markup that is escaped twice. */
const MOST_LAYERS = 3;

const MARKUP = /<\/?[a-z][\w:-]*(\s[^<>]*)?\/?>|<!--|&(#\d+|#x[\da-f]+|\w+);/i;

/** The text as one line, in which paragraphs become sentences. */
function plainText(written: string): PlainText {
  let text = written.slice(0, MOST_READ);
  let hadMarkup = false;
  for (let layer = 0; layer < MOST_LAYERS && MARKUP.test(text); layer++) {
    const read = textOfHtml(text);
    // A text such as "Fish &chips;" stays as it is.
    if (read === text) break;
    text = read;
    hadMarkup = true;
  }
  return {text: inOneLine(text), hadMarkup};
}

/** Elements that start a new line. */
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const NOT_FOR_READERS = new Set(['script', 'style', 'template']);

function textOfHtml(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  const block = (name: string) => {
    if (BLOCKS.has(name)) parts.push('\n\n');
  };
  const parser = new Parser({
    onopentagname(name) {
      if (NOT_FOR_READERS.has(name)) hidden += 1;
      block(name);
    },
    onclosetag(name) {
      if (NOT_FOR_READERS.has(name)) hidden -= 1;
      block(name);
    },
    ontext(text) {
      // A line break inside a paragraph is a space.
      if (hidden === 0) parts.push(text.replace(/\s+/g, ' '));
    },
  });
  parser.end(html);
  return parts.join('');
}

function inOneLine(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .replace(/\p{Cf}/gu, '')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, place, all) =>
      place === all.length - 1 || /[.,;:!?]$/.test(paragraph)
        ? paragraph
        : `${paragraph}.`,
    )
    .join(' ');
}

/**
 * The beginning of a text, up to the last sentence that fits or, if none fits,
 * the last word.
 */
function cutAtSentence(text: string, most: number): string {
  if (text.length <= most) return text;
  const beginning = text.slice(0, most);
  const [sentences] = /^.*[.!?](?=\s)/su.exec(text.slice(0, most + 1)) ?? [];
  if (sentences !== undefined) return sentences;
  const [words = beginning] = /^.*(?=\s)/su.exec(beginning) ?? [];
  return `${words.trimEnd()}…`;
}
