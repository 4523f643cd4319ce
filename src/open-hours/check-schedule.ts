import type {Problem} from './problem.js';
import {scheduleErrors} from './schedule-errors.js';

export function checkSchedule(schedule: unknown): Problem[] {
  return scheduleErrors(schedule);
}
