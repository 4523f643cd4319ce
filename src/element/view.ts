/** What every region draws from. */
import type {Directory} from '../directory/schema.js';
import type {Messages} from '../wording/messages.js';
import type {Board} from './board.js';
import type {Choices} from './choices.js';
import type {Layout, Theme} from './settings.js';

export interface View extends Board, Choices {
  readonly messages: Messages;
  readonly directory: Directory;
  /** The list is so old that it must say so. */
  readonly listIsOld: boolean;
  /** The time is fixed by `at`. */
  readonly preview: boolean;
  readonly theme: Theme;
  readonly layout: Layout;
  /** The words of the launcher. */
  readonly label: string;
  /** Changes what the visitor chose. */
  readonly change: (changed: Partial<Choices>) => void;
  /** The level of the widget's own heading, 1 to 6. */
  readonly headingLevel: number;
  readonly exitUrl: string;
  readonly handleExit: (event: Event) => void;
  readonly noExitShortcut: boolean;
  /** Spoken once by a screen reader. */
  readonly announcement: string;
}

/** Whether the regions are there that the short layout leaves out. */
export function showsAll({layout, expanded}: View): boolean {
  return layout !== 'compact' || expanded;
}
