/** Runs the calculator in a worker: one question, one answer. */
import {
  openingPeriods,
  openingStatus,
  type Schedule,
} from '../../src/open-hours/index.js';

export interface WorkerQuestion {
  readonly schedule: Schedule;
  readonly instant: number;
  readonly until: number;
}

addEventListener('message', ({data}: MessageEvent<WorkerQuestion>) => {
  const {schedule, instant, until} = data;
  postMessage({
    hasDocument: 'document' in globalThis,
    status: openingStatus(schedule, instant),
    periods: openingPeriods(schedule, instant, until),
  });
});
