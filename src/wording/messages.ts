/** Gathers the words of all regions: what a translation must contain. */
import {dates} from './messages/dates.js';
import {emergency} from './messages/emergency.js';
import {
  errors,
  fallback,
  widget,
  launcher,
  preview,
  print,
  provenance,
} from './messages/widget.js';
import {needs} from './messages/needs.js';
import {planner} from './messages/planner.js';
import {exit, safety} from './messages/safety.js';
import {age, calls, card, hours} from './messages/services.js';
import {week} from './messages/week.js';
import {status} from './messages/status.js';

/**
 * Every sentence on screen, in British English.
 *
 * A sentence with a bold beginning is `{lead, rest}`: `lead` is bold, and a
 * space joins the two unless `rest` is empty.
 */
export const english = {
  /** The value of the attribute `lang`. */
  lang: 'en-GB',
  widget,
  emergency,
  exit,
  calls,
  status,
  card,
  hours,
  age,
  needs,
  planner,
  week,
  safety,
  provenance,
  errors,
  preview,
  launcher,
  fallback,
  print,
  dates,
};

/** A translation has the same keys. */
export type Messages = typeof english;
