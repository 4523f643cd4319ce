/** A region's context for a list that the element does not have. */
import {toMinutes} from '../../src/schedule/civil-time.js';
import {systemClock} from '../../src/clock/clock.js';
import {takeSnapshot} from '../../src/element/snapshot.js';
import {
  initialState,
  type VisitorState,
} from '../../src/element/visitor-state.js';
import {wayOutOf} from '../../src/element/way-out.js';
import type {RenderContext} from '../../src/element/render-context.js';
import type {Directory} from '../../src/directory/schema.js';
import {english} from '../../src/wording/messages.js';

export interface MadeViewOptions {
  readonly directory: Directory;
  /** A London time. */
  readonly at?: string;
  readonly choices?: Partial<VisitorState>;
  readonly layout?: RenderContext['layout'];
}

export function madeView({
  directory,
  at = '2026-11-25T10:00',
  choices = {},
  layout = 'full',
}: MadeViewOptions): RenderContext {
  const [date = '', time = ''] = at.split('T');
  const chosen = {...initialState(choices.need), ...choices};
  const {need} = chosen;
  const preview = toMinutes({date, time}) ?? 0;
  const view = {
    ...takeSnapshot({directory, need}, {clock: systemClock, preview}),
    ...chosen,
    messages: english,
    directory,
    preview: false,
    theme: 'auto' as const,
    layout,
    label: english.launcher.label,
    labelLanguage: english.lang,
    place: 1,
    plainPage: undefined,
    chooseNeed: () => undefined,
    planCall: () => undefined,
    open: () => undefined,
    headingLevel: 2,
    exitUrl: 'https://example.com/',
    handleExit: () => undefined,
    noExitShortcut: false,
    isNewest: true,
    wayOut: wayOutOf('page'),
  };
  return view;
}
