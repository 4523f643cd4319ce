// Compares the calculator with opening_hours.js, with its own build of November
// 2026, and with a plain calculation with `Temporal`: the same schedules at the
// same instants, in turn. Times are medians of several rounds.
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {build} from 'esbuild';
import {medians, milliseconds, YEAR} from './in-turn.mjs';
import {onFreshPage, openBrowser} from './chromium.mjs';
import {earlierBuild} from './peers.mjs';
import {holdTo, inMilliseconds, printTable} from './report.mjs';

/** Questions in a round to two builds that are equally quick. */
const MANY = 20_000;

/** Years asked for in a round. */
const YEARS = 3;

/** The most that an answer may take of the earlier build's time. */
const NO_SLOWER = 1.1;

const england = {
  lat: 51.8,
  lon: -0.2,
  address: {country_code: 'gb', state: 'England'},
};

const line = (days, hours) => {
  const [opensAt, closesAt] = hours.split('-');
  return {byDay: days.split(' '), opensAt, closesAt};
};
const weekly = (bankHolidays, ...lines) => ({
  kind: 'weekly',
  weekly: lines,
  bankHolidays,
});

const WEEKDAYS = 'MO TU WE TH FR';
const ALL_DAYS = `${WEEKDAYS} SA SU`;

/**
 * Each schedule in both formats, the least factor by which ours must be faster,
 * and the number of questions in a round: slow ones get fewer.
 */
const schedules = [
  {
    title: 'nine to five',
    ours: weekly('as-usual', line(WEEKDAYS, '09:00-17:00')),
    its: 'Mo-Fr 09:00-17:00',
    atLeast: 7,
    questions: 5_000,
  },
  {
    title: 'two lines a week',
    ours: weekly(
      'as-usual',
      line(WEEKDAYS, '09:00-21:00'),
      line('SA SU', '09:00-16:00'),
    ),
    its: 'Mo-Fr 09:00-21:00; Sa,Su 09:00-16:00',
    atLeast: 7,
    questions: 5_000,
  },
  {
    title: 'every night',
    ours: weekly('as-usual', line(ALL_DAYS, '22:00-06:00')),
    its: 'Mo-Su 22:00-06:00',
    atLeast: 7,
    questions: 5_000,
  },
  {
    title: 'closed on bank holidays',
    ours: weekly('closed', line(WEEKDAYS, '09:00-17:00')),
    its: 'Mo-Fr 09:00-17:00; PH off',
    atLeast: 100,
    questions: 200,
  },
  {
    title: 'bank holidays in doubt',
    ours: weekly('unknown', line(WEEKDAYS, '09:00-17:00')),
    its: 'Mo-Fr 09:00-17:00; PH off; PH Mo-Fr 09:00-17:00 unknown',
    atLeast: 100,
    questions: 200,
  },
];

const inMicroseconds = (value) => `${value.toFixed(value < 10 ? 2 : 0)} µs`;

if (new Date(2026, 6).getTimezoneOffset() !== -60) {
  throw new Error('Run it as `npm run bench`: it needs TZ=Europe/London.');
}

const noon = new Date(Date.UTC(2026, 10, 23, 12));
const [{ours, its}] = schedules;

// The first calls, before anything is warm, for which a visitor waits.
const loadOurs = performance.now();
const {openingStatus, openingPeriods} =
  await import('herts-da-support/open-hours');
const loadedOurs = performance.now() - loadOurs;
const firstOurs = milliseconds(() => openingStatus(ours, noon));

const loadIts = performance.now();
const {default: OpeningHours} = await import('opening_hours');
const loadedIts = performance.now() - loadIts;
const firstIts = milliseconds(() => {
  const hours = new OpeningHours(its, england);
  hours.getState(noon);
  hours.getNextChange(noon);
});

const require = createRequire(import.meta.url);
const {version: itsVersion} = require('opening_hours/package.json');

const earlier = await import(resolve(earlierBuild(), 'open-hours.js'));

const rows = schedules.map(({title, ours, its, atLeast, questions}) => {
  const hours = new OpeningHours(its, england);
  // A status contains the next change: `until` and `next`.
  const ask = (instant) => openingStatus(ours, instant);
  const [now, before] = medians(MANY, ask, (instant) =>
    earlier.openingStatus(ours, instant),
  );
  const [our, their] = medians(questions, ask, (instant) => {
    const date = new Date(instant);
    hours.getState(date);
    hours.getUnknown(date);
    hours.getNextChange(date);
  });
  return {title, our: now, before, their, times: their / our, atLeast};
});

const years = schedules.map(({title, ours, its}) => {
  const hours = new OpeningHours(its, england);
  const [our, before, their] = medians(
    YEARS,
    (from) => openingPeriods(ours, from, from + YEAR),
    (from) => earlier.openingPeriods(ours, from, from + YEAR),
    (from) => hours.getOpenIntervals(new Date(from), new Date(from + YEAR)),
  );
  return {title, our, before, their, times: their / our};
});

const HEADS = ['this', 'on 23 November 2026', 'opening_hours', 'times as fast'];
const cells = ({title, our, before, their, times}) => [
  title,
  ...[our, before, their].map(inMicroseconds),
  times.toFixed(1),
];
console.log(
  `**The calculator**, beside opening_hours ${itsVersion}: the status and the ` +
    'next change at random instants, after a warm-up of all.',
);
printTable(
  ['schedule', ...HEADS, 'at least'],
  rows.map((row) => [...cells(row), row.atLeast]),
);
console.log('\nThe periods of a year from random instants on:');
printTable(['schedule', ...HEADS], years.map(cells));
console.log(
  `\nThe first answer took ${inMilliseconds(loadedOurs + firstOurs)} from ` +
    `the import on; with opening_hours.js, ${inMilliseconds(loadedIts + firstIts)}.`,
);

for (const {title, our, before, times, atLeast} of rows) {
  const unit = ' of the time';
  holdTo(1 / atLeast, {title, value: 1 / times, unit});
  const since = `${title}, beside before`;
  holdTo(NO_SLOWER, {title: since, value: our / before, unit});
}

// Chromium has a `Temporal` of its own; Node 20 has none.
const {outputFiles} = await build({
  entryPoints: ['scripts/bench/beside-temporal.mjs'],
  bundle: true,
  write: false,
  format: 'iife',
  logLevel: 'error',
});
const browser = await openBrowser();
const [our, plain] = await onFreshPage(browser, async (page) => {
  await page.addScriptTag({content: outputFiles[0].text});
  return page.evaluate('besideTemporal');
});
await browser.close();
console.log(
  `\nNine to five by hand, with \`Temporal\` in Chromium, takes ${inMicroseconds(plain)}; here ${inMicroseconds(our)}.`,
);
