/** The data that every region draws from. */
import {isShipped} from '../directory/hertfordshire.js';
import type {Directory, Need} from '../directory/schema.js';
import {ownPlainPage} from '../host.js';
import {fromDocument, fromNode} from '../safety/page-document.js';
import type {HertsDaSupportElement} from './herts-da-support.js';
import type {Snapshot} from './snapshot.js';
import type {WayOut} from './way-out.js';
import type {OpenRegions, PlannedTime, VisitorState} from './visitor-state.js';
import {
  previewTimeFrom,
  headingLevelFrom,
  layoutFrom,
  plainPageFrom,
  themeFrom,
} from './settings.js';

/** What the element knows and the page does not. */
interface ElementState {
  readonly directory: Directory;
  /** False if a newer list was requested and did not load. */
  readonly isNewest: boolean;
  /** Without a need, everything is shown again. */
  readonly chooseNeed: (need?: Need) => void;
  readonly planCall: (chosen: PlannedTime) => void;
  readonly open: (regions: Partial<OpenRegions>) => void;
  readonly handleExit: (event: Event) => void;
  /** The address that the exit opens: the page's setting, made valid. */
  readonly exitUrl: string;
  readonly wayOut: WayOut;
}

/** The page's settings that stay what they are, apart from being valid. */
type Settings = Pick<
  HertsDaSupportElement,
  | 'messages'
  | 'theme'
  | 'layout'
  | 'headingLevel'
  | 'plainPage'
  | 'noExitShortcut'
>;

export interface RenderContext
  extends Snapshot, VisitorState, ElementState, Settings {
  /** The words of the launcher. */
  readonly label: string;
  readonly labelLanguage: string;
  /** The position among the page's widgets: 1 is the first. */
  readonly place: number;
  /** True if the time is fixed by `preview-time`. */
  readonly preview: boolean;
}

/**
 * Combines the page's settings, made valid, with everything else that regions
 * need.
 */
export function renderContextOf({
  host,
  snapshot,
  visitorState,
  ...inside
}: ElementState & {
  host: HertsDaSupportElement;
  snapshot: Snapshot;
  visitorState: VisitorState;
}): RenderContext {
  return {
    ...inside,
    ...snapshot,
    ...visitorState,
    messages: host.messages,
    theme: themeFrom(host.theme),
    layout: layoutFrom(host.layout),
    label: host.label ?? host.messages.launcher.label,
    labelLanguage:
      host.label === undefined ? host.messages.lang : pageLanguage(host),
    place: placeOf(host),
    headingLevel: headingLevelFrom(host.headingLevel),
    // Leave out a link that leads nowhere, or to services of another place.
    plainPage:
      inside.wayOut.surroundings === 'sandbox' || hasOtherList(host, inside)
        ? undefined
        : plainPageFrom(host.plainPage),
    noExitShortcut: host.noExitShortcut,
    preview: previewTimeFrom(host.previewTime) !== undefined,
  };
}

function hasOtherList(
  {plainPage}: HertsDaSupportElement,
  {directory}: ElementState,
): boolean {
  return plainPage === ownPlainPage() && !isShipped(directory);
}

/** The language of the surrounding page, which the words of a label have. */
function pageLanguage(host: Element): string {
  const around = fromNode(host, 'parentElement');
  const marked = around && fromNode(around, 'closest')('[lang]');
  return (marked && fromNode(marked, 'getAttribute')('lang')) ?? '';
}

/**
 * Does not count launchers, because a launcher's dialog is no region of the
 * page.
 */
function placeOf(host: HertsDaSupportElement): number {
  const all = fromDocument('querySelectorAll')<HertsDaSupportElement>(
    host.localName,
  );
  return (
    [...all]
      .filter(({layout}) => layoutFrom(layout) !== 'button')
      .indexOf(host) + 1
  );
}

/** Whether the regions that the compact layout leaves out are shown. */
export function showsAll({layout, expanded}: RenderContext): boolean {
  return layout !== 'compact' || expanded;
}
