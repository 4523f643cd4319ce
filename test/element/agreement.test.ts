/**
 * The parts of the screen agree with each other and with the calculator, for
 * random lists, at random times, under each need.
 */
import {expect} from 'chai';
import fc from 'fast-check';
import {isConfirmed} from '../../src/directory/freshness.js';
import type {Service} from '../../src/directory/schema.js';
import {
  defaultBankHolidays,
  fromLondonTime,
  openingPeriods,
  openingStatus,
} from '../../src/open-hours/index.js';
import {english} from '../../src/wording/messages.js';
import {anyOccasion} from '../support/arbitrary-list.js';
import {textOf} from '../support/open-widget.js';
import {checkProperty, runs} from '../support/check-property.js';
import {DrawnScreen} from '../support/screen.js';

const DAY = 86_400_000;

const {groups} = english.planner;

function always(title: string, holds: (screen: DrawnScreen) => void): void {
  it(title, () => {
    const property = fc.property(anyOccasion, (occasion) =>
      holds(new DrawnScreen(occasion)),
    );
    checkProperty(property, {numRuns: runs(40, 600)});
  }).timeout(600_000);
}

/** What the calculator says, in the beginnings of the words for it. */
const beginnings = {
  'always-open': /^(Open|Should be open) now, 24 hours a day$/,
  open: /^(Open|Should be open)\b/,
  closed: /^(Closed|Probably closed) (now\.|today:)/,
  unknown: /^(May be open|Hours not known)\./,
};

/** Takes no calls, to the end of a day or until somebody says otherwise. */
function isAway({status, alert}: Service, date: string): boolean {
  const isOver = alert?.until !== undefined && alert.until < date;
  return status === 'temporarily-closed' && !isOver;
}

describe('what is on screen', () => {
  always('is written in whole sentences', ({text}) => {
    expect(text).not.to.match(/undefined|null|NaN|\[object|[.,:;]{2}|\(\)/);
  });

  always('has the state of the calculator in every status', (screen) => {
    for (const [name, status] of screen.known) {
      const service = screen.named(name);
      const {schedule = {kind: 'unknown'}} = service;
      if (isAway(service, screen.at.slice(0, 10))) {
        expect(status).to.match(/^Not taking calls now\./);
      } else if (status) {
        const {state} = openingStatus(schedule, screen.instant);
        expect(status, name).to.match(beginnings[state]);
      }
    }
  });

  always('says the same of a service wherever it stands', (screen) => {
    const cards = screen.statuses;
    for (const [name, status] of screen.rows) {
      expect(cards.get(name) ?? status, name).to.equal(status);
      expect(status).to.match(beginnings.open);
    }
  });

  always('calls lines open day and night that are', (screen) => {
    const lead = screen.textIn('.calls-intro');
    if (!lead.includes('day and night')) return;
    const statuses = [...screen.rows.values()];
    expect(statuses).not.to.deep.equal([]);
    for (const status of statuses) {
      // The note of a special day may follow.
      expect(status).to.match(/^(Open now|Should be open now)(, 24|\. |$)/);
    }
    expect(lead.includes('These are'), lead).to.equal(
      statuses.every((status) => status.startsWith('Open')),
    );
  });

  always('names next who opens first of those who are closed', (screen) => {
    const opening = [...screen.known.keys()].flatMap((name) => {
      const {schedule = {kind: 'unknown'}} = screen.named(name);
      const from = screen.instant;
      const to = from + 30 * DAY;
      const isClosed = beginnings.closed.test(screen.known.get(name) ?? '');
      const periods = isClosed ? openingPeriods(schedule, from, to) : [];
      const first = periods.find(({state}) => state === 'open');
      return first ? [{name, opens: first.start.instant.getTime()}] : [];
    });
    const next = screen.textIn('.calls-next');
    if (!next) return;
    const [, lead, name = '', when] =
      /^(Next to open|Next that should be open): (.*?), (.*)\.$/.exec(next)!;
    const verb = lead === 'Next to open' ? 'Opens' : 'Should open';
    expect(screen.known.get(name)).to.include(`${verb} ${when}`);
    const first = Math.min(...opening.map(({opens}) => opens));
    const own = opening.find((each) => each.name === name);
    expect(own?.opens ?? first).to.equal(first);
  });

  always('plans with the statuses of then', (screen) => {
    const {date = '', time} = screen.occasion.planned;
    // A time that the clocks skip or repeat has rules of its own.
    if (screen.textIn('[part=planner]').includes('The clocks go')) return;
    const then = new DrawnScreen(screen.occasion, `${date}T${time}`);
    for (const [group, names] of screen.plan) {
      for (const name of names) {
        const {schedule = {kind: 'unknown'}} = screen.named(name);
        expect(isAway(screen.named(name), date), name).to.equal(false);
        const status = then.known.get(name);
        if (status === undefined) continue;
        const {state} = openingStatus(schedule, then.instant);
        const begins = group.replace(/ then$/, '');
        expect(status, `${name}: ${state}`).to.match(
          new RegExp(`^${begins}\\b`),
        );
      }
    }
  });

  always('calls a day by its name on that day alone', (screen) => {
    const [today = ''] = screen.at.split('T');
    for (const [name, status] of screen.known) {
      const [, title] = /Today is (.*?), a bank holiday\./.exec(status) ?? [];
      if (!title) continue;
      const dates = defaultBankHolidays.events
        .filter((event) => event.title === title)
        .map(({date}) => date);
      expect(dates, `${name}: ${status}`).to.include(today);
    }
  });

  always('counts what it lists', (screen) => {
    const [, count] =
      /(\d+) services?\./.exec(screen.textIn('.result b')) ?? [];
    if (count) expect(screen.all('[part=card]')).to.have.length(Number(count));
    for (const heading of screen.all('[part=planner] .status')) {
      const [, planned] = /\((\d+)\)/.exec(textOf(heading)) ?? [];
      const rows = heading.nextElementSibling!.querySelectorAll('.name');
      expect(rows).to.have.length(Number(planned));
    }
  });

  always('has a week of the hours of each status', (screen) => {
    for (const [name, cells] of screen.week) {
      const {schedule = {kind: 'unknown'}} = screen.named(name);
      const [date = ''] = screen.at.split('T');
      expect(isAway(screen.named(name), date), name).to.equal(false);
      const monday =
        Date.parse(date) - ((new Date(date).getUTCDay() + 6) % 7) * DAY;
      cells.forEach((cell, day) => {
        const on = new Date(monday + day * DAY).toISOString().slice(0, 10);
        const states = hoursOf(on).map((instant) => {
          const answer = openingStatus(schedule, instant);
          return answer.state === 'always-open' ? 'open' : answer.state;
        });
        const said = `${name} on ${on}: ${cell}`;
        if (/losed$/.test(cell)) {
          expect(states, said).to.satisfy(all('closed'));
        }
        if (/24 hours$/.test(cell)) {
          expect(states, said).to.satisfy(all('open'));
        }
        if (/^(May be open|Not known)$/.test(cell)) {
          expect(states, said).to.satisfy(all('unknown'));
        }
        if (states.includes('open')) {
          expect(cell, said).to.match(/^(Should be open, )?(\d|midday)/);
        }
      });
    }
  });

  always('calls nothing certain that nobody confirmed', (screen) => {
    const [today = ''] = screen.at.split('T');
    for (const [name, status] of screen.known) {
      if (isConfirmed(screen.named(name), today)) continue;
      expect(status, name).not.to.match(/^(Open|Closed)\b/);
      const cells = screen.week.get(name) ?? [];
      for (const cell of cells) expect(cell).not.to.match(/^(\d|24|Closed$)/);
    }
    for (const group of [groups.open, groups.closed]) {
      for (const name of screen.plan.get(group) ?? []) {
        const {date = ''} = screen.occasion.planned;
        expect(isConfirmed(screen.named(name), date), name).to.equal(true);
      }
    }
  });

  always('holds no number that was withdrawn', ({text, html, occasion}) => {
    for (const number of occasion.list.withdrawnNumbers) {
      expect(text.replaceAll('\u00a0', ' ')).not.to.include(number);
      expect(html).not.to.include(number.replace(/ /g, ''));
    }
  });

  always('says what a service says, until the day it ends', (screen) => {
    const [today = ''] = screen.at.split('T');
    for (const card of screen.all('[part=card]')) {
      const {alert} = screen.named(textOf(card.querySelector('.name')!));
      const isSaid = textOf(card).includes('They are moving.');
      expect(isSaid).to.equal(Boolean(alert && today <= alert.until!));
    }
  });

  always('names no one whom the need keeps away', (screen) => {
    const {need} = screen.occasion;
    if (need === undefined || !screen.all('[part=needs]').length) return;
    const named = new Set([
      ...screen.known.keys(),
      ...[...screen.plan.values()].flat(),
    ]);
    for (const name of named) {
      const {helpsWith, minimumAge} = screen.named(name);
      if (helpsWith.includes(need)) continue;
      if (need === 'change') expect(helpsWith).not.to.include('refuge');
      if (need === 'under-19') expect(minimumAge).to.equal(undefined);
    }
  });

  always('can be reached', (screen) => {
    for (const card of screen.all('[part=card]')) {
      expect(card.querySelector('a[href]'), textOf(card)).not.to.equal(null);
    }
    for (const [, name, number] of screen
      .textIn('[part=card]')
      .matchAll(/call (Service \S+) on (\d+.\d+)\./g)) {
      const other = screen.named(name!);
      expect(isAway(other, screen.at.slice(0, 10))).to.equal(false);
      expect(other.phones?.map((phone) => phone.number)).to.include(
        number!.replace('\u00a0', ' '),
      );
    }
  });
});

/** Instants of a day, half an hour apart. */
function hoursOf(date: string): number[] {
  const start = fromLondonTime({date, time: '00:00'})!.getTime();
  const end = fromLondonTime({date, time: '24:00'})!.getTime();
  const count = (end - start) / (DAY / 48);
  return Array.from({length: count}, (_, half) => start + half * (DAY / 48));
}

function all(state: string) {
  return (states: readonly string[]) => states.every((each) => each === state);
}
