/** What a web editor pastes, one text for each way in. */
import {MARK_CLASSES} from '../safety/recorder-opt-outs.js';
import {english} from '../wording/messages.js';
import {pages} from '../wording/messages/static-pages.js';
import {telHref} from '../wording/tel-href.js';
import {frameAddress} from './frame-address.js';

/** The ways in, from least to most that a page's system must keep. */
export type SnippetKind =
  'address' | 'frame' | 'script' | 'element' | 'pinned' | 'npm';

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

/**
 * The text to paste. It is one line of ASCII, because systems break what is
 * longer; only a developer gets two, for two files.
 */
export function snippet(kind: SnippetKind, options: SnippetOptions): string {
  const {host, settings = {}} = options;
  switch (kind) {
    case 'address':
      return frameAddress(host, settings);
    case 'frame':
      return `<iframe${attributes({
        src: frameAddress(host, settings),
        title: pages.title,
        width: '100%',
        height: '700',
        frameborder: '0',
        referrerpolicy: 'no-referrer',
      })}></iframe>`;
    case 'script':
      return script({src: `${host}/${TAG}.js`, ...asData(settings)});
    case 'element':
      return (
        element(settings) +
        script({src: `${host}/${TAG}.js`, referrerpolicy: 'no-referrer'})
      );
    case 'pinned':
      return pinnedSnippet(options);
    case 'npm':
      return `import '${TAG}/define';\n${element(settings)}`;
  }
}

/** The hash holds the script as it is, so new numbers come as a list. */
function pinnedSnippet({host, settings, pinned}: SnippetOptions): string {
  if (!pinned) {
    throw new RangeError(
      'A pinned snippet needs the name of a file and its hash: both are in integrity.json.',
    );
  }
  const directory = `${host}/hertfordshire.json`;
  return (
    element({directory, ...settings}) +
    script({
      src: `${host}/${pinned.file}`,
      integrity: pinned.integrity,
      crossorigin: 'anonymous',
      referrerpolicy: 'no-referrer',
    })
  );
}

/** Marks for session recorders, which may start before the script. */
export const elementMarks: Values = {
  class: MARK_CLASSES.join(' '),
  'data-clarity-mask': 'true',
  'data-openreplay-hidden': '',
};

function element(settings: Values): string {
  const all = attributes({...elementMarks, ...settings});
  return `<${TAG}${all}>${fallbackHtml()}</${TAG}>`;
}

function script(values: Values): string {
  return `<script${attributes(values)} async></script>`;
}

/**
 * Words and links only: a block is thrown out of the element where a system
 * puts a `<p>` around it. The 999 of a silent call is no link, because what to
 * do is in the words after it. The language is not said of the element itself:
 * an author may put words of the page's own language into its slots.
 */
export function fallbackHtml(): string {
  const words = english.fallback.replace(
    /(?<=Call )999|0\d[\d ]+\d/g,
    (number) => `<a href="${telHref(number)}">${number}</a>`,
  );
  return `<span lang="${english.lang}">${words}</span>`;
}

function asData(settings: Values): Values {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [`data-${name}`, value]),
  );
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
