/** The marks on the host, whoever changes its attributes. */
import {expect} from 'chai';
import {
  applyRecorderOptOuts,
  MARK_ATTRIBUTES,
  MARK_CLASSES,
} from '../../src/safety/recorder-opt-outs.js';

let host: Element;
let stop: () => void;

beforeEach(() => {
  host = document.createElement('div');
  host.className = 'partner';
  stop = applyRecorderOptOuts(host);
});

afterEach(() => stop());

const expectMarks = () => {
  expect([...host.classList]).to.include.members([...MARK_CLASSES]);
  for (const [name, value] of MARK_ATTRIBUTES) {
    expect(host.getAttribute(name), name).to.equal(value);
  }
};

/** Observers run in a microtask, in the order of registration. */
const told = () => Promise.resolve();

describe('the marks for recorders', () => {
  it('are on the host at once, beside the page’s own class', () => {
    expectMarks();
    expect(host.classList.contains('partner')).to.equal(true);
  });

  it('come back when a framework rewrites the class', async () => {
    host.className = 'other';
    await told();
    expectMarks();
    expect(host.classList.contains('other')).to.equal(true);
  });

  it('come back when attributes are taken away', async () => {
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    await told();
    expectMarks();
  });

  it('leave a value that the page has chosen', async () => {
    host.setAttribute('data-dd-privacy', 'mask');
    await told();
    expect(host.getAttribute('data-dd-privacy')).to.equal('mask');
  });

  it('are written only once', async () => {
    host.className = 'other';
    await told();
    let changes = 0;
    const watch = new MutationObserver((records) => {
      changes += records.length;
    });
    watch.observe(host, {attributes: true});
    await told();
    await told();
    expect(changes).to.equal(0);
    watch.disconnect();
  });

  it('are no longer restored after stopping', async () => {
    stop();
    host.className = '';
    await told();
    expect(host.className).to.equal('');
  });
});
