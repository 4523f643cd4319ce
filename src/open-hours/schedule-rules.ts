/** A schedule, read once and ready to be asked about any day. */
import type {Answer} from './answer.js';
import {edgesOf, runOf, type DaySpan} from './day-runs.js';
import {toDay} from './local-date-time.js';
import {
  joinSpans,
  regularWeek,
  toSpan,
  type MinuteSpan,
} from './regular-week.js';
import type {
  AlwaysOpenSchedule,
  BankHolidayRule,
  ScheduleException,
  WeeklyHours,
  WeeklySchedule,
} from './schedule.js';

/** A schedule that says something about hours. */
export type TimedSchedule = AlwaysOpenSchedule | WeeklySchedule;

/** What an exception makes of its days. */
export interface ExceptionRule extends DaySpan {
  /** `open` in its spans, else what it says of the whole day. */
  readonly answer: Answer;
  readonly spans: readonly MinuteSpan[];
}

export interface ScheduleRules {
  readonly bankHolidays: BankHolidayRule;
  /** The exception that decides a day: the shortest of those that name it. */
  exceptionOn(day: number): ExceptionRule | undefined;
  /** The regular hours that start on a day. `undefined` where no line holds. */
  regularSpans(day: number): readonly MinuteSpan[] | undefined;
  /** The first later day from which other rules hold, bank holidays aside. */
  nextEdge(day: number): number | undefined;
}

/** Reads a schedule in which `scheduleFaults` found nothing. */
export function scheduleRules(schedule: TimedSchedule): ScheduleRules {
  const week = regularWeek(linesOf(schedule));
  const exceptions = (schedule.exceptions ?? []).map(toRule);
  const edges = edgesOf(exceptions);
  const winners = shortestByRun(exceptions, edges);
  const exceptionOn = (day: number) => winners[runOf(edges, day)];

  return {
    bankHolidays:
      schedule.kind === 'weekly' ? schedule.bankHolidays : 'as-usual',
    exceptionOn,
    regularSpans: (day) => week.spansOn(day),
    nextEdge(day) {
      const exceptionEdge = edges[runOf(edges, day)];
      // Under an exception it does not matter what the week would be.
      if (exceptionOn(day) !== undefined) return exceptionEdge;
      return earlier(exceptionEdge, week.edges[runOf(week.edges, day)]);
    },
  };
}

function linesOf(schedule: TimedSchedule): readonly WeeklyHours[] {
  if (schedule.kind === 'weekly') return schedule.weekly;
  const byDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
  return [{byDay, opensAt: '00:00', closesAt: '24:00'}];
}

function toRule(exception: ScheduleException): ExceptionRule {
  const from = toDay(exception.from) ?? 0;
  const through = toDay(exception.to) ?? from;
  const spans = joinSpans((exception.periods ?? []).map(toSpan));
  return {from, through, spans, answer: answerOf(exception)};
}

function answerOf({state, note = ''}: ScheduleException): Answer {
  if (state === 'open') return {state};
  if (state === 'closed') return {state, note};
  return {state, reason: 'exception', note};
}

function shortestByRun(
  exceptions: readonly ExceptionRule[],
  edges: readonly number[],
): readonly (ExceptionRule | undefined)[] {
  const winners = new Array<ExceptionRule | undefined>(edges.length + 1);
  const length = ({from, through}: DaySpan) => through - from;
  // The shortest is painted last, over all the others.
  for (const rule of [...exceptions].sort((a, b) => length(b) - length(a))) {
    winners.fill(rule, runOf(edges, rule.from), runOf(edges, rule.through + 1));
  }
  return winners;
}

function earlier(a: number | undefined, b: number | undefined) {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}
