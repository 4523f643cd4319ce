/**
 * The statuses of four services at a fixed time: one local line of each kind.
 */
import {expect} from 'chai';
import {
  rowOf,
  removeWidgets,
  serviceNames,
  statusOf,
  textOf,
  widgetAt,
} from '../support/open-widget.js';

interface Row {
  title: string;
  at: string;
  beacon: string;
  idva: string;
}

const DOUBT = 'We do not know if this service is open.';

const rows: Row[] = [
  {
    title: 'on a Tuesday evening, after Beacon has closed',
    at: '2026-11-24T19:00',
    beacon: 'Probably closed now. Should open tomorrow (Wednesday) at 8am',
    idva: 'Probably closed now. Should open tomorrow (Wednesday) at 9am',
  },
  {
    title: 'on a Wednesday evening, when Beacon is open longer',
    at: '2026-11-25T19:00',
    beacon: 'Should be open until 8pm',
    idva: 'Probably closed now. Should open tomorrow (Thursday) at 9am',
  },
  {
    title: 'a quarter of an hour before Beacon closes',
    at: '2026-11-24T17:45',
    beacon: 'Should be open. Closes soon, at 6pm',
    idva: 'Probably closed now. Should open tomorrow (Wednesday) at 9am',
  },
  {
    title: 'in the minute in which Beacon closes',
    at: '2026-11-24T18:00',
    beacon: 'Probably closed now. Should open tomorrow (Wednesday) at 8am',
    idva: 'Probably closed now. Should open tomorrow (Wednesday) at 9am',
  },
  {
    title: 'in the middle of the night',
    at: '2026-11-24T03:12',
    beacon: 'Probably closed now. Should open today (Tuesday) at 8am',
    idva: 'Probably closed now. Should open today (Tuesday) at 9am',
  },
  {
    title: 'on a Saturday',
    at: '2026-11-28T12:00',
    beacon: 'Probably closed now. Should open on Monday at 8am',
    idva: 'Probably closed now. Should open on Monday at 9am',
  },
  {
    title: 'on the evening the news release came out, before Good Friday',
    at: '2020-04-09T18:00',
    beacon:
      'Probably closed now. May open tomorrow (Good Friday, a bank holiday). Should open on Tuesday at 8am',
    idva: 'Probably closed now. May open tomorrow (Good Friday, a bank holiday). Should open on Tuesday at 9am',
  },
  {
    title: 'on Good Friday',
    at: '2026-04-03T10:00',
    beacon: `May be open. Today is Good Friday, a bank holiday. ${DOUBT} Usual hours: 8am to 6pm.`,
    idva: `May be open. Today is Good Friday, a bank holiday. ${DOUBT} Usual hours: 9am to 5pm.`,
  },
  {
    title: 'on Christmas Day',
    at: '2026-12-25T10:00',
    beacon: `May be open. Today is Christmas Day, a bank holiday. ${DOUBT} Usual hours: 8am to 6pm.`,
    idva: `May be open. Today is Christmas Day, a bank holiday. ${DOUBT} Usual hours: 9am to 5pm.`,
  },
  {
    title: 'on a Boxing Day that is not on the list of bank holidays',
    at: '2026-12-26T10:00',
    beacon:
      'Probably closed now. May open on Monday (a bank holiday for Boxing Day). Should open on Tuesday at 8am',
    idva: 'Probably closed now. May open on Monday (a bank holiday for Boxing Day). Should open on Tuesday at 9am',
  },
  {
    title: 'on the day that stands in for Boxing Day',
    at: '2026-12-28T10:00',
    beacon: `May be open. Today is a bank holiday for Boxing Day. ${DOUBT} Usual hours: 8am to 6pm.`,
    idva: `May be open. Today is a bank holiday for Boxing Day. ${DOUBT} Usual hours: 9am to 5pm.`,
  },
  {
    title: 'in the night the clocks go back',
    at: '2026-10-25T01:30',
    beacon: 'Probably closed now. Should open tomorrow (Monday) at 8am',
    idva: 'Probably closed now. Should open tomorrow (Monday) at 9am',
  },
  {
    title: 'on a Good Friday after the end of the list of bank holidays',
    at: '2029-03-30T10:00',
    beacon: `May be open. Today is Good Friday. ${DOUBT} Usual hours: 8am to 6pm.`,
    idva: `May be open. Today is Good Friday. ${DOUBT} Usual hours: 9am to 5pm.`,
  },
];

describe('the status of a service', () => {
  afterEach(removeWidgets);

  for (const {title, at, beacon, idva} of rows) {
    it(`is worked out ${title}`, async () => {
      const widget = await widgetAt({at});
      expect(statusOf(widget, 'Beacon')).to.equal(`Preview: ${beacon}`);
      expect(statusOf(widget, 'Herts IDVA')).to.equal(`Preview: ${idva}`);
      expect(statusOf(widget, 'Safer Places')).to.equal(
        'Preview: Should be open now, 24 hours a day',
      );
    });
  }

  it('is none for a website, which can be looked at any time', async () => {
    const widget = await widgetAt({at: '2026-11-24T19:00'});
    const card = rowOf(widget, 'HertsSunflower');
    expect(card.querySelector('[part~=status]')).to.equal(null);
    expect(textOf(card)).to.include('Website: you can look at any time.');
  });

  it('is that of the Saturday helpline until 4pm', async () => {
    const widget = await widgetAt({at: '2026-11-28T12:00'});
    expect(statusOf(widget, 'Herts Domestic Abuse Helpline')).to.equal(
      'Preview: Should be open until 4pm',
    );
  });

  it('doubts Saturday hours on a Boxing Day that may be a holiday', async () => {
    const widget = await widgetAt({at: '2026-12-26T10:00'});
    expect(statusOf(widget, 'Herts Domestic Abuse Helpline')).to.equal(
      `Preview: May be open. Today is Boxing Day. ${DOUBT} Usual hours: 9am to 4pm.`,
    );
  });

  it('says that nobody knows the hours if nobody does', async () => {
    const widget = await widgetAt({at: '2026-11-24T10:00'});
    expect(statusOf(widget, 'Galop')).to.equal(
      'Preview: Hours not known. Call, or look at their website.',
    );
  });
});

describe('a preview of a fixed time', () => {
  afterEach(removeWidgets);

  const statuses = (widget: Element) =>
    [...widget.shadowRoot!.querySelectorAll('[part~=status]')].map(textOf);

  it('marks every status', async () => {
    const widget = await widgetAt({at: '2026-12-25T10:00'});
    expect(statuses(widget)).to.have.length.above(10);
    for (const words of statuses(widget)) {
      expect(words).to.match(/^Preview: /);
    }
  });

  it('says above all of them which time it shows', async () => {
    const widget = await widgetAt({at: '2026-12-25T10:00'});
    expect(textOf(widget)).to.include(
      'Preview for 10am, Friday 25 December 2026. Not the real time.',
    );
  });

  it('may lie outside what a device’s clock could show', async () => {
    const widget = await widgetAt({at: '2020-04-09T17:00'});
    expect(statusOf(widget, 'Beacon')).to.match(/^Preview: Should be open/);
  });

  it('is not mentioned if the time is real', async () => {
    const widget = await widgetAt({clock: '2026-11-25T10:00Z'});
    expect(statusOf(widget, 'Beacon')).to.equal('Should be open until 8pm');
    expect(textOf(widget)).to.not.include('Preview');
  });
});

describe('the list', () => {
  afterEach(removeWidgets);

  it('holds every service of the release', async () => {
    const widget = await widgetAt({at: '2026-11-25T10:00'});
    expect(serviceNames(widget)).to.include.members([
      'Herts Domestic Abuse Helpline',
      'Herts IDVA',
      'Safer Places',
      'Beacon',
      'HertsSunflower',
      'Herts police web chat',
    ]);
  });
});
