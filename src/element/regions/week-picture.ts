/**
 * Draws the hours of a week: days from left to right, one strip per service.
 */
import {
  html,
  nothing,
  svg,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import type {DayStretch} from '../../directory/week-hours.js';
import {MINUTES_PER_DAY} from '../../schedule/civil-time.js';
import type {StatusMark} from '../../wording/status-text.js';

const DAYS = 7;

/** A strip has one unit per minute in width, and the same unit in height. */
const WIDTH = DAYS * MINUTES_PER_DAY;
const HEIGHT = 16;
const BASELINE = 14;

/** A bar or, with `y`, a line at that height. */
interface Look {
  readonly y?: number;
  readonly fill?: 'currentColor';
  readonly opacity?: number;
  readonly dash?: string;
}

/** How each state is drawn: by shape and line, not by colour alone. */
const looks: Readonly<Record<StatusMark, Look>> = {
  open: {fill: 'currentColor'},
  'should-be-open': {fill: 'currentColor', opacity: 0.16},
  'may-be-open': {dash: '2 2'},
  closed: {y: BASELINE},
  'probably-closed': {y: BASELINE, dash: '4 3'},
  'not-known': {y: HEIGHT / 2, dash: '1 4'},
};

export interface StripData {
  readonly days: readonly (readonly DayStretch[])[];
  readonly confirmed: boolean;
  /** Minutes since Monday. */
  readonly now: number;
}

/** The week of one service. */
export function weekStrip({days, confirmed, now}: StripData): TemplateResult {
  return drawing(svg`
    ${days.map((_, day) => rule(day * MINUTES_PER_DAY))}
    ${joined(
      days.flatMap((stretches, day) =>
        marksOn(stretches, confirmed).map(({mark, from, to}) => ({
          mark,
          from: day * MINUTES_PER_DAY + from,
          to: day * MINUTES_PER_DAY + to,
        })),
      ),
    ).map(({mark, from, to}) => shape(mark, from, to - from))}
    ${nowMark(now)}
  `);
}

/** A mark, and the minutes of the day or week that it covers. */
interface MarkedStretch {
  readonly mark: StatusMark;
  readonly from: number;
  readonly to: number;
}

/**
 * Joins marks across midnight, so that a day-and-night line is one bar. Each
 * keeps the position of its first part, so that backgrounds stay under what is
 * drawn on them.
 */
function joined(marked: readonly MarkedStretch[]): MarkedStretch[] {
  const all: MarkedStretch[] = [];
  for (const each of marked) {
    const before = all.findIndex(
      ({mark, to}) => mark === each.mark && to === each.from,
    );
    const begun = all[before];
    if (begun) all[before] = {...begun, to: each.to};
    else all.push(each);
  }
  return all;
}

/** The marks of a day: the closed background, and the marks on top. */
export function marksOn(
  stretches: readonly DayStretch[],
  confirmed: boolean,
): MarkedStretch[] {
  const marked = stretches.map(({from, to, state}) => ({
    mark: markOf(state, confirmed),
    from,
    to,
  }));
  // If nobody knows the rest of the day, none of it may be drawn as closed.
  const isWhole = stretches.some(
    ({from, to, state}) =>
      state === 'not-known' || (from === 0 && to === MINUTES_PER_DAY),
  );
  const mark = confirmed ? 'closed' : 'probably-closed';
  return isWhole ? marked : [{mark, from: 0, to: MINUTES_PER_DAY}, ...marked];
}

/** A sample for the key. */
export function weekSample(mark: StatusMark): TemplateResult {
  return drawing(shape(mark, WIDTH / 8, (WIDTH * 3) / 4));
}

/** The mark of the current time, for the key. */
export function nowSample(): TemplateResult {
  return drawing(nowMark(WIDTH / 2));
}

function markOf(state: DayStretch['state'], confirmed: boolean): StatusMark {
  if (state === 'not-known') return state;
  if (state === 'unknown') return 'may-be-open';
  return confirmed ? 'open' : 'should-be-open';
}

function drawing(shape: SVGTemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">
    ${shape}
  </svg>`;
}

function shape(mark: StatusMark, x: number, width: number): SVGTemplateResult {
  const {y, fill = nothing, opacity = nothing, dash = nothing} = looks[mark];
  return y === undefined
    ? svg`<rect x=${x} y="2" width=${width} height="11" fill=${fill} fill-opacity=${opacity} stroke="currentColor" stroke-width="2" stroke-dasharray=${dash} vector-effect="non-scaling-stroke" />`
    : svg`<path d="M${x} ${y}h${width}" stroke="currentColor" stroke-width="1.5" stroke-dasharray=${dash} vector-effect="non-scaling-stroke" />`;
}

function rule(x: number): SVGTemplateResult {
  return svg`<path class="rule" d="M${x} 0v${HEIGHT}" stroke="currentColor" stroke-width="1" vector-effect="non-scaling-stroke" />`;
}

function nowMark(x: number): SVGTemplateResult {
  return svg`<path class="now" d="M${x} 0v${HEIGHT}" stroke="currentColor" stroke-width="3" vector-effect="non-scaling-stroke" />`;
}
