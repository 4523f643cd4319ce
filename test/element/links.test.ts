/**
 * Every link: the number it dials, the page it opens, and what the other side
 * learns.
 */
import {expect} from 'chai';
import {
  rowOf,
  removeWidgets,
  textOf,
  widgetAt,
} from '../support/open-widget.js';

let widget: Element;
let links: HTMLAnchorElement[];

before(async () => {
  widget = await widgetAt({clock: '2026-11-25T10:00Z'});
  links = [...widget.shadowRoot!.querySelectorAll('a')];
});

after(removeWidgets);

const calls = () => links.filter(({protocol}) => protocol === 'tel:');
const outgoing = () => links.filter(({protocol}) => protocol !== 'tel:');

describe('a link that calls', () => {
  it('holds the digits alone: no pause, no menu key', () => {
    expect(calls()).to.have.length.above(10);
    for (const link of calls()) {
      expect(link.getAttribute('href')).to.match(/^tel:\d+$/);
    }
  });

  it('shows the number that it calls', () => {
    for (const link of calls()) {
      const digits = textOf(link).replace(/\D/g, '');
      expect(link.getAttribute('href')).to.equal(`tel:${digits}`);
    }
  });

  it('calls 999 and nothing after it', () => {
    const emergency = calls().filter(({href}) => /^tel:999/.test(href));
    expect(emergency.map(({href}) => href)).to.deep.equal(['tel:999']);
    expect(textOf(emergency[0]!)).to.equal('Call 999');
  });

  it('calls Beacon without the key of its menu, which stands beside it', () => {
    const card = rowOf(widget, 'Beacon');
    expect(card.querySelector('a')!.getAttribute('href')).to.equal(
      'tel:03000115555',
    );
    expect(textOf(card.querySelector('.call')!)).to.equal(
      'Call 0300 0115 555 When it answers, press 3.',
    );
  });

  it('is as high and wide as a thumb needs', () => {
    for (const link of calls()) {
      const {width, height} = link.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});

describe('a link that leads away', () => {
  it('opens in the same tab, whatever the page has as its base target', () => {
    expect(outgoing()).to.have.length.above(5);
    for (const {target} of outgoing()) {
      expect(target).to.equal('_self');
    }
  });

  it('does not say where the visitor was', () => {
    for (const {relList, referrerPolicy} of outgoing()) {
      expect([...relList]).to.include('noreferrer');
      expect(referrerPolicy).to.equal('no-referrer');
    }
  });

  it('is encrypted', () => {
    for (const {protocol} of outgoing()) expect(protocol).to.equal('https:');
  });

  it('says where it leads', () => {
    const card = textOf(rowOf(widget, 'Beacon'));
    expect(card).to.include(
      'hertfordshirebeacon.org Opens hertfordshirebeacon.org in this tab. The exit button here does not work there.',
    );
  });

  it('says where the other side has an exit of its own', () => {
    expect(textOf(rowOf(widget, 'HertsSunflower'))).to.include(
      'That website has its own button to hide the page.',
    );
  });
});

describe('every link', () => {
  it('opens in the same tab, also where the page has a <base> with a target', () => {
    expect(outgoing()).to.have.length.above(5);
    for (const {target} of links) expect(target).to.equal('_self');
  });

  it('is not dragged: any script of the page can read where a dragged link leads', () => {
    for (const {draggable} of links) expect(draggable).to.equal(false);
  });
});

describe('no link', () => {
  it('has a fragment, which would change the address of the page', () => {
    for (const {href} of links) expect(href).to.not.include('#');
  });

  it('is sent to a server when it is followed', () => {
    for (const link of links) expect(link.ping).to.equal('');
  });
});

describe('the silent call', () => {
  it('is never 999 with 55 behind it', () => {
    expect(textOf(widget)).to.not.match(/999[, ]*(then )?55/);
  });
});

describe('an open page', () => {
  it('asks no server for anything when the widget comes', async () => {
    const {length} = performance.getEntriesByType('resource');
    await widgetAt({clock: '2026-11-25T10:00Z'});
    const asked = performance.getEntriesByType('resource').slice(length);
    expect(asked.map(({name}) => name)).to.deep.equal([]);
  });

  it('keeps nothing of the widget on the device', async () => {
    await widgetAt({clock: '2026-11-25T10:00Z'});
    expect(document.cookie).to.equal('');
    expect(localStorage).to.have.length(0);
    expect(sessionStorage).to.have.length(0);
  });
});
