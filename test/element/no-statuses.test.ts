/** If the time is not known: one sentence, hours in words, no status. */
import {expect} from 'chai';
import {watchConsole, type ConsoleWatch} from '../support/console-watch.js';
import {madeDirectory, madeService} from '../support/made-directory.js';
import {
  callNames,
  rowOf,
  place,
  removeWidgets,
  listNames,
  statusOf,
  textOf,
  widgetAt,
  type Options,
} from '../support/open-widget.js';
import {forgetLondon, restoreZones} from '../support/zones.js';

const WRONG_CLOCK =
  "This device's clock looks wrong, so we cannot say who is open. The usual hours are below.";
const NO_ZONE =
  'We cannot work out who is open on this device. The usual hours are below.';

const cases: {
  title: string;
  options: Options;
  london?: false;
  sentence: string;
}[] = [
  {
    title: 'a device whose clock stands in 1970',
    options: {clock: '1970-01-01T00:00Z'},
    sentence: WRONG_CLOCK,
  },
  {
    title: 'a device whose clock stands in 2099',
    options: {clock: '2099-06-01T12:00Z'},
    sentence: WRONG_CLOCK,
  },
  {
    title: 'a clock that gives no time at all',
    options: {clock: 'never'},
    sentence: WRONG_CLOCK,
  },
  {
    title: 'a browser without London’s time zone',
    options: {clock: '2026-11-25T10:00Z'},
    london: false,
    sentence: NO_ZONE,
  },
  {
    title: 'a preview in a browser without London’s time zone',
    options: {at: '2026-11-25T10:00'},
    london: false,
    sentence: NO_ZONE,
  },
];

describe('a browser without London’s time zone, on a day that is known', () => {
  beforeEach(forgetLondon);
  afterEach(() => {
    removeWidgets();
    restoreZones();
  });

  it('has no notice that ended, and who takes calls again', async () => {
    const alert = {text: 'They are moving.', until: '2026-11-24'};
    const said = async (clock: string) => {
      const widget = place({clock});
      widget.directoryData = madeDirectory([
        madeService('down', {status: 'temporarily-closed', alert}),
        madeService('open', {alert}),
      ]);
      await widget.ready;
      return textOf(widget);
    };
    expect(await said('2026-11-24T10:00Z')).to.include('Not taking calls now.');
    const later = await said('2026-11-25T10:00Z');
    expect(later).not.to.include('Not taking calls now.');
    expect(later).not.to.include('moving');
  });
});

for (const {title, options, london, sentence} of cases) {
  describe(title, () => {
    let page: ConsoleWatch;

    beforeEach(() => {
      page = watchConsole();
      if (london === false) forgetLondon();
    });

    afterEach(() => {
      removeWidgets();
      restoreZones();
      page.stop();
    });

    it('gets one sentence in place of every status', async () => {
      const words = textOf(await widgetAt(options));
      expect(words.split(sentence)).to.have.length(2);
    });

    it('gets no status', async () => {
      const widget = await widgetAt(options);
      for (const name of ['Beacon', 'Herts IDVA', 'Safer Places']) {
        expect(statusOf(widget, name)).to.equal('');
      }
      expect(textOf(widget)).to.not.match(/open now|closed now|open until/);
    });

    it('gets the hours in words', async () => {
      const widget = await widgetAt(options);
      expect(textOf(rowOf(widget, 'Herts IDVA'))).to.include(
        'Monday to Friday, 9am to 5pm. Bank holidays: not known.',
      );
    });

    it('gets the day-and-night lines, and the order of the file', async () => {
      const widget = await widgetAt(options);
      expect(callNames(widget)).to.deep.equal([
        'Safer Places',
        'National Domestic Abuse Helpline',
        'Childline',
      ]);
      expect(listNames(widget)[1]).to.equal('Herts IDVA');
    });

    it('says nothing to the console', async () => {
      await widgetAt(options);
      expect(page.lines).to.deep.equal([]);
    });
  });
}

describe('a clock that throws', () => {
  afterEach(removeWidgets);

  it('leaves the numbers and the hours in words', async () => {
    const page = watchConsole();
    const widget = await widgetAt();
    widget.clock = {
      now: () => {
        throw new Error('no clock here');
      },
    };
    await widget.updateComplete;
    page.stop();
    expect(statusOf(widget, 'Beacon')).to.equal('');
    expect(textOf(widget)).to.include('Monday to Friday, 9am to 5pm.');
    expect(page.lines).to.have.length(1);
    expect(page.lines[0]).to.include('no clock here');
  });
});
