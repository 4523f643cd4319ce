/**
 * Announcements: what, when and how often. A screen reader may speak in a room,
 * so unrequested announcements name no service, and nothing is announced on
 * load.
 */
import {expect} from 'chai';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {
  button,
  choose,
  details,
  openDetails,
  select,
} from '../support/by-role.js';
import {listenTo, type Listener} from '../support/announcements.js';
import {madeDirectory, madeService} from '../support/made-directory.js';
import {movingClock, type MovingClock} from '../support/moving-clock.js';
import {place, removeWidgets, serviceNames} from '../support/open-widget.js';
import {
  focusPage,
  hidePage,
  restorePage,
  showPage,
} from '../support/page-life.js';

/** Beacon closes at 18:00, and begins to close soon at 17:30. */
const AFTERNOON = '2026-11-24T17:00Z';
const NOTHING_NEW = '2026-11-24T17:20Z';
const CLOSED = '2026-11-24T18:05Z';
const MIDNIGHT = '2026-11-25T00:00Z';

const UPDATED = 'Opening times updated.';

let clock: MovingClock;
let widget: HertsDaSupportElement;
let listener: Listener;

/** A widget that is listened to from before its first drawing. */
async function open(attributes: Readonly<Record<string, string>> = {}) {
  clock = movingClock(AFTERNOON);
  widget = place({clock, attributes});
  listener = listenTo(widget);
  await widget.ready;
}

/** Words are said once what they are about is drawn. */
async function settle() {
  for (let left = 3; left > 0; left -= 1) await widget.updateComplete;
}

async function heard(): Promise<string[]> {
  await settle();
  return listener.heard();
}

async function lookedAtAt(instant: string): Promise<string[]> {
  clock.set(instant);
  focusPage();
  return heard();
}

afterEach(() => {
  listener.stop();
  restorePage();
  removeWidgets();
});

describe('nothing is said', () => {
  for (const layout of ['full', 'compact', 'button']) {
    it(`on load: ${layout}`, async () => {
      await open({layout, need: 'talk'});
      expect(await heard()).to.deep.equal([]);
    });
  }

  const unasked: [title: string, happens: () => unknown][] = [
    ['where the times are worked out again and are the same', focusPage],
    [
      'where the page comes back and nothing has changed',
      () => {
        hidePage();
        showPage();
      },
    ],
    [
      'where the page itself chooses',
      () => widget.setAttribute('need', 'talk'),
    ],
    [
      'where the page gives another list',
      () => {
        widget.directoryData = madeDirectory([madeService('one')]);
      },
    ],
    [
      'where the page prints',
      () => {
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
      },
    ],
    [
      'where something is opened, which says so itself',
      async () => {
        widget.shadowRoot!.querySelector<HTMLElement>('.way summary')!.click();
        await openDetails(widget, 'Plan a time to call');
        await openDetails(widget, 'Opening hours this week');
        button(widget, 'Show as a table').click();
      },
    ],
  ];
  for (const [title, happens] of unasked) {
    it(title, async () => {
      await open();
      clock.set(NOTHING_NEW);
      await happens();
      expect(await heard()).to.deep.equal([]);
    });
  }

  it('when the compact layout shows the rest', async () => {
    await open({layout: 'compact'});
    button(widget, 'Show all services').click();
    expect(await heard()).to.deep.equal([]);
  });
});

describe('a refresh that changes no word', () => {
  it('touches nothing but the time of the list', async () => {
    await open();
    await settle();
    const touched: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const {target} of records) touched.push(target.textContent ?? '');
    });
    observer.observe(widget.shadowRoot!, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
    await lookedAtAt(NOTHING_NEW);
    observer.disconnect();
    expect(touched).to.have.length(1);
    expect(touched[0]).to.match(/^This list is for 5:20pm/);
  });
});

describe('what nobody asked for', () => {
  it('is said once, in three words, when a time has changed', async () => {
    await open();
    expect(await lookedAtAt(CLOSED)).to.deep.equal([UPDATED]);
    expect(await lookedAtAt(CLOSED)).to.deep.equal([]);
  });

  it('is said again, in the same words, when a time changes again', async () => {
    await open();
    await lookedAtAt(CLOSED);
    expect(await lookedAtAt(MIDNIGHT)).to.deep.equal([UPDATED]);
  });

  it('is said when the page comes back to times that have changed', async () => {
    await open();
    hidePage();
    clock.set(CLOSED);
    expect(await heard()).to.deep.equal([]);
    showPage();
    expect(await heard()).to.deep.equal([UPDATED]);
  });

  it('is said once for all widgets of a page', async () => {
    await open();
    const other = place({clock});
    const toOther = listenTo(other);
    await other.ready;
    const said = await lookedAtAt(CLOSED);
    await other.updateComplete;
    expect([...said, ...toOther.heard()]).to.deep.equal([UPDATED]);
    toOther.stop();
  });

  it('is said by the visible widget if another is in a closed dialog', async () => {
    clock = movingClock(AFTERNOON);
    await place({clock, attributes: {layout: 'button'}}).ready;
    widget = place({clock});
    listener = listenTo(widget);
    await widget.ready;
    expect(await lookedAtAt(CLOSED)).to.deep.equal([UPDATED]);
  });
});

describe('what a visitor asked for', () => {
  it('is a number of services for each choice', async () => {
    await open();
    button(widget, 'I am under 19').click();
    const said = await heard();
    const count = serviceNames(widget).length;
    expect(said).to.deep.equal([`${count} services.`]);
    button(widget, 'I want to tell the police. It is not urgent').click();
    expect(await heard()).to.deep.equal(['1 service.']);
  });

  it('is numbers for a plan, and nothing before there is a time', async () => {
    await open();
    details(widget, 'Plan a time to call').open = true;
    await heard();
    choose(select(widget, 'Day'), 'Friday 27 November');
    expect(await heard()).to.deep.equal([]);
    choose(select(widget, 'Time'), '10am');
    const said = await heard();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^\d+ should be open, .*\d+ hours not known\.$/);
  });

  it('names no service', async () => {
    await open();
    const words: string[] = [];
    for (const choice of ['I am under 19', 'I want to talk to someone']) {
      button(widget, choice).click();
      words.push(...(await heard()));
    }
    details(widget, 'Plan a time to call').open = true;
    choose(select(widget, 'Time'), '11pm');
    words.push(...(await heard()), ...(await lookedAtAt(MIDNIGHT)));
    expect(words).to.have.length(4);
    for (const {name} of hertfordshire.services) {
      expect(words.join()).to.not.include(name);
    }
  });
});
