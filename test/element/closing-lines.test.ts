/**
 * Day-and-night lines that close on a certain day, as partners' lists may have
 * them: sentences about such a line must agree with its status.
 */
import {expect} from 'chai';
import type {Service} from '../../src/directory/schema.js';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {listenTo} from '../support/announcements.js';
import {
  dayAndNightBut,
  madeDirectory,
  madeService,
  weekdays,
} from '../support/made-directory.js';
import {movingClock} from '../support/moving-clock.js';
import {
  callNames,
  place,
  removeWidgets,
  textOf,
  type Options,
} from '../support/open-widget.js';
import {focusPage} from '../support/page-life.js';

/** Day and night, but on Tuesday 24 November until 6pm. */
const line = madeService('line', {
  schedule: dayAndNightBut('2026-11-24', '09:00', '18:00'),
});
const office = madeService('office', {schedule: weekdays('09:00', '17:00')});
/** The one that helps with what is asked for. It has no phone. */
const police = madeService('police', {
  helpsWith: ['tell-police'],
  phones: [],
  website: 'https://www.herts.police.uk/',
});
const need = {need: 'tell-police'};

async function widgetWith(services: readonly Service[], options: Options) {
  const widget = place(options);
  widget.directoryData = madeDirectory(services);
  await widget.ready;
  return widget;
}

async function lookAgain(widget: HertsDaSupportElement) {
  focusPage();
  for (let left = 3; left > 0; left -= 1) await widget.updateComplete;
}

const region = (widget: Element, selector: string) =>
  textOf(widget.shadowRoot!.querySelector(selector)!);

afterEach(removeWidgets);

describe('a line for day and night that closes on a day', () => {
  it('is called open day and night until the day before that', async () => {
    const lead = async (at: string) =>
      region(await widgetWith([line], {at}), '[part=calls]');
    expect(await lead('2026-11-22T12:00')).to.include('day and night');
    expect(await lead('2026-11-24T12:00')).to.include('until 6pm');
    expect(await lead('2026-11-24T12:00')).not.to.include('day and night');
  });

  it('keeps its row when it closes, although the need leaves it out of the list', async () => {
    const clock = movingClock('2026-11-24T17:55Z');
    const options = {clock, attributes: need};
    const widget = await widgetWith([police, line], options);
    expect(callNames(widget)).to.deep.equal(['Service line']);
    clock.set('2026-11-24T18:05Z');
    await lookAgain(widget);
    expect(callNames(widget)).to.deep.equal(['Service line']);
    expect(region(widget, '[part=call] [part=status]')).to.match(
      /^Probably closed now\./,
    );
  });

  it('is named on the cards of others once it opens, although its row is not added', async () => {
    const clock = movingClock('2026-11-24T08:55Z');
    const unit = madeService('unit', {
      helpsWith: police.helpsWith,
      schedule: weekdays('09:00', '17:00'),
      ifNoAnswer: line.id,
      sources: [
        {name: 'A page', url: 'https://a.example/', published: '2020-04-09'},
      ],
    });
    const widget = await widgetWith([unit, line], {clock, attributes: need});
    clock.set('2026-11-24T09:05Z');
    await lookAgain(widget);
    expect(callNames(widget)).not.to.include('Service line');
    expect(region(widget, '[part=card]')).to.include(
      'If this number does not work, call Service line',
    );
  });

  it('is the next to open, although the need leaves it out of the list', async () => {
    const clock = movingClock('2026-11-24T17:55Z');
    const late = {...office, helpsWith: police.helpsWith};
    const options = {clock, attributes: need};
    const widget = await widgetWith([late, line], options);
    clock.set('2026-11-24T18:05Z');
    await lookAgain(widget);
    expect(region(widget, '.calls-next')).to.equal(
      'Next that should be open: Service line, tomorrow (Wednesday) at 12am.',
    );
  });

  it('is not recommended once it has closed', async () => {
    const clock = movingClock('2026-11-24T17:55Z');
    const talking = madeService('talking', {helpsWith: ['talk'], phones: []});
    const website = {...talking, website: 'https://example.org/'};
    const options = {clock, attributes: need};
    const widget = await widgetWith([website, line], options);
    expect(region(widget, '.result')).to.include('Service line');
    clock.set('2026-11-24T18:05Z');
    await lookAgain(widget);
    expect(region(widget, '.result')).not.to.include('Service line');
    expect(region(widget, '.result')).to.include('Call 999');
  });

  it('is said to have changed once, and not each time', async () => {
    const clock = movingClock('2026-11-24T17:55Z');
    const widget = place({clock});
    widget.directoryData = madeDirectory([line, madeService('other')]);
    const listener = listenTo(widget);
    await widget.ready;
    for (const time of ['18:05', '18:25', '18:45']) {
      clock.set(`2026-11-24T${time}Z`);
      await lookAgain(widget);
    }
    expect(listener.heard()).to.deep.equal(['Opening times updated.']);
  });
});
