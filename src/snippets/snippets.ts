/**
 * The snippets for web editors, one for each way to put the widget on a page.
 */
import {MARK_CLASSES} from '../safety/recorder-opt-outs.js';
import {hertfordshire} from '../directory/hertfordshire.js';
import {fallbackLines} from '../directory/calling-order.js';
import type {Directory} from '../directory/schema.js';
import {asciiHtml, dangerInHtml, fallbackInHtml} from '../wording/fallback.js';
import {english} from '../wording/messages.js';
import {pages} from '../wording/messages/widget.js';
import {frameAddress} from './frame-address.js';

/** The ways, from the least to the most that a page's system must keep. */
export type SnippetKind =
  'address' | 'frame' | 'script' | 'element' | 'pinned' | 'npm' | 'plugin';

/** The options of a snippet. */
export interface SnippetOptions {
  /** The address of the files of `dist/`, without a slash at the end. */
  readonly host: string;
  /** Attributes of the widget by name, such as `theme`. */
  readonly settings?: Values;
  /** For `pinned`: a file that never changes, and its hash. */
  readonly pinned?: PinnedFile;
  /** The list whose numbers are in the text. Absent: the built-in one. */
  readonly directory?: Directory;
}

/** Names and hashes are in `integrity.json`. */
export interface PinnedFile {
  readonly file: string;
  readonly integrity: string;
}

type Values = Readonly<Record<string, string>>;

const TAG = 'herts-da-support';

/**
 * Marks for recorders that start before the script: they ignore the element.
 */
export const elementMarks: Values = {
  class: MARK_CLASSES.join(' '),
  'data-clarity-mask': 'true',
  'data-openreplay-hidden': '',
};

/** Settings that WordPress's block and shortcode take. */
export const SHORTCODE_SETTINGS = [
  'layout',
  'label',
  'need',
  'theme',
  'accent',
  'heading-level',
] as const;

/**
 * The text to paste. It is one line of ASCII, because systems break longer
 * text; only a developer gets two, for two files. It is valid XML, too.
 */
export function snippet(kind: SnippetKind, options: SnippetOptions): string {
  const {host, settings = {}} = options;
  switch (kind) {
    case 'address':
      return frameAddress(host, settings);
    case 'frame':
      return numbersAbove(host) + frame(frameAddress(host, settings));
    case 'script':
      return script({src: scriptAddress(host, settings)});
    case 'element':
      return together(
        element(options),
        script({src: scriptAddress(host), referrerpolicy: 'no-referrer'}),
      );
    case 'pinned':
      return pinnedSnippet(options);
    case 'plugin':
      return shortcode(settings);
    case 'npm':
      return `import '${TAG}/define';\n${element(options)}`;
  }
}

/** WordPress's plugin understands a shortcode anywhere in text. */
function shortcode(settings: Values): string {
  // A bracket would end the shortcode, whose text has no entities.
  const values = Object.entries(settings).map(
    ([name, value]) => ` ${name}="${value.replace(/["[\]<>]/g, '')}"`,
  );
  return `[${TAG}${values.join('')}]`;
}

/** The hash fixes the script, so new numbers come from a list. */
function pinnedSnippet(options: SnippetOptions): string {
  const {host, settings, pinned} = options;
  if (!pinned) {
    throw new RangeError(
      'A pinned snippet needs the name of a file and its hash: both are in integrity.json.',
    );
  }
  const directory = `${host}/hertfordshire.json`;
  return together(
    element({...options, settings: {directory, ...settings}}),
    script({
      src: `${host}/${pinned.file}`,
      integrity: pinned.integrity,
      crossorigin: 'anonymous',
      referrerpolicy: 'no-referrer',
    }),
  );
}

/** For a day on which the host of the frame does not answer. */
function numbersAbove(host: string): string {
  const page = attributes({href: `${host}/plain.html`, rel: 'noreferrer'});
  return `<p lang="${english.lang}">${dangerInHtml()} <a${page}>${pages.title}</a></p>`;
}

function frame(src: string): string {
  const values = {
    src,
    title: pages.title,
    width: '100%',
    height: '700',
    frameborder: '0',
    referrerpolicy: 'no-referrer',
  };
  return `<iframe${attributes(values)}></iframe>`;
}

/** A tag manager drops `data-` attributes and keeps the address. */
function scriptAddress(host: string, settings: Values = {}): string {
  const query = new URLSearchParams(settings);
  return `${host}/${TAG}.js${query.size > 0 ? `?${query}` : ''}`;
}

/**
 * A block around the snippet keeps the words in the column of the page's text.
 */
function together(...parts: string[]): string {
  return `<div>${parts.join('')}</div>`;
}

/**
 * Contains only words and links: a heading, a landmark or a form would count as
 * the page's own content. The element itself has no language: an author may put
 * words in the page's language into its slots.
 */
function element({
  settings = {},
  directory = hertfordshire,
}: SnippetOptions): string {
  return `<${TAG}${attributes({...elementMarks, ...settings})}><span lang="${english.lang}">${fallbackInHtml(fallbackLines(directory))}</span></${TAG}>`;
}

function script(values: Values): string {
  return `<script${attributes({...values, async: ''})}></script>`;
}

function attributes(values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${asciiHtml(value)}"`)
    .join('');
}
