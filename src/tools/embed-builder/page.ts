/** The state that every part of the page draws, and its changes. */
import type {Surroundings} from '../../safety/surroundings.js';
import {FRAME_SETTINGS} from '../../snippets/frame-address.js';
import {
  SHORTCODE_SETTINGS,
  type PinnedFile,
  type SnippetKind,
} from '../../snippets/snippets.js';
import {whichSnippet} from './questions.js';
import {validSettings, type Choices} from './choices.js';
import type {Setting} from './manifest-options.js';
import type {words} from './words.js';

/** The state of the preview, which does not affect the snippet. */
export interface View {
  readonly width: keyof typeof words.preview.widths;
  readonly scheme: keyof typeof words.preview.schemes;
  /** A `preview-time`. Empty: now. */
  readonly at: string;
  /** How often the preview was restarted. */
  readonly turn: number;
}

export interface Page {
  /** The widget's settings. */
  readonly offered: readonly Setting[];
  readonly choices: Choices;
  readonly view: View;
  /** The folder with the widget's files. Absent until someone has named it. */
  readonly host: string | undefined;
  /** Whether this page knows that folder by itself. */
  readonly isHosted: boolean;
  /** Absent while it is loading, and if the build has none. */
  readonly pinned?: PinnedFile | undefined;
  /** What was copied last, or could not be copied. */
  readonly copied?: {readonly id: string; readonly done: boolean} | undefined;
  readonly change: (changed: Partial<Choices>) => void;
  readonly turn: (changed: Partial<View>) => void;
  readonly copy: (id: string, text: string) => void;
}

/** The snippet that was chosen by hand, or that the answers lead to. */
export function pasteOf({choices}: Page): SnippetKind {
  return choices.paste ?? whichSnippet(choices.answers);
}

/** Where the widget will stand. */
export function surroundingsOf(page: Page): Surroundings {
  const kind = pasteOf(page);
  if (kind === 'frame') return 'frame';
  const isEmbed = page.choices.answers.system === 'wordpress';
  return kind === 'address' && isEmbed ? 'wordpress' : 'page';
}

/** The settings that the snippet can carry. */
export function takenBy(page: Page): readonly Setting[] {
  const kind = pasteOf(page);
  if (surroundingsOf(page) === 'wordpress') return [];
  const known: readonly string[] | undefined =
    kind === 'plugin'
      ? SHORTCODE_SETTINGS
      : ['frame', 'address'].includes(kind)
        ? FRAME_SETTINGS
        : undefined;
  return page.offered.filter(({name}) => known?.includes(name) ?? true);
}

/** The chosen settings that are valid and that the snippet can carry. */
export function settingsOn(page: Page): Readonly<Record<string, string>> {
  return validSettings(page.choices, takenBy(page));
}

/** The id of the element that a script fills. Empty if it needs none. */
export function mountOf({choices}: Page): string {
  const {answers, mount = ''} = choices;
  if (answers.system !== 'scripts') return '';
  return isId(mount) ? mount : 'help';
}

export function isId(typed: string): boolean {
  return typed !== '' && !/\s/.test(typed);
}

export function valueOf({target}: Event): string {
  return (target as HTMLInputElement | HTMLSelectElement).value;
}
