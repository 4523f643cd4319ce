/** What every section of the page draws from, and how it changes it. */
import {FRAME_SETTINGS} from '../../snippets/frame-address.js';
import {
  SHORTCODE_SETTINGS,
  type PinnedFile,
  type SnippetKind,
} from '../../snippets/snippets.js';
import {whichSnippet} from '../../snippets/which-snippet.js';
import {
  validLooks,
  validSettings,
  type Choices,
  type Offered,
} from './choices.js';
import type {Scheme} from './contrast.js';

export type PreviewWidth = 'phone' | 'column' | 'page';

/** How the preview stands. It is no choice about the snippet. */
export interface PreviewPlace {
  readonly width: PreviewWidth;
  readonly scheme: Scheme;
}

export interface Page {
  readonly offered: Offered;
  readonly choices: Choices;
  readonly place: PreviewPlace;
  /** The widget itself, which moves with its preview. */
  readonly widget: Element;
  /** Absent while it is fetched, or where the build has none. */
  readonly pinned?: PinnedFile | undefined;
  /** What was copied last, or could not be. */
  readonly copied?: {readonly id: string; readonly done: boolean} | undefined;
  readonly change: (changed: Partial<Choices>) => void;
  readonly turn: (changed: Partial<PreviewPlace>) => void;
  readonly copy: (id: string, text: string) => void;
}

/** What is pasted: chosen by hand, or where the answers lead. */
export function pasteOf({choices}: Page): SnippetKind {
  return choices.paste ?? whichSnippet(choices.answers);
}

/** These ways in are a page of ours: its colours are not the partner's. */
export function isFramed(kind: SnippetKind): boolean {
  return kind === 'frame' || kind === 'address';
}

/** Whether what is pasted has room for a setting. */
export function takes(kind: SnippetKind, setting: string): boolean {
  const known = knownSettings(kind);
  return known === undefined || known.includes(setting);
}

/** Of a kind that does not take every setting. */
export function knownSettings(
  kind: SnippetKind,
): readonly string[] | undefined {
  if (isFramed(kind)) return FRAME_SETTINGS;
  return kind === 'plugin' ? SHORTCODE_SETTINGS : undefined;
}

/** What was chosen, can be used, and has room in what is pasted. */
export function settingsOn(page: Page): Readonly<Record<string, string>> {
  const {choices, offered} = page;
  const kind = pasteOf(page);
  return Object.fromEntries(
    Object.entries(validSettings(choices, offered.settings)).filter(([name]) =>
      takes(kind, name),
    ),
  );
}

/** The same for colours and type. */
export function looksOn(page: Page): Readonly<Record<string, string>> {
  const {choices, offered} = page;
  return isFramed(pasteOf(page)) ? {} : validLooks(choices, offered.looks);
}

export function valueOf({target}: Event): string {
  return (target as HTMLInputElement | HTMLSelectElement).value;
}
