// Measures how long a malicious list can delay a page: thousands of exceptions
// inside each other, thousands of lines for the same day, and endless objects of
// a page.
import {checkSchedule, openingStatus} from 'herts-da-support/open-hours';
import {mediansOfVisits, milliseconds} from './in-turn.mjs';
import {holdTo, inMilliseconds, printTable} from './report.mjs';
import {openWidgetPages} from './widget-page.mjs';

const EXCEPTIONS = 20_000;
const LINES = 5_000;

const NOW = Date.UTC(2026, 10, 23, 12);
const DAY = 86_400_000;
const monday = {byDay: ['MO'], opensAt: '09:00', closesAt: '17:00'};
const dateOf = (day) =>
  new Date(Date.UTC(2020, 0, 1) + day * DAY).toISOString().slice(0, 10);

/** Each ends on a different day, so that no two have the same length. */
const nested = {
  kind: 'weekly',
  weekly: [monday],
  bankHolidays: 'unknown',
  exceptions: Array.from({length: EXCEPTIONS}, (_, index) => ({
    from: dateOf(0),
    to: dateOf(index),
    state: index % 2 ? 'closed' : 'unknown',
    note: 'Not today.',
  })),
};

const manyLines = {
  kind: 'weekly',
  weekly: Array.from({length: LINES}, (_, index) => ({
    ...monday,
    validFrom: dateOf(index),
    validTo: dateOf(index),
  })),
  bankHolidays: 'unknown',
};

console.log(
  '**Malicious lists**: the first status, for a visitor, and the check, for an editor.',
);
const rows = [
  [`${EXCEPTIONS} exceptions, one in the other`, nested],
  [`${LINES} lines`, manyLines],
].map(([title, schedule]) => [
  title,
  inMilliseconds(milliseconds(() => openingStatus(schedule, NOW))),
  inMilliseconds(milliseconds(() => checkSchedule(schedule))),
]);
printTable(['schedule', 'first status', 'check'], rows);

/** Milliseconds for which the exit may make somebody wait. */
const ANSWER = 100;
/** Visits to each list; the median counts. */
const ROUNDS = 5;

/** The most that a list may cost, relative to a plain one of as many bytes. */
const BESIDE_PLAIN = 3;

/** Values for `directoryData`, made in the page. */
const LISTS = {
  '100,000 services': 'listOf(100_000)',
  '64,000 wrong services': '({...list, services: Array(64_000).fill(0)})',
  '64,000 wrong withdrawn numbers':
    '({...list, withdrawnNumbers: Array(64_000).fill(0)})',
  'services without an end':
    '({...list, services: endless((key) => list.services[key % 14])})',
  'withdrawn numbers without an end':
    '({...list, withdrawnNumbers: endless(String)})',
  'services that throw':
    '({...list, services: list.services.map((each) => ({...each, get name() { throw new Error(); }}))})',
  'a list that throws': '({...list, get services() { throw new Error(); }})',
};

/**
 * The lists whose time is compared with that of a plain list of as many bytes.
 */
const HELD = Object.keys(LISTS).slice(1, 3);

const pages = await openWidgetPages(() => {
  const {hasRead, list, markedListOf} = globalThis;
  const bytesOf = (data) => JSON.stringify(data).length;
  Object.assign(globalThis, {
    endless: (itemOf) =>
      new Proxy([], {
        get: (target, key) => {
          if (key === 'length') return 2 ** 31;
          return /^\d+$/.test(String(key)) ? itemOf(key) : target[key];
        },
      }),
    /** A plain list of as many bytes. */
    plainLike: (data) =>
      markedListOf(
        Math.ceil((bytesOf(data) / bytesOf(list)) * list.services.length),
      ),
    /** The longest wait for an answer, and the time until the list is read. */
    async take(data) {
      const widget = document.createElement('herts-da-support');
      document.body.append(widget);
      await widget.ready;
      const read = hasRead(widget);
      let wait = 0;
      const {port1, port2} = new MessageChannel();
      const start = performance.now();
      let last = start;
      port1.onmessage = () => {
        const now = performance.now();
        wait = Math.max(wait, now - last);
        last = now;
        port2.postMessage('');
      };
      port2.postMessage('');
      widget.directoryData = data;
      await read;
      const time = performance.now() - start;
      // A second more, in which the list is drawn.
      await new Promise((done) => setTimeout(done, 1_000));
      port1.onmessage = null;
      return {wait, time, height: widget.offsetHeight};
    },
  });
});

console.log(
  '\nObjects that a page gives as `directoryData`: the longest that the exit is kept from answering, and the time until the list is read, beside a plain list of as many bytes.',
);
const objects = [];
for (const [title, list] of Object.entries(LISTS)) {
  const isHeld = HELD.includes(title);
  const [{wait, time, height}, plain] = await mediansOfVisits(
    ROUNDS,
    isHeld ? [list, `plainLike(${list})`] : [list],
    (data) => pages.visit((page) => page.evaluate(`take(${data})`)),
  );
  holdTo(ANSWER, {title: `the exit, with ${title}`, value: wait, unit: ' ms'});
  if (plain) {
    const value = time / plain.time;
    holdTo(BESIDE_PLAIN, {title: `the time of ${title}`, value});
  }
  if (height < 500) holdTo(0, {title: `no list, with ${title}`, value: 1});
  objects.push([
    title,
    ...[wait, time].map(inMilliseconds),
    plain ? inMilliseconds(plain.time) : '',
  ]);
}
printTable(['list', 'longest wait', 'read after', 'plain'], objects);

await pages.close();
