// Compares the calculator with opening_hours.js: the same schedules at the same
// instants, one after the other in one process. Times are medians of several
// rounds.
import {createRequire} from 'node:module';
import {holdTo, inMilliseconds, median, printTable} from './report.mjs';

const ROUNDS = 21;

// Questions to both before measuring, because a cold engine would measure its
// own compiler.
const WARM_UP = 3;
const START = Date.UTC(2026, 0, 1);
const YEAR = 365 * 86_400_000;

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

/** Random instants that are the same in every run. */
function instants(count) {
  let state = 5;
  return Array.from({length: count}, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return START + Math.floor((state / 2 ** 32) * YEAR);
  });
}

/**
 * The median of each in microseconds for a question, asked by turns, so that a
 * busy moment of the machine affects both.
 */
function medians(questions, ...asks) {
  const asked = instants(questions);
  const round = () => asks.map((ask) => perQuestion(asked, ask));
  const rounds = Array.from({length: WARM_UP + ROUNDS}, round).slice(WARM_UP);
  return asks.map((_, which) => median(rounds.map((each) => each[which])));
}

function perQuestion(asked, ask) {
  const start = performance.now();
  asked.forEach(ask);
  return ((performance.now() - start) / asked.length) * 1_000;
}

const inMicroseconds = (value) => `${value.toFixed(value < 10 ? 2 : 0)} µs`;

if (new Date(START + YEAR / 2).getTimezoneOffset() !== -60) {
  throw new Error('Run it as `npm run bench`: it needs TZ=Europe/London.');
}

const noon = new Date(Date.UTC(2026, 10, 23, 12));
const [{ours, its}] = schedules;

// The first calls, before anything is warm, for which a visitor waits.
const begun = performance.now();
const {openingStatus} = await import('herts-da-support/open-hours');
openingStatus(ours, noon);
const answered = performance.now();
const {default: OpeningHours} = await import('opening_hours');
const hours = new OpeningHours(its, england);
hours.getState(noon);
hours.getNextChange(noon);
const bothAnswered = performance.now();

const require = createRequire(import.meta.url);
const {version: itsVersion} = require('opening_hours/package.json');

const rows = schedules.map(({title, ours, its, atLeast, questions}) => {
  const hours = new OpeningHours(its, england);
  const [our, their] = medians(
    questions,
    // A status contains the next change: `until` and `next`.
    (instant) => openingStatus(ours, instant),
    (instant) => {
      const date = new Date(instant);
      hours.getState(date);
      hours.getUnknown(date);
      hours.getNextChange(date);
    },
  );
  return {title, our, their, ratio: their / our, atLeast};
});

console.log(
  `**The calculator**, beside opening_hours ${itsVersion}: the status and the ` +
    'next change at random instants, after a warm-up of both.',
);
printTable(
  ['schedule', 'this', 'opening_hours', 'times as fast', 'at least'],
  rows.map(({title, our, their, ratio, atLeast}) => [
    title,
    inMicroseconds(our),
    inMicroseconds(their),
    Math.round(ratio),
    atLeast,
  ]),
);
console.log(
  `\nThe first answer took ${inMilliseconds(answered - begun)} from ` +
    `the import on, and ${inMilliseconds(bothAnswered - answered)} there.`,
);

for (const {title, ratio, atLeast} of rows) {
  const unit = ' of the time';
  holdTo(1 / atLeast, {title, value: 1 / ratio, unit});
}
