/** Makes plain text of text from outside, including HTML. */
import {Parser} from 'htmlparser2';

/** A text without markup, and what was changed. */
export interface PlainText {
  readonly text: string;
  readonly hadMarkup: boolean;
}

/** The limit for reading a text. Councils publish some of 145,000 letters. */
const MOST_READ = 200_000;

/** Some systems write `&amp;lt;p&amp;gt;`: markup that is escaped twice. */
const MOST_LAYERS = 3;

const MARKUP = /<\/?[a-z][\w:-]*(\s[^<>]*)?\/?>|<!--|&(#\d+|#x[\da-f]+|\w+);/i;

/** The text as one line, in which paragraphs become sentences. */
export function plainText(written: string): PlainText {
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
export function cutAtSentence(text: string, most: number): string {
  if (text.length <= most) return text;
  const beginning = text.slice(0, most);
  const [sentences] = /^.*[.!?](?=\s)/su.exec(text.slice(0, most + 1)) ?? [];
  if (sentences !== undefined) return sentences;
  const [words = beginning] = /^.*(?=\s)/su.exec(beginning) ?? [];
  return `${words.trimEnd()}…`;
}
