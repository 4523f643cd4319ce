/** What every section of the page draws from, and how it changes it. */
import type {PinnedFile, SnippetKind} from '../../src/snippets/snippets.js';
import {whichSnippet} from '../../src/snippets/which-snippet.js';
import type {Choices, Offered} from './choices.js';
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

/** These ways in are the widget on the page itself, and not a page of ours. */
export function takesSettings(kind: SnippetKind): boolean {
  return kind !== 'frame' && kind !== 'address';
}

export function valueOf({target}: Event): string {
  return (target as HTMLInputElement | HTMLSelectElement).value;
}
