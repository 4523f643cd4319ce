/** What a web editor pastes, one text for each way in. */
import {MARK_CLASSES} from '../safety/recorder-opt-outs.js';
import {fallbackInHtml, linked} from '../wording/fallback-in-html.js';
import {english} from '../wording/messages.js';
import {pages} from '../wording/messages/static-pages.js';
import {frameAddress} from './frame-address.js';

/** The ways in, from least to most that a page's system must keep. */
export type SnippetKind =
  'address' | 'frame' | 'script' | 'element' | 'pinned' | 'npm' | 'plugin';

/** What the text to paste depends on. */
export interface SnippetOptions {
  /** Where the files of `dist/` are served, without a slash at the end. */
  readonly host: string;
  /** Attributes of the widget by name, such as `theme`. */
  readonly settings?: Values;
  /** For `pinned`: a file that never changes, and its hash. */
  readonly pinned?: PinnedFile;
}

/** Names and hashes stand in `integrity.json`. */
export interface PinnedFile {
  readonly file: string;
  readonly integrity: string;
}

type Values = Readonly<Record<string, string>>;

const TAG = 'herts-da-support';

/** What tells recorders to keep out that start before the script. */
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
  'heading-level',
] as const;

/**
 * The text to paste. It is one line of ASCII, because systems break what is
 * longer; only a developer gets two, for two files. It is XML, too.
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
        element(settings),
        script({src: scriptAddress(host), referrerpolicy: 'no-referrer'}),
      );
    case 'pinned':
      return pinnedSnippet(options);
    case 'plugin':
      return shortcode(settings);
    case 'npm':
      return `import '${TAG}/define';\n${element(settings)}`;
  }
}

/** What WordPress's plugin understands wherever text may stand. */
function shortcode(settings: Values): string {
  // A bracket would end it, and its text knows no entities.
  const values = Object.entries(settings).map(
    ([name, value]) => ` ${name}="${value.replace(/["[\]<>]/g, '')}"`,
  );
  return `[${TAG}${values.join('')}]`;
}

/** The hash holds the script as it is, so new numbers come as a list. */
function pinnedSnippet({host, settings, pinned}: SnippetOptions): string {
  if (!pinned) {
    throw new RangeError(
      'A pinned snippet needs the name of a file and its hash: both are in integrity.json.',
    );
  }
  const directory = `${host}/hertfordshire.json`;
  return together(
    element({directory, ...settings}),
    script({
      src: `${host}/${pinned.file}`,
      integrity: pinned.integrity,
      crossorigin: 'anonymous',
      referrerpolicy: 'no-referrer',
    }),
  );
}

/** For the day on which the host of the frame does not answer. */
function numbersAbove(host: string): string {
  const {lead, rest} = english.emergency.danger;
  const page = attributes({href: `${host}/plain.html`, rel: 'noreferrer'});
  return `<p lang="${english.lang}">${linked(`${lead} ${rest}`)} <a${page}>${pages.title}</a></p>`;
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

/** A block of its own keeps the words in the column of the page's text. */
function together(...parts: string[]): string {
  return `<div>${parts.join('')}</div>`;
}

/**
 * Inside are words and links only: a heading, a landmark or a form would be
 * taken for the page's. The language is not said of the element
 * itself: an author may put words of the page's own language into its slots.
 */
function element(settings: Values): string {
  return `<${TAG}${attributes({...elementMarks, ...settings})}><span lang="${english.lang}">${fallbackInHtml()}</span></${TAG}>`;
}

function script(values: Values): string {
  return `<script${attributes({...values, async: ''})}></script>`;
}

function attributes(values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

/** Entities for what ends an attribute, and for all that is not ASCII. */
function escaped(value: string): string {
  return value.replace(
    /[&"<>]|[^ -~]/gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}
