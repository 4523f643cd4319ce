/** What every part of the page draws from, and how it changes it. */
import type {Surroundings} from '../../safety/surroundings.js';
import {FRAME_SETTINGS} from '../../snippets/frame-address.js';
import {
  SHORTCODE_SETTINGS,
  type PinnedFile,
  type SnippetKind,
} from '../../snippets/snippets.js';
import {whichSnippet} from '../../snippets/which-snippet.js';
import {validSettings, type Choices} from './choices.js';
import type {Setting} from './manifest-options.js';
import type {words} from './words.js';

/** How the preview stands. It is no choice about the snippet. */
export interface View {
  readonly width: keyof typeof words.preview.widths;
  readonly scheme: keyof typeof words.preview.schemes;
  /** As `preview-time` has it; empty: now. */
  readonly at: string;
  /** Counts how often the preview was started again. */
  readonly turn: number;
}

export interface Page {
  /** What the widget can be told. */
  readonly offered: readonly Setting[];
  readonly choices: Choices;
  readonly view: View;
  /** Where the files of the widget are; absent where nobody has said. */
  readonly host: string | undefined;
  /** Whether this page knows that by itself. */
  readonly isHosted: boolean;
  /** Absent while it is fetched, or where the build has none. */
  readonly pinned?: PinnedFile | undefined;
  /** What was copied last, or could not be. */
  readonly copied?: {readonly id: string; readonly done: boolean} | undefined;
  readonly change: (changed: Partial<Choices>) => void;
  readonly turn: (changed: Partial<View>) => void;
  readonly copy: (id: string, text: string) => void;
}

/** What is pasted: chosen by hand, or where the answers lead. */
export function pasteOf({choices}: Page): SnippetKind {
  return choices.paste ?? whichSnippet(choices.answers);
}

/** Where the widget will stand. */
export function surroundingsOf(page: Page): Surroundings {
  const kind = pasteOf(page);
  if (kind === 'frame') return 'frame';
  const isEmbed = page.choices.answers['system'] === 'wordpress';
  return kind === 'address' && isEmbed ? 'wordpress' : 'page';
}

/** The settings for which what is pasted has room. */
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

/** What was chosen, can be used, and has room in what is pasted. */
export function settingsOn(page: Page): Readonly<Record<string, string>> {
  return validSettings(page.choices, takenBy(page));
}

/** The id of the place for a script that has none; empty where it has one. */
export function mountOf({choices}: Page): string {
  const {answers, mount = ''} = choices;
  if (answers['system'] !== 'scripts') return '';
  return isId(mount) ? mount : 'help';
}

export function isId(typed: string): boolean {
  return typed !== '' && !/\s/.test(typed);
}

export function valueOf({target}: Event): string {
  return (target as HTMLInputElement | HTMLSelectElement).value;
}
