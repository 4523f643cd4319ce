/** The order of services, and when it may change. */
import {expect} from 'chai';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import type {Service} from '../../src/directory/schema.js';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {announced} from '../support/by-role.js';
import {
  dayAndNightBut,
  madeDirectory,
  madeService,
  weekdays,
} from '../support/made-directory.js';
import {movingClock} from '../support/moving-clock.js';
import {
  callNames,
  listNames,
  rowOf,
  place,
  removeWidgets,
  serviceNames,
  statusOf,
  textOf,
  widgetAt,
  type Options,
} from '../support/open-widget.js';
import {
  focusPage,
  hidePage,
  restorePage,
  returnFromCache,
  showPage,
} from '../support/page-life.js';

const ORDER_OF_THE_FILE = hertfordshire.services.map(({name}) => name);

/** Open 0, unknown or without a status 1, closed 2. */
function rank(status: string): number {
  if (/^(Preview: )?(Should be open|Open)/.test(status)) return 0;
  return /closed now/i.test(status) ? 2 : 1;
}

const ranks = (widget: Element) =>
  serviceNames(widget).map((name) => rank(statusOf(widget, name)));

afterEach(() => {
  restorePage();
  removeWidgets();
});

describe('the order of the list', () => {
  const times = [
    '2026-11-24T19:00',
    '2026-11-25T10:00',
    '2026-11-24T03:12',
    '2026-11-28T12:00',
    '2026-12-25T10:00',
    '2026-12-26T10:00',
  ];
  for (const at of times) {
    it(`is open, then unknown, then closed: ${at}`, async () => {
      const widget = await widgetAt({at});
      const found = ranks(widget);
      expect(found).to.deep.equal([...found].sort());
      expect(found[0]).to.equal(0);
    });
  }

  it('has services that open sooner before those that open later', async () => {
    const names = serviceNames(await widgetAt({at: '2026-11-24T03:12'}));
    expect(names.indexOf('Beacon')).to.be.below(names.indexOf('Herts IDVA'));
  });

  it('has a local line before a national one of the same state', async () => {
    const names = serviceNames(await widgetAt({at: '2026-11-25T10:00'}));
    expect(names[0]).to.equal('Herts Domestic Abuse Helpline');
    expect(names.indexOf('Beacon')).to.be.below(names.indexOf('Childline'));
  });
});

describe('who you can call now', () => {
  const rows: [at: string, names: string[]][] = [
    [
      '2026-11-25T10:00',
      ['Herts Domestic Abuse Helpline', 'Herts IDVA', 'Safer Places'],
    ],
    [
      '2026-11-28T12:00',
      [
        'Herts Domestic Abuse Helpline',
        'Safer Places',
        'National Domestic Abuse Helpline',
      ],
    ],
    [
      '2026-11-24T03:12',
      ['Safer Places', 'National Domestic Abuse Helpline', 'Childline'],
    ],
    [
      '2026-12-25T10:00',
      ['Safer Places', 'National Domestic Abuse Helpline', 'Childline'],
    ],
  ];
  for (const [at, names] of rows) {
    it(`is at most three who should answer: ${at}`, async () => {
      expect(callNames(await widgetAt({at}))).to.deep.equal(names);
    });
  }

  it('says for which time that is', async () => {
    const widget = await widgetAt({clock: '2026-11-25T10:00Z'});
    expect(textOf(widget)).to.include(
      'This list is for 10am, Wednesday 25 November (UK time).',
    );
  });

  it('says so if only day-and-night lines are left', async () => {
    const clock = '2026-11-24T03:12Z';
    const need = {need: 'worried'};
    const words = textOf(await widgetAt({clock, attributes: need}));
    expect(words).to.include(
      'No service with set hours is open now. These should be open day and night:',
    );
    expect(words).to.include(
      'Next that should be open: Herts Domestic Abuse Helpline, today (Tuesday) at 9am.',
    );
  });

  it('calls no line with set hours closed that is open further down', async () => {
    const words = textOf(await widgetAt({clock: '2026-11-24T03:12Z'}));
    expect(words).to.include('These should be open day and night:');
    expect(words).to.not.include('No service with set hours');
    expect(words).to.include(
      'Next that should be open: Beacon, today (Tuesday) at 8am.',
    );
  });
});

describe('whom to call now, in a list of a partner', () => {
  const office = madeService('office', {schedule: weekdays('09:00', '17:00')});
  /** Day and night, but on one day. */
  const line = madeService('line', {
    schedule: dayAndNightBut('2026-11-24', '09:00', '18:00'),
  });

  async function callsOf(
    services: readonly Service[],
    options: Options,
  ): Promise<{widget: HertsDaSupportElement; text: () => string}> {
    const widget = place(options);
    widget.directoryData = madeDirectory(services);
    await widget.ready;
    const region = widget.shadowRoot!.querySelector('[part=calls]')!;
    return {widget, text: () => textOf(region)};
  }

  it('promises no day-and-night line if none is open', async () => {
    for (const services of [[office], [office, line]]) {
      const {text} = await callsOf(services, {at: '2026-11-24T20:00'});
      expect(text()).to.include('No service with set hours is open now.');
      expect(text()).not.to.include('day and night');
      expect(text()).not.to.include('If no one answers');
    }
  });

  it('says none of that before the time is known', async () => {
    const widget = place({clock: '2026-11-24T20:00Z'});
    widget.directoryData = madeDirectory([office]);
    await widget.updateComplete;
    const region = widget.shadowRoot!.querySelector('[part=calls]')!;
    expect(textOf(region)).not.to.include('day and night');
  });

  it('calls no line open day and night that closes today, or has closed', async () => {
    const clock = movingClock('2026-11-24T17:40Z');
    const {widget, text} = await callsOf([office, line], {clock});
    expect(text()).to.include('Closes soon, at 6pm');
    expect(text()).not.to.include('day and night');
    clock.set('2026-11-24T18:00Z');
    focusPage();
    await widget.updateComplete;
    expect(text()).to.include('This list is for 6pm');
    expect(text()).not.to.include('day and night');
  });
});

describe('the first statuses', () => {
  const clock = '2026-11-24T19:00Z';

  it('bring the order with them', async () => {
    const widget = place({clock});
    await widget.ready;
    expect(serviceNames(widget)).to.not.deep.equal(ORDER_OF_THE_FILE);
    expect(serviceNames(widget)).to.have.members(ORDER_OF_THE_FILE);
  });

  const touches: [title: string, event: Event][] = [
    [
      'pressed',
      new PointerEvent('pointerdown', {bubbles: true, composed: true}),
    ],
    [
      'reached by the keyboard',
      new FocusEvent('focusin', {bubbles: true, composed: true}),
    ],
    [
      'typed on',
      new KeyboardEvent('keydown', {bubbles: true, composed: true, key: 'Tab'}),
    ],
  ];
  for (const [title, event] of touches) {
    it(`move nothing once something was ${title}`, async () => {
      const widget = place({clock});
      await widget.updateComplete;
      const calls = callNames(widget);
      const [number] = widget.shadowRoot!.querySelectorAll('[part~=number]');
      number!.dispatchEvent(event);
      await widget.ready;
      expect(callNames(widget)).to.deep.equal(calls);
      expect(listNames(widget)).to.deep.equal(
        ORDER_OF_THE_FILE.filter((name) => !calls.includes(name)),
      );
      expect(statusOf(widget, 'Beacon')).to.match(/^Probably closed now\./);
    });
  }

  it('are not announced', async () => {
    const widget = place({clock});
    await widget.updateComplete;
    const region = widget.shadowRoot!.querySelector('[role=status]')!;
    const changes = new MutationObserver(() => undefined);
    changes.observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await widget.ready;
    await widget.updateComplete;
    expect(announced(widget)).to.equal('');
    expect(
      changes
        .takeRecords()
        .flatMap(({addedNodes}) =>
          [...addedNodes].filter(({textContent}) => textContent!.trim() !== ''),
        ),
    ).to.deep.equal([]);
  });
});

describe('a status that changes while the page is looked at', () => {
  async function watched() {
    const clock = movingClock('2026-11-24T17:00Z');
    const widget = await widgetAt({clock});
    return {clock, widget};
  }

  it('changes its words', async () => {
    const {clock, widget} = await watched();
    expect(statusOf(widget, 'Beacon')).to.equal('Should be open until 6pm');
    clock.set('2026-11-24T18:00Z');
    focusPage();
    await widget.updateComplete;
    expect(statusOf(widget, 'Beacon')).to.equal(
      'Probably closed now. Should open tomorrow (Wednesday) at 8am',
    );
  });

  it('moves nothing', async () => {
    const {clock, widget} = await watched();
    const [services, calls] = [serviceNames(widget), callNames(widget)];
    const card = rowOf(widget, 'Beacon');
    clock.set('2026-11-25T03:00Z');
    focusPage();
    await widget.updateComplete;
    expect(serviceNames(widget)).to.deep.equal(services);
    expect(callNames(widget)).to.deep.equal(calls);
    expect(rowOf(widget, 'Beacon')).to.equal(card);
  });

  it('is announced without the name of a service', async () => {
    const {clock, widget} = await watched();
    clock.set('2026-11-24T18:00Z');
    focusPage();
    await widget.updateComplete;
    await widget.updateComplete;
    expect(announced(widget)).to.equal('Opening times updated.');
  });

  it('is not announced if no word changes', async () => {
    const {clock, widget} = await watched();
    clock.set('2026-11-24T17:10Z');
    focusPage();
    await widget.updateComplete;
    await widget.updateComplete;
    expect(announced(widget)).to.equal('');
  });

  it('says at midnight that tomorrow is today', async () => {
    const clock = movingClock('2026-11-24T23:50Z');
    const widget = await widgetAt({clock});
    expect(statusOf(widget, 'Beacon')).to.include('tomorrow (Wednesday)');
    clock.set('2026-11-25T00:00Z');
    focusPage();
    await widget.updateComplete;
    expect(statusOf(widget, 'Beacon')).to.include('today (Wednesday)');
  });
});

describe('a page that comes back from being hidden', () => {
  async function cameBack(whileAway: (widget: Element) => void = () => {}) {
    const clock = movingClock('2026-11-24T17:00Z');
    const widget = await widgetAt({clock});
    const before = serviceNames(widget);
    hidePage();
    clock.set('2026-11-25T03:00Z');
    whileAway(widget);
    showPage();
    await widget.updateComplete;
    return {widget, before};
  }

  it('shows the order of the new time', async () => {
    const {widget, before} = await cameBack();
    expect(serviceNames(widget)).to.not.deep.equal(before);
    expect(callNames(widget)[0]).to.equal('Safer Places');
    const found = ranks(widget);
    expect(found).to.deep.equal([...found].sort());
  });

  it('keeps the order while something in the widget has focus', async () => {
    const {widget, before} = await cameBack((element) =>
      rowOf(element, 'Beacon').querySelector('a')!.focus(),
    );
    expect(serviceNames(widget)).to.deep.equal(before);
    expect(statusOf(widget, 'Beacon')).to.match(/^Probably closed now\./);
  });

  it('keeps the order while details are open', async () => {
    const {widget, before} = await cameBack((element) => {
      rowOf(element, 'Beacon').querySelector('details')!.open = true;
    });
    expect(serviceNames(widget)).to.deep.equal(before);
    expect(rowOf(widget, 'Beacon').querySelector('details')!.open).to.equal(
      true,
    );
  });

  it('shows the order of the new time from the browser’s cache', async () => {
    const clock = movingClock('2026-11-24T17:00Z');
    const widget = await widgetAt({clock});
    clock.set('2026-11-25T03:00Z');
    returnFromCache();
    await widget.updateComplete;
    expect(callNames(widget)[0]).to.equal('Safer Places');
    expect(statusOf(widget, 'Beacon')).to.include('Should open today');
  });
});
