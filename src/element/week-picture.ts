/** Draws the hours of a week: days from left to right, a strip for a service. */
import {
  html,
  nothing,
  svg,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import type {DayStretch} from '../directory/week-hours.js';
import type {StatusMark} from '../wording/opening-status-text.js';

const MINUTES_PER_DAY = 1440;
const DAYS = 7;

/** A strip is a minute a unit wide and as many units high. */
const WIDTH = DAYS * MINUTES_PER_DAY;
const HEIGHT = 16;
const BASELINE = 14;

/** How each state is drawn: by shape and line, not by colour alone. */
const shapes: Record<
  StatusMark,
  (x: number, width: number) => SVGTemplateResult
> = {
  open: (x, width) => bar(x, width, {fill: 'currentColor', dash: ''}),
  'should-be-open': (x, width) => bar(x, width, {fill: 'none', dash: ''}),
  'may-be-open': (x, width) => bar(x, width, {fill: 'none', dash: '2 2'}),
  closed: (x, width) => line(x, width, {y: BASELINE, dash: ''}),
  'probably-closed': (x, width) => line(x, width, {y: BASELINE, dash: '4 3'}),
  'not-known': (x, width) => line(x, width, {y: HEIGHT / 2, dash: '1 4'}),
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
    ${days.map((stretches, day) => {
      const start = day * MINUTES_PER_DAY;
      return [
        groundOf(stretches, confirmed).map((mark) =>
          shapes[mark](start, MINUTES_PER_DAY),
        ),
        stretches.map(({from, to, state}) =>
          shapes[markOf(state, confirmed)](start + from, to - from),
        ),
      ];
    })}
    ${nowMark(now)}
  `);
}

/** How the rest of a day is drawn. None where nobody knows what it is. */
export function groundOf(
  stretches: readonly DayStretch[],
  confirmed: boolean,
): StatusMark[] {
  if (stretches.some(({state}) => state === 'not-known')) return [];
  const isFull = stretches.some(
    ({from, to}) => from === 0 && to === MINUTES_PER_DAY,
  );
  if (isFull) return [];
  return [confirmed ? 'closed' : 'probably-closed'];
}

/** A sample for the key. */
export function weekSample(mark: StatusMark): TemplateResult {
  return drawing(shapes[mark](WIDTH / 8, (WIDTH * 3) / 4));
}

/** The mark of now, for the key. */
export function nowSample(): TemplateResult {
  return drawing(nowMark(WIDTH / 2));
}

export function markOf(
  state: DayStretch['state'],
  confirmed: boolean,
): StatusMark {
  if (state === 'not-known') return state;
  if (state === 'unknown') return 'may-be-open';
  return confirmed ? 'open' : 'should-be-open';
}

function drawing(shape: SVGTemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">
    ${shape}
  </svg>`;
}

function bar(
  x: number,
  width: number,
  {fill, dash}: {fill: string; dash: string},
): SVGTemplateResult {
  return svg`<rect x=${x} y="2" width=${width} height="11" fill=${fill} stroke="currentColor" stroke-width="2" stroke-dasharray=${dash || nothing} vector-effect="non-scaling-stroke" />`;
}

function line(
  x: number,
  width: number,
  {y, dash}: {y: number; dash: string},
): SVGTemplateResult {
  return svg`<path d="M${x} ${y}h${width}" stroke="currentColor" stroke-width="1.5" stroke-dasharray=${dash || nothing} vector-effect="non-scaling-stroke" />`;
}

function rule(x: number): SVGTemplateResult {
  return svg`<path class="rule" d="M${x} 0v${HEIGHT}" stroke="currentColor" stroke-width="1" vector-effect="non-scaling-stroke" />`;
}

function nowMark(x: number): SVGTemplateResult {
  return svg`<path class="now" d="M${x} 0v${HEIGHT}" stroke="currentColor" stroke-width="3" vector-effect="non-scaling-stroke" />`;
}
