/**
 * A page that stays open over a closing time, midnight, a clock change, a bank
 * holiday: it says the same as a widget opened then, in the old order.
 */
import {expect} from 'chai';
import fc from 'fast-check';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {fromLondonTime} from '../../src/open-hours/index.js';
import {occasionFrom, type Occasion} from '../support/arbitrary-list.js';
import {choose, openDetails, select} from '../support/by-role.js';
import {movingClock} from '../support/moving-clock.js';
import {place, removeWidgets} from '../support/open-widget.js';
import {focusPage} from '../support/page-life.js';
import {runs} from '../support/check-property.js';
import {DrawnScreen, Screen} from '../support/screen.js';

/** Days on which something happens, after this release. */
const starts = fc.constantFrom(
  '2026-12-22',
  '2026-12-26',
  '2027-03-25',
  '2027-10-28',
  '2028-02-27',
  '2028-12-31',
  '2031-12-25',
);

afterEach(removeWidgets);

describe('a page that stays open', () => {
  it('says what a new one would say', async () => {
    const property = fc.asyncProperty(occasionFrom(starts), compare);
    await fc.assert(property, {numRuns: runs(25, 500)});
  }).timeout(600_000);
});

async function compare({list, need, times}: Occasion): Promise<void> {
  const [first = '', ...later] = times.map(instantOf);
  const clock = movingClock(first);
  const widget = place({clock, attributes: need ? {need} : {}});
  widget.directoryData = list;
  await widget.ready;
  const planned = await planAhead(widget);
  for (const [index, instant] of later.entries()) {
    clock.set(instant);
    focusPage();
    await widget.updateComplete;
    const fresh = new DrawnScreen(
      {list, need, times, planned},
      times[index + 1],
    );
    expectSame(new Screen(widget.shadowRoot!), fresh);
  }
  removeWidgets();
}

/** Opens the week and plans the fourth day, as a person does. */
async function planAhead(widget: HertsDaSupportElement) {
  const has = (part: string) => widget.shadowRoot!.querySelector(part) !== null;
  // A list without numbers has neither.
  if (!has('[part=planner]')) return {};
  await openDetails(widget, 'Plan a time to call');
  const day = select(widget, 'Day');
  choose(day, day.options[3]!.label.trim());
  await widget.updateComplete;
  choose(select(widget, 'Time'), '10am');
  await widget.updateComplete;
  if (has('[part=week]')) {
    await openDetails(widget, 'Opening hours this week');
  }
  return {date: day.value, time: '10:00'};
}

function expectSame(screen: Screen, fresh: DrawnScreen): void {
  expect(inAnyOrder(screen.cards)).to.deep.equal(inAnyOrder(fresh.cards));
  for (const [name, status] of screen.rows) {
    expect(fresh.known.get(name) ?? status, name).to.equal(status);
  }
  for (const region of ['[part=planner]', '.calls > .notice', '.on-paper']) {
    expect(screen.textIn(region)).to.equal(fresh.textIn(region));
  }
  // Where nothing matches, lines stand there. One that opens is not added.
  if (screen.cards.size > 0) {
    expect(screen.textIn('.result')).to.equal(fresh.textIn('.result'));
  }
  // A week that came later, with a line that was down, is closed.
  if (screen.week.size > 0) {
    expect(inAnyOrder(screen.week)).to.deep.equal(inAnyOrder(fresh.week));
  }
  if (fresh.occasion.need === undefined) {
    expect(screen.textIn('.calls-next')).to.equal(fresh.textIn('.calls-next'));
  }
}

function inAnyOrder(said: ReadonlyMap<string, unknown>) {
  return [...said].sort(([a], [b]) => a.localeCompare(b));
}

function instantOf(at: string): string {
  const [date = '', time = ''] = at.split('T');
  return fromLondonTime({date, time})!.toISOString();
}
