/** The opening hours of the week: a picture, and the same as a table. */
import {expect} from 'chai';
import {render} from 'lit';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import type {Service} from '../../src/directory/schema.js';
import {weekOf} from '../../src/directory/week-hours.js';
import {week} from '../../src/element/regions/week.js';
import {
  fromLondonTime,
  openingPeriods,
  type Schedule,
} from '../../src/open-hours/index.js';
import {button, openDetails} from '../support/by-role.js';
import {
  madeDirectory,
  madeService,
  nights,
  weekdays,
} from '../support/made-directory.js';
import {madeView} from '../support/made-context.js';
import {
  place,
  removeWidgets,
  textOf,
  widgetAt,
  type Options,
} from '../support/open-widget.js';

const HEADING = 'Opening hours this week';

afterEach(removeWidgets);

/** The region drawn for services of a test, as a table. */
function drawn(services: readonly Service[], at: string): HTMLElement {
  const root = document.createElement('div');
  const context = madeView({
    directory: madeDirectory(services),
    at,
    choices: {weekIsOpen: true, weekAsTable: true},
  });
  render(week(context), root);
  return root;
}

/** A widget whose week is open: closed there is nothing in it. */
async function openWeekAt(options: Options) {
  const widget = await widgetAt(options);
  const region = widget.shadowRoot!.querySelector('details[part=week]')!;
  const opened = new Promise((resolve) =>
    region.addEventListener('toggle', resolve, {once: true}),
  );
  (region as HTMLDetailsElement).open = true;
  await opened;
  await widget.updateComplete;
  return widget;
}

/** The cells under a service's name, Monday first. */
function cells(root: ParentNode, name: string): string[] {
  const bodies = [...root.querySelectorAll('tbody')];
  const body = bodies.find(
    (each) => textOf(each.querySelector('th')!) === name,
  );
  return [...(body?.querySelectorAll('td') ?? [])].map(textOf);
}

interface Row {
  readonly title: string;
  readonly schedule: NonNullable<Service['schedule']>;
  readonly at: string;
  readonly confirmed: string[];
  readonly unconfirmed: string[];
}

const seven = (words: string) => Array.from({length: 7}, () => words);
const OFFICE = '9am to 5pm';

const rows: Row[] = [
  {
    title: 'an ordinary week',
    schedule: weekdays('09:00', '17:00'),
    at: '2026-11-25T10:00',
    confirmed: [...seven(OFFICE).slice(2), 'Closed', 'Closed'],
    unconfirmed: [
      ...seven(`Should be open, ${OFFICE}`).slice(2),
      'Probably closed',
      'Probably closed',
    ],
  },
  {
    title: 'the week of Good Friday',
    schedule: weekdays('09:00', '17:00'),
    at: '2027-03-25T10:00',
    confirmed: [
      ...seven(OFFICE).slice(3),
      `May be open, ${OFFICE}`,
      'Closed',
      'Closed',
    ],
    unconfirmed: [
      ...seven(`Should be open, ${OFFICE}`).slice(3),
      `May be open, ${OFFICE}`,
      'Probably closed',
      'Probably closed',
    ],
  },
  {
    title: 'a line for day and night',
    schedule: {kind: 'always-open'},
    at: '2026-10-25T10:00',
    confirmed: seven('24 hours'),
    unconfirmed: seven('Should be open, 24 hours'),
  },
  {
    title: 'a line for nights',
    schedule: nights('22:00', '06:00'),
    at: '2026-11-25T10:00',
    confirmed: seven('12am to 6am and 10pm to midnight'),
    unconfirmed: seven('Should be open, 12am to 6am and 10pm to midnight'),
  },
  {
    title: 'hours that nobody knows',
    schedule: {kind: 'unknown'},
    at: '2026-11-25T10:00',
    confirmed: seven('Not known'),
    unconfirmed: seven('Not known'),
  },
];

describe('the table', () => {
  for (const {title, schedule, at, confirmed, unconfirmed} of rows) {
    it(`says the hours of ${title}`, () => {
      const line = madeService('line', {schedule});
      const checked = madeService('checked', {
        schedule,
        assuredDate: '2026-10-01',
      });
      const root = drawn([line, checked], at);
      expect(cells(root, 'Service checked')).to.deep.equal(confirmed);
      expect(cells(root, 'Service line')).to.deep.equal(unconfirmed);
    });
  }

  it('names the seven days under each service, and today', async () => {
    const widget = await openWeekAt({clock: '2026-11-25T10:00Z'});
    const body = widget.shadowRoot!.querySelector('tbody')!;
    const days = [...body.querySelectorAll('th[scope=row]')];
    expect(days.map(textOf)).to.deep.equal([
      'Monday',
      'Tuesday',
      'Today, Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
    const current = body.querySelectorAll('[aria-current=date]');
    expect([...current].map(textOf)).to.deep.equal([
      'Today, Wednesday Should be open, 9am to 9pm',
    ]);
  });

  it('holds a day that has no hours by its exception', () => {
    const schedule = {
      ...weekdays('09:00', '17:00'),
      exceptions: [
        {from: '2026-11-24', state: 'closed', note: 'Training.'} as const,
      ],
    };
    const line = madeService('line', {schedule, assuredDate: '2026-10-01'});
    const root = drawn([line], '2026-11-25T10:00');
    expect(cells(root, 'Service line')[1]).to.equal('Closed');
  });

  it('does not call a day known for which a schedule has no hours', () => {
    const schedule = weekdays('09:00', '17:00');
    const gone = {
      ...schedule,
      weekly: schedule.weekly.map((line) => ({
        ...line,
        validTo: '2026-11-24',
      })),
    };
    const root = drawn(
      [madeService('line', {schedule: gone})],
      '2026-11-25T10:00',
    );
    expect(cells(root, 'Service line').slice(1, 4)).to.deep.equal([
      `Should be open, ${OFFICE}`,
      'Not known',
      'Not known',
    ]);
  });

  it('does not call a schedule known that has an error', () => {
    const schedule = weekdays('09:00', '09:00');
    const root = drawn([madeService('line', {schedule})], '2026-11-25T10:00');
    expect(cells(root, 'Service line')).to.deep.equal(seven('Not known'));
  });
});

const schedules: Record<string, NonNullable<Service['schedule']>> = {
  ...Object.fromEntries(
    hertfordshire.services.flatMap(({id, schedule}) =>
      schedule && schedule.kind !== 'unknown' ? [[id, schedule]] : [],
    ),
  ),
  'a line for nights': nights('22:00', '06:00'),
  'a line past one at night': nights('18:00', '01:30'),
};

/** Ordinary, Easter, Christmas, and the weeks in which the clocks change. */
const weeks = [
  '2026-11-25',
  '2027-03-26',
  '2027-03-29',
  '2026-12-25',
  '2026-12-28',
  '2026-03-29',
  '2026-10-25',
];

/** "9:30am" in minutes. */
function minute(words: string, isEnd: boolean): number {
  if (words === 'midday') return 720;
  if (words === 'midnight') return 1440;
  const [, hour, minutes = '0', half] =
    /^(\d+)(?::(\d\d))?(am|pm)$/.exec(words) ?? [];
  const at =
    (Number(hour) % 12) * 60 + Number(minutes) + (half === 'pm' ? 720 : 0);
  return isEnd && at === 0 ? 1440 : at;
}

/** What a cell says, as minutes of its day. */
function readCell(words: string): string {
  return words
    .split(/\. (?=[MS])/)
    .flatMap((part) => {
      const state = part.startsWith('May') ? 'unknown' : 'open';
      if (/24 hours|^May be open$/.test(part)) return [`${state} 0-1440`];
      const found = part.matchAll(/(\S+?) to (\w[\w:]*)/g);
      return [...found].map(
        ([, from = '', to = '']) =>
          `${state} ${minute(from, false)}-${minute(to, true)}`,
      );
    })
    .sort()
    .join();
}

/** The periods of a day as the calculator has them, in the same form. */
function readPeriods(schedule: Schedule, date: string): string {
  const start = fromLondonTime({date, time: '00:00'})!;
  const end = fromLondonTime({date, time: '24:00'})!;
  return openingPeriods(schedule, start, end)
    .map((period) => {
      const [from, to] = [period.start, period.end].map(({london}) => {
        const [hour = 0, minutes = 0] = london.time.split(':').map(Number);
        return hour * 60 + minutes + (london.date > date ? 1440 : 0);
      });
      return `${period.state} ${from}-${to}`;
    })
    .sort()
    .join();
}

/** What a strip draws, as minutes of its days. */
function readStrip(strip: Element): string[] {
  const days = Array.from({length: 7}, (): string[] => []);
  for (const bar of strip.querySelectorAll('rect')) {
    const from = Number(bar.getAttribute('x'));
    const to = from + Number(bar.getAttribute('width'));
    const state = bar.hasAttribute('stroke-dasharray') ? 'unknown' : 'open';
    // A bar goes on over midnight, and a day ends there.
    for (const [day, periods] of days.entries()) {
      const start = Math.max(from - day * 1440, 0);
      const end = Math.min(to - day * 1440, 1440);
      if (start < end) periods.push(`${state} ${start}-${end}`);
    }
  }
  return days.map((day) => day.sort().join());
}

describe('table, picture and calculator say the same', () => {
  for (const [name, schedule] of Object.entries(schedules)) {
    for (const date of weeks) {
      it(`of ${name}, in the week of ${date}`, () => {
        const directory = madeDirectory([madeService('line', {schedule})]);
        const root = document.createElement('div');
        const at = `${date}T10:00`;
        const expected = weekOf(date).map((day) => readPeriods(schedule, day));
        const choices = {weekIsOpen: true};
        render(week(madeView({directory, at, choices})), root);
        expect(cells(root, 'Service line').map(readCell)).to.deep.equal(
          expected,
        );
        expect(readStrip(root.querySelector('.week svg')!)).to.deep.equal(
          expected,
        );
      });
    }
  }
});

describe('the picture', () => {
  it('is hidden from a screen reader, which has the table', async () => {
    const widget = await openWeekAt({clock: '2026-11-25T10:00Z'});
    const picture = widget.shadowRoot!.querySelector('.week')!;
    expect(picture.getAttribute('aria-hidden')).to.equal('true');
    expect(picture.querySelectorAll('button, a')).to.have.length(0);
    expect(widget.shadowRoot!.querySelectorAll('table')).to.have.length(1);
  });

  it('gives way to the table, and comes back', async () => {
    const widget = await openWeekAt({clock: '2026-11-25T10:00Z'});
    await openDetails(widget, HEADING);
    const toggle = button(widget, 'Show as a table');
    const table = widget.shadowRoot!.querySelector('table')!;
    expect(isSeen(table)).to.equal(false);
    toggle.click();
    await widget.updateComplete;
    expect(isSeen(table)).to.equal(true);
    expect(widget.shadowRoot!.querySelector('.week')).to.equal(null);
    button(widget, 'Show as a picture').click();
    await widget.updateComplete;
    expect(isSeen(table)).to.equal(false);
    expect(widget.shadowRoot!.querySelector('.week')).to.not.equal(null);
  });

  it('leaves no room empty for the table that is not seen', async () => {
    const parent = document.createElement('div');
    parent.style.cssText = 'width: 320px; position: relative';
    document.body.append(parent);
    const widget = await openWeekAt({clock: '2026-11-25T10:00Z', parent});
    await openDetails(widget, HEADING);
    expect(parent.scrollWidth).to.be.at.most(320);
    expect(parent.scrollHeight - parent.clientHeight).to.be.at.most(1);
    parent.remove();
  });

  it('has a key for what it shows, and for now', async () => {
    const widget = await openWeekAt({at: '2027-03-25T10:00'});
    const key = widget.shadowRoot!.querySelector('.week-key')!;
    expect([...key.children].map(textOf)).to.deep.equal([
      'Should be open',
      'May be open',
      'Probably closed',
      'Not known',
      'Now',
    ]);
  });

  it('draws each state in a way of its own, without colour', () => {
    const root = document.createElement('div');
    const closing = weekdays('09:00', '17:00');
    const directory = madeDirectory([
      madeService('a', {schedule: closing}),
      madeService('b', {schedule: closing, assuredDate: '2026-10-01'}),
      madeService('c', {schedule: {kind: 'unknown'}}),
    ]);
    const context = madeView({
      directory,
      at: '2027-03-25T10:00',
      choices: {weekIsOpen: true},
    });
    render(week(context), root);
    const samples = [...root.querySelectorAll('.week-key svg')];
    const drawings = samples.map((each) => each.innerHTML);
    expect(samples).to.have.length(7);
    expect(new Set(drawings).size).to.equal(7);
  });

  it('marks now at its day and time', async () => {
    const widget = await openWeekAt({clock: '2026-11-25T12:00Z'});
    const mark = widget.shadowRoot!.querySelector('.week .now')!;
    expect(mark.getAttribute('d')).to.match(/^M3600 /);
  });

  it('needs no inline style, which a page may forbid', async () => {
    const widget = await openWeekAt({clock: '2026-11-25T12:00Z'});
    const region = widget.shadowRoot!.querySelector('[part=week]')!;
    expect(region.querySelectorAll('[style]')).to.have.length(0);
  });
});

/** Whether it takes any room that can be seen. */
function isSeen(element: Element): boolean {
  return element.closest('.unseen') === null;
}

describe('the week', () => {
  const cases: [clock: string, says: string][] = [
    ['2026-11-25T10:00', ''],
    ['2027-03-23T10:00', 'Bank holidays this week: Good Friday.'],
    ['2026-12-22T10:00', 'Bank holidays this week: Christmas Day.'],
    [
      '2026-12-29T10:00',
      'Bank holidays this week: a bank holiday for Boxing Day, New Year',
    ],
  ];
  for (const [at, says] of cases) {
    it(`says which bank holidays it has: ${at}`, async () => {
      const widget = await openWeekAt({at});
      const text = textOf(widget.shadowRoot!.querySelector('[part=week]')!);
      expect(text).to.include(`Usual hours, UK time. ${says}`.trim());
      if (!says) expect(text).to.not.include('Bank holidays');
    });
  }

  it('keeps its place before the time is known, and is empty', async () => {
    const widget = place({clock: '2026-11-25T10:00Z'});
    // A list as short as this is drawn at once.
    widget.directoryData = madeDirectory([madeService('a')]);
    await widget.updateComplete;
    const region = widget.shadowRoot!.querySelector('[part=week]')!;
    expect(textOf(region)).to.equal(HEADING);
  });

  it('is not there if the time cannot be known', async () => {
    const widget = await widgetAt({clock: '1970-01-01T10:00Z'});
    expect(widget.shadowRoot!.querySelector('[part=week]')).to.equal(null);
  });

  it('leaves out a service that has no phone, or takes no calls', () => {
    const root = drawn(
      [
        madeService('line'),
        madeService('web', {phones: []}),
        madeService('away', {
          status: 'temporarily-closed',
          alert: {text: 'Back in May.'},
        }),
      ],
      '2026-11-25T10:00',
    );
    const names = [...root.querySelectorAll('th[scope=rowgroup]')].map(textOf);
    expect(names).to.deep.equal(['Service line']);
  });

  it('is not there if no service has a phone', () => {
    const root = drawn([madeService('web', {phones: []})], '2026-11-25T10:00');
    expect(textOf(root)).to.equal('');
  });
});
