/** All tables of the calculator, under their titles. */
import type {StatusCase} from '../status-case.js';
import {
  beyondTheList,
  christmas,
  easter2020,
  listedDays,
} from './bank-holidays.js';
import {autumn, spring} from './clock-changes.js';
import {alwaysOpenBut, exceptions} from './exceptions.js';
import {nights} from './nights.js';
import {ordinaryWeek} from './ordinary-week.js';
import {validities} from './validities.js';

export const statusCases: Readonly<Record<string, readonly StatusCase[]>> = {
  'in an ordinary week': ordinaryWeek,
  'at night': nights,
  'in the night that skips an hour': spring,
  'in the night that repeats an hour': autumn,
  'at Easter 2020': easter2020,
  'on the days of the list': listedDays,
  'at Christmas and New Year': christmas,
  'beyond the list': beyondTheList,
  'on days that differ': exceptions,
  'always open, but for some days': alwaysOpenBut,
  'when lines begin and end': validities,
};
