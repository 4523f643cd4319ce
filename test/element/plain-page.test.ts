/** The link to the page without script, if there is one. */
import {expect} from 'chai';
import {HOST} from '../../src/host.js';
import {watchConsole, type ConsoleWatch} from '../support/console-watch.js';
import {removeWidgets, textOf, widgetAt} from '../support/open-widget.js';

describe('the link to the plain page', () => {
  let watch: ConsoleWatch;

  beforeEach(() => {
    watch = watchConsole();
  });

  afterEach(() => {
    watch.stop();
    removeWidgets();
  });

  const linkWith = async (attributes: Record<string, string>) => {
    const widget = await widgetAt({attributes});
    return [...widget.shadowRoot!.querySelectorAll('a')].find((link) =>
      textOf(link).startsWith('Plain page'),
    );
  };

  it('is not there if no script tag names its host', async () => {
    expect(HOST).to.equal(undefined);
    expect(await linkWith({})).to.equal(undefined);
  });

  for (const layout of ['full', 'compact', 'button']) {
    it(`says what it does, in the layout ${layout}`, async () => {
      const link = await linkWith({layout, 'plain-page': '/dist/plain.html'});
      expect(link!.href).to.equal(`${location.origin}/dist/plain.html`);
      expect(textOf(link!.parentElement!)).to.equal(
        'Plain page (to translate or print). It will show in your history.',
      );
      expect(link!.referrerPolicy).to.equal('no-referrer');
      expect(watch.lines).to.deep.equal([]);
    });
  }

  it('is not there if the page wants none', async () => {
    expect(await linkWith({'plain-page': ''})).to.equal(undefined);
    expect(watch.lines).to.deep.equal([]);
  });

  for (const address of ['javascript:alert(1)', 'http://[']) {
    it(`is not there for "${address}", with one warning`, async () => {
      expect(await linkWith({'plain-page': address})).to.equal(undefined);
      expect(watch.lines).to.deep.equal([
        `<herts-da-support>: plain-page="${address}" is not a web address. Not linking it.`,
      ]);
    });
  }
});
