/** One timer per page, and none without need. */
import {expect} from 'chai';
import {watchConsole} from '../support/console-watch.js';
import {
  dayAndNightBut,
  madeDirectory,
  madeService,
} from '../support/made-directory.js';
import {movingClock} from '../support/moving-clock.js';
import {
  callNames,
  place,
  removeWidgets,
  statusOf,
  widgetAt,
} from '../support/open-widget.js';
import {
  focusPage,
  hidePage,
  restorePage,
  showPage,
} from '../support/page-life.js';
import {watchTimers, type TimerWatch} from '../support/timer-watch.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

let timers: TimerWatch;

beforeEach(() => {
  timers = watchTimers();
});

afterEach(() => {
  restorePage();
  removeWidgets();
  timers.stop();
});

/** The one timer of the page. */
function wait(): number {
  expect(timers.delays()).to.have.length(1);
  return timers.delays()[0]!;
}

describe('the wait for the next statuses', () => {
  const waits: [title: string, clock: string, expected: number][] = [
    ['ends when an answer changes', '2026-11-24T17:40:00Z', 20 * MINUTE],
    [
      'ends when a line begins to close soon',
      '2026-11-24T17:10:00Z',
      20 * MINUTE,
    ],
    ['ends at midnight in London', '2027-07-14T22:50:00Z', 10 * MINUTE],
    ['is an hour at most', '2026-11-24T01:00:00Z', HOUR],
    ['is a second at least', '2026-11-24T17:59:59.900Z', SECOND],
  ];
  for (const [title, clock, expected] of waits) {
    it(title, async () => {
      await widgetAt({clock});
      expect(wait()).to.be.closeTo(expected, 100);
    });
  }

  it('ends when a row to call changes that the need leaves out of the list', async () => {
    const clock = movingClock('2026-11-24T17:40Z');
    const widget = place({clock, attributes: {need: 'tell-police'}});
    widget.directoryData = madeDirectory([
      madeService('police', {
        helpsWith: ['tell-police'],
        phones: [],
        website: 'https://www.herts.police.uk/',
      }),
      madeService('night', {
        schedule: dayAndNightBut('2026-11-24', '09:00', '18:00'),
      }),
    ]);
    await widget.ready;
    expect(callNames(widget)).to.deep.equal(['Service night']);
    expect(wait()).to.be.closeTo(20 * MINUTE, 100);
  });

  it('brings the new words', async () => {
    const clock = movingClock('2026-11-24T17:40Z');
    const widget = await widgetAt({clock});
    clock.set('2026-11-24T18:00Z');
    timers.ring();
    await widget.updateComplete;
    expect(statusOf(widget, 'Beacon')).to.match(/^Probably closed now\./);
  });

  it('is followed by the next one', async () => {
    const clock = movingClock('2026-11-24T17:40Z');
    await widgetAt({clock});
    clock.set('2026-11-24T18:00Z');
    timers.ring();
    expect(wait()).to.be.closeTo(HOUR, 100);
  });

  it('starts again when the page gets the focus', async () => {
    const clock = movingClock('2026-11-24T17:10Z');
    await widgetAt({clock});
    clock.set('2026-11-24T17:20Z');
    focusPage();
    expect(wait()).to.be.closeTo(10 * MINUTE, 100);
  });
});

describe('the timer', () => {
  it('is one for all widgets of a page, for the soonest of them', async () => {
    await Promise.all([
      widgetAt({clock: '2026-11-24T17:40Z'}),
      widgetAt({clock: '2026-11-24T17:50Z'}),
      widgetAt({clock: '2026-11-24T01:00Z'}),
    ]);
    expect(wait()).to.be.closeTo(10 * MINUTE, 500);
  });

  it('is not set while the page is hidden', async () => {
    await widgetAt({clock: '2026-11-24T17:40Z'});
    hidePage();
    expect(timers.delays()).to.deep.equal([]);
    showPage();
    expect(wait()).to.be.closeTo(20 * MINUTE, 100);
  });

  it('is not set by a page that was never looked at', async () => {
    hidePage();
    await widgetAt({clock: '2026-11-24T17:40Z'});
    expect(timers.delays()).to.deep.equal([]);
  });

  it('is not set for a preview', async () => {
    await widgetAt({at: '2026-11-24T17:40'});
    expect(timers.delays()).to.deep.equal([]);
  });

  it('is not set any more when a preview begins, and set when it ends', async () => {
    const widget = await widgetAt({clock: '2026-11-24T17:40Z'});
    widget.previewTime = '2026-12-25T10:00';
    await widget.updateComplete;
    expect(timers.delays()).to.deep.equal([]);
    widget.previewTime = undefined;
    await widget.updateComplete;
    expect(wait()).to.be.closeTo(20 * MINUTE, 100);
  });

  it('is set again when the attribute of a preview is gone', async () => {
    const widget = await widgetAt({
      clock: '2026-11-24T17:40Z',
      attributes: {'preview-time': '2026-12-25T10:00'},
    });
    widget.removeAttribute('preview-time');
    await widget.updateComplete;
    expect(wait()).to.be.closeTo(20 * MINUTE, 100);
  });

  it('is set if a preview names no time', async () => {
    const page = watchConsole();
    await widgetAt({clock: '2026-11-24T17:40Z', at: 'Christmas'});
    page.stop();
    expect(wait()).to.be.closeTo(20 * MINUTE, 100);
  });

  it('is set if the clock is wrong, and brings statuses once it is right', async () => {
    const clock = movingClock('1970-01-01T00:00Z');
    const widget = await widgetAt({clock});
    expect(wait()).to.be.closeTo(HOUR, 100);
    clock.set('2026-11-24T17:00Z');
    timers.ring();
    await widget.updateComplete;
    expect(statusOf(widget, 'Beacon')).to.equal('Should be open until 6pm');
  });

  it('ends with the widget', async () => {
    const widget = await widgetAt({clock: '2026-11-24T17:40Z'});
    widget.remove();
    expect(timers.delays()).to.deep.equal([]);
  });

  it('stays for the widget that stays', async () => {
    const widget = await widgetAt({clock: '2026-11-24T17:50Z'});
    await widgetAt({clock: '2026-11-24T17:40Z'});
    widget.remove();
    expect(wait()).to.be.closeTo(20 * MINUTE, 500);
  });

  it('is not set by a widget that is removed before the first statuses', async () => {
    const widget = place({clock: '2026-11-24T17:40Z'});
    await widget.updateComplete;
    widget.remove();
    await widgetAt({at: '2026-11-24T17:40'});
    expect(timers.delays()).to.deep.equal([]);
  });

  it('is set again for a widget that is put back', async () => {
    const widget = await widgetAt({clock: '2026-11-24T17:40Z'});
    widget.remove();
    document.body.append(widget);
    await widget.ready;
    expect(wait()).to.be.closeTo(20 * MINUTE, 100);
  });
});

describe('the listeners of a page', () => {
  const watched = ['visibilitychange', 'pageshow', 'focus'];

  function countListeners() {
    const count = new Map<string, number>();
    const own = methods();
    const counted = (step: number, method: typeof own.addEventListener) =>
      function (this: EventTarget, ...args: Parameters<typeof method>): void {
        const isPage = [window, document].includes(this as Window & Document);
        if (isPage && watched.includes(args[0])) {
          count.set(args[0], (count.get(args[0]) ?? 0) + step);
        }
        method.apply(this, args);
      };
    Object.assign(EventTarget.prototype, {
      addEventListener: counted(1, own.addEventListener),
      removeEventListener: counted(-1, own.removeEventListener),
    });
    return {count, stop: () => Object.assign(EventTarget.prototype, own)};
  }

  function methods(): Pick<
    EventTarget,
    'addEventListener' | 'removeEventListener'
  > {
    const {addEventListener, removeEventListener} = EventTarget.prototype;
    return {addEventListener, removeEventListener};
  }

  it('are set once for all widgets, and gone with the last', async () => {
    const {count, stop} = countListeners();
    const widgets = await Promise.all([
      widgetAt({clock: '2026-11-24T17:40Z'}),
      widgetAt({clock: '2026-11-24T17:40Z'}),
    ]);
    expect(count.get('visibilitychange')).to.equal(1);
    expect(count.get('focus')).to.equal(1);
    for (const widget of widgets) widget.remove();
    stop();
    for (const type of watched) expect(count.get(type)).to.equal(0);
  });
});
