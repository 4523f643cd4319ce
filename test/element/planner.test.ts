/** "Plan a time to call": who answers then, in words and without a trace. */
import {expect} from 'chai';
import {nothing, render} from 'lit';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {planAnswer, planCounts} from '../../src/element/regions/plan-answer.js';
import {planner} from '../../src/element/regions/planner.js';
import {announced, choose, details, select} from '../support/by-role.js';
import {
  dayAndNightBut,
  madeDirectory,
  madeService,
  weekdays,
} from '../support/made-directory.js';
import {madeView, type MadeViewOptions} from '../support/made-context.js';
import {movingClock} from '../support/moving-clock.js';
import {removeWidgets, textOf, widgetAt} from '../support/open-widget.js';
import {focusPage, returnFromCache} from '../support/page-life.js';

const monday = '2026-11-23T10:10Z';
const NOT_SAFE = 'Not safe to call?';

const region = (widget: Element) =>
  widget.shadowRoot!.querySelector<HTMLDetailsElement>('[part=planner]')!;

const words = (from: HTMLSelectElement) =>
  [...from.options].map(({label}) => label.trim());

async function drawn(widget: HertsDaSupportElement) {
  await widget.updateComplete;
  await widget.updateComplete;
}

interface Plan {
  readonly clock?: string;
  readonly need?: string;
  readonly day?: string;
  readonly time: string;
}

/** A widget in which a day and a time were chosen, as a person does. */
async function planned({clock = monday, need, day, time}: Plan) {
  const widget = await widgetAt({clock, attributes: need ? {need} : {}});
  details(widget, 'Plan a time to call').open = true;
  if (day) choose(select(widget, 'Day'), day);
  await drawn(widget);
  choose(select(widget, 'Time'), time);
  await drawn(widget);
  return widget;
}

/** The names under a group's heading. */
function names(widget: Element, group: string): string[] {
  const root = widget.shadowRoot ?? widget;
  const heading = [...root.querySelectorAll('.group')].find((each) =>
    textOf(each).startsWith(`${group} (`),
  );
  const rows = heading?.nextElementSibling?.querySelectorAll('.name') ?? [];
  return [...rows].map(textOf);
}

afterEach(removeWidgets);

describe('the day', () => {
  it('is today or one of the next six, by name', async () => {
    const widget = await widgetAt({clock: monday});
    details(widget, 'Plan a time to call').open = true;
    expect(words(select(widget, 'Day'))).to.deep.equal([
      'Today, Monday 23 November',
      'Tuesday 24 November',
      'Wednesday 25 November',
      'Thursday 26 November',
      'Friday 27 November',
      'Saturday 28 November',
      'Sunday 29 November',
    ]);
  });

  it('that was chosen stays when midnight has passed', async () => {
    const clock = movingClock('2026-11-23T23:10Z');
    const widget = await widgetAt({clock});
    details(widget, 'Plan a time to call').open = true;
    choose(select(widget, 'Day'), 'Tuesday 24 November');
    await drawn(widget);
    choose(select(widget, 'Day'), 'Today, Monday 23 November');
    choose(select(widget, 'Time'), '11:30pm');
    await drawn(widget);
    clock.set('2026-11-24T00:05Z');
    focusPage();
    await drawn(widget);
    const day = select(widget, 'Day');
    expect(day.selectedOptions[0]!.label.trim()).to.equal('Monday 23 November');
    expect(textOf(region(widget))).to.include('That time has gone.');
    choose(day, 'Today, Tuesday 24 November');
    await drawn(widget);
    expect(textOf(region(widget))).to.include('Tuesday 24 November at 11:30pm');
  });
});

describe('the last half hour of a day', () => {
  const late = '2026-11-23T23:30Z';

  it('has no time to come, so that the days begin with the next', async () => {
    const widget = await widgetAt({clock: late});
    details(widget, 'Plan a time to call').open = true;
    const days = words(select(widget, 'Day'));
    expect(days).to.have.length(7);
    expect(days[0]).to.equal('Tuesday 24 November');
    expect(words(select(widget, 'Time'))).to.have.length(49);
  });

  it('gives the answer for the next day', async () => {
    const widget = await planned({clock: late, time: '9am'});
    expect(textOf(region(widget))).to.include('Tuesday 24 November at 9am');
  });

  it('leaves a time that was chosen on the day that it was chosen for', async () => {
    const clock = movingClock('2026-11-23T23:10Z');
    const widget = await widgetAt({clock});
    details(widget, 'Plan a time to call').open = true;
    choose(select(widget, 'Time'), '11:30pm');
    await drawn(widget);
    clock.set('2026-11-23T23:31Z');
    focusPage();
    await drawn(widget);
    expect(textOf(region(widget))).to.include('That time has gone.');
  });
});

describe('the time', () => {
  it('of today is a half hour still to come', async () => {
    const widget = await widgetAt({clock: monday});
    details(widget, 'Plan a time to call').open = true;
    const times = words(select(widget, 'Time'));
    expect(times.slice(0, 3)).to.deep.equal([
      'Choose a time',
      '10:30am',
      '11am',
    ]);
    expect(times.at(-1)).to.equal('11:30pm');
  });

  it('of another day is any half hour', async () => {
    const widget = await widgetAt({clock: monday});
    details(widget, 'Plan a time to call').open = true;
    choose(select(widget, 'Day'), 'Tuesday 24 November');
    await drawn(widget);
    const times = words(select(widget, 'Time'));
    expect(times).to.have.length(49);
    expect(times.slice(0, 3)).to.deep.equal([
      'Choose a time',
      '12am',
      '12:30am',
    ]);
  });

  it('stays chosen when the day changes', async () => {
    const widget = await planned({time: '7pm'});
    for (const day of ['Tuesday 24 November', 'Today, Monday 23 November']) {
      choose(select(widget, 'Day'), day);
      await drawn(widget);
      const [chosen] = select(widget, 'Time').selectedOptions;
      expect(chosen!.label.trim()).to.equal('7pm');
    }
    expect(textOf(region(widget))).to.include('Monday 23 November at 7pm');
  });

  it('is cleared once it has passed', async () => {
    const widget = await planned({day: 'Tuesday 24 November', time: '9am'});
    choose(select(widget, 'Day'), 'Today, Monday 23 November');
    await drawn(widget);
    expect(textOf(region(widget))).to.include(
      'That time has gone. Choose a later time.',
    );
    expect(names(widget, 'Should be open then')).to.deep.equal([]);
    expect(announced(widget)).to.equal(
      'That time has gone. Choose a later time.',
    );
  });

  it('is asked for while there is none', async () => {
    const widget = await widgetAt({clock: monday});
    expect(textOf(region(widget))).to.include(
      'Choose a time to see who is open.',
    );
  });
});

describe('the answer', () => {
  it('lists who should be open, who may be, and who probably is not', async () => {
    const widget = await planned({day: 'Tuesday 24 November', time: '7pm'});
    expect(textOf(region(widget))).to.include('Tuesday 24 November at 7pm');
    expect(names(widget, 'Should be open then')).to.deep.equal([
      'Herts Domestic Abuse Helpline',
      'Safer Places',
      'National Domestic Abuse Helpline',
      'Childline',
      'Rape Crisis 24/7 Support Line',
      'Samaritans',
      'Victim Support',
      'Forced Marriage Unit, out of hours',
    ]);
    expect(names(widget, 'Probably closed then')).to.deep.equal([
      'Beacon',
      'Herts IDVA',
      'Forced Marriage Unit',
      "Men's Advice Line",
    ]);
    expect(names(widget, 'Hours not known')).to.have.length(3);
    expect(textOf(region(widget))).to.include(
      'Probably closed then. Should open on Wednesday at 8am',
    );
  });

  it('says who may be open on a bank holiday, and calls nobody closed', async () => {
    const widget = await planned({
      clock: '2026-12-23T10:00Z',
      day: 'Friday 25 December',
      time: '10am',
    });
    expect(names(widget, 'May be open then')).to.deep.equal([
      'Herts Domestic Abuse Helpline',
      'Herts IDVA',
      'Beacon',
      "Men's Advice Line",
      'Forced Marriage Unit',
    ]);
    // It opens when that unit closes, which may not come that day.
    expect(names(widget, 'Probably closed then')).to.deep.equal([
      'Forced Marriage Unit, out of hours',
    ]);
    expect(textOf(region(widget))).to.not.include('No service');
  });

  it('says who closes within half an hour of then', async () => {
    const widget = await planned({day: 'Tuesday 24 November', time: '5:30pm'});
    expect(textOf(region(widget))).to.include(
      'Should be open then. Closes at 6pm, 30 minutes later.',
    );
  });

  it('says so when only the lines for day and night answer', async () => {
    const widget = await planned({
      need: 'worried',
      day: 'Tuesday 24 November',
      time: '3am',
    });
    expect(textOf(region(widget))).to.include(
      'No service with set hours is open then. These should be open day and night: National Domestic Abuse Helpline, Rape Crisis 24/7 Support Line.',
    );
  });

  it('has a number to call in each row', async () => {
    const widget = await planned({day: 'Tuesday 24 November', time: '7pm'});
    for (const row of region(widget).querySelectorAll('.row')) {
      expect(row.querySelector('a')?.href).to.match(/^tel:\d+$/);
    }
  });

  it('does not say the words of a group again under each name', async () => {
    const widget = await planned({
      clock: '2026-12-23T10:00Z',
      day: 'Friday 25 December',
      time: '10am',
    });
    const times = textOf(region(widget)).split('May be open then').length - 1;
    expect(times).to.equal(1);
  });
});

describe('the clocks', () => {
  const cases: {clock: string; day: string; time: string; says: string}[] = [
    ...['1am', '1:30am'].map((time) => ({
      clock: '2026-03-27T10:00',
      day: 'Sunday 29 March',
      time,
      says: `Sunday 29 March at ${time} The clocks go forward that night, so there is no ${time}. This is for 2am.`,
    })),
    ...['1am', '1:30am'].map((time) => ({
      clock: '2026-10-23T10:00',
      day: 'Sunday 25 October',
      time,
      says: `Sunday 25 October at ${time} The clocks go back that night, so ${time} comes twice. This is true for both.`,
    })),
  ];
  for (const {clock, day, time, says} of cases) {
    it(`change in the night: ${day}, ${time}`, async () => {
      // March lies before the release: a preview is not judged.
      const widget = await widgetAt({at: clock});
      details(widget, 'Plan a time to call').open = true;
      choose(select(widget, 'Day'), day);
      await drawn(widget);
      choose(select(widget, 'Time'), time);
      await drawn(widget);
      expect(textOf(region(widget))).to.include(says);
    });
  }

  it('leave out the region if the time is not known', async () => {
    const widget = await widgetAt({clock: '1970-01-01T00:00Z'});
    expect(widget.shadowRoot!.querySelector('[part=planner]')).to.equal(null);
  });
});

describe('a plan leaves no trace', () => {
  it('is nowhere in the address, a field’s name or storage', async () => {
    const {href} = location;
    const {length} = history;
    const widget = await planned({time: '7pm'});
    expect([location.href, history.length]).to.deep.equal([href, length]);
    expect(JSON.stringify({...localStorage, ...sessionStorage})).to.not.include(
      '19:00',
    );
    for (const each of region(widget).querySelectorAll('select')) {
      expect(each.name).to.equal('');
      expect(each.autocomplete).to.equal('off');
    }
  });

  it('sends no event to the page', async () => {
    const heard: string[] = [];
    const hear = ({type}: Event) => heard.push(type);
    document.addEventListener('input', hear);
    document.addEventListener('change', hear);
    await planned({time: '7pm'});
    document.removeEventListener('input', hear);
    document.removeEventListener('change', hear);
    expect(heard).to.deep.equal([]);
  });

  it('is forgotten by the fields, too, when the page comes back', async () => {
    const widget = await planned({day: 'Tuesday 24 November', time: '7pm'});
    returnFromCache();
    await drawn(widget);
    details(widget, 'Plan a time to call').open = true;
    expect(select(widget, 'Day').selectedIndex).to.equal(0);
    expect(select(widget, 'Time').selectedIndex).to.equal(0);
    expect(textOf(region(widget))).to.include('Choose a time to see');
  });

  it('is announced as counts, without a name', async () => {
    const widget = await planned({day: 'Tuesday 24 November', time: '7pm'});
    expect(announced(widget)).to.equal(
      '8 should be open, 4 probably closed, 3 hours not known.',
    );
  });

  it('is not announced while there is no time', async () => {
    const widget = await widgetAt({clock: monday});
    details(widget, 'Plan a time to call').open = true;
    choose(select(widget, 'Day'), 'Tuesday 24 November');
    await drawn(widget);
    expect(announced(widget)).to.equal('');
  });
});

describe('who cannot call safely', () => {
  const cases: [need: string | undefined, told: boolean][] = [
    [undefined, true],
    ['refuge', true],
    ['talk', true],
    ['no-voice', true],
    ['not-reporting', true],
    ['tell-police', true],
    ['worried', true],
    ['under-19', false],
    ['change', false],
  ];
  for (const [need, told] of cases) {
    it(`${told ? 'is' : 'is not'} told of a form: ${need ?? 'everything'}`, async () => {
      const widget = await planned({
        ...(need && {need}),
        day: 'Tuesday 24 November',
        time: '7pm',
      });
      const text = textOf(region(widget));
      expect(text.includes(NOT_SAFE)).to.equal(told);
      expect(names(widget, 'Should be open then')).to.not.equal([]);
      if (told) expect(text).to.match(/call you at a safe time\.$/);
    });
  }

  it('is not told of it if the service is not listed', () => {
    const directory = madeDirectory(
      hertfordshire.services.filter(
        ({id}) => id !== 'national-domestic-abuse-helpline',
      ),
    );
    expect(answer({directory})).to.not.include(NOT_SAFE);
  });
});

/** The answer for Tuesday at 3am, asked on the Monday before. */
function answer(options: MadeViewOptions): string {
  const root = document.createElement('div');
  const planned = {date: '2026-11-24', time: '03:00'};
  const context = madeView({
    at: '2026-11-23T10:00',
    ...options,
    choices: {planned, ...options.choices},
  });
  render(planAnswer(context), root);
  return textOf(root);
}

describe('a list of a partner', () => {
  const office = madeService('office', {schedule: weekdays('09:00', '17:00')});

  it('without a day-and-night line promises none', () => {
    const text = answer({directory: madeDirectory([office])});
    expect(text).to.include('No service with set hours is open then.');
    expect(text).to.not.include('day and night');
  });

  it('names no line for day and night that is closed on that day', () => {
    const line = madeService('line', {
      schedule: {
        kind: 'always-open',
        exceptions: [{from: '2026-11-24', state: 'closed', note: 'Moving.'}],
      },
    });
    const text = answer({directory: madeDirectory([office, line])});
    expect(text).to.include('Probably closed then (2)');
    expect(text).to.not.include('day and night');
  });

  it('names no line for day and night that closes on that day', () => {
    const line = madeService('line', {
      schedule: dayAndNightBut('2026-11-24', '01:00', '22:00'),
    });
    const text = answer({directory: madeDirectory([office, line])});
    expect(text).to.include('until 10pm');
    expect(text).to.not.include('day and night');
  });

  it('with only day-and-night lines says nothing of set hours', () => {
    const text = answer({directory: madeDirectory([madeService('line')])});
    expect(text).to.include('Should be open then (1)');
    expect(text).to.not.include('set hours');
  });

  it('whose lines are confirmed says that they are open', () => {
    const line = madeService('line', {
      assuredDate: '2026-11-01',
      name: 'A line',
    });
    expect(answer({directory: madeDirectory([line, office])})).to.include(
      'These are open day and night: A line.',
    );
  });

  it('without a phone announces no empty sentence, and plans nothing', () => {
    const website = 'https://example.org/';
    const site = madeService('web', {phones: [], website});
    const directory = madeDirectory([site]);
    const planned = {date: '2026-11-26', time: '03:00'};
    const context = madeView({directory, choices: {planned}});
    expect(planCounts(context)).to.equal('');
    // Not the template itself: reports of it hang.
    expect(planner(context) === nothing).to.equal(true);
    const withPhone = madeView({directory: madeDirectory([office])});
    expect(planner(withPhone) === nothing).to.equal(false);
  });

  it('is drawn without a stray word', () => {
    const root = document.createElement('div');
    const context = madeView({directory: madeDirectory([office])});
    render(planner(context), root);
    expect(textOf(root)).to.not.match(/undefined|NaN|\[object/);
  });
});
