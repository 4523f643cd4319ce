/**
 * The shipped script in old browsers: the test engine, with a feature removed
 * before the script loads.
 */
import {expect} from 'chai';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {
  closePages,
  open,
  SCRIPT_URL,
  widgetOf,
  type Page,
} from '../support/page.js';
import {statusOf, textOf} from '../support/open-widget.js';

const tag = `<script src="${SCRIPT_URL}"></script>`;
const widget = `<herts-da-support>Call <a href="tel:999">999</a></herts-da-support>${tag}`;

const lacking: Readonly<Record<string, string>> = {
  popovers: `
    delete HTMLElement.prototype.popover;
    delete HTMLElement.prototype.showPopover;
    delete HTMLElement.prototype.hidePopover;`,
  'container queries': `
    const {replaceSync} = CSSStyleSheet.prototype;
    CSSStyleSheet.prototype.replaceSync = function (text) {
      replaceSync.call(this, text
        .replaceAll('@container', '@media not all and')
        .replace(/container-type:[^;}]*/g, ''));
    };`,
  'style sheets that a script makes': `
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
    delete CSSStyleSheet.prototype.replace;`,
  // It reports UTC to protect who uses it, and still knows London.
  'a zone of its own': `
    const {resolvedOptions} = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return {...resolvedOptions.call(this), timeZone: 'UTC'};
    };
    Date.prototype.getTimezoneOffset = () => 0;`,
  'the zone of London': `
    delete globalThis.Temporal;
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
      construct(Format, [locale, options]) {
        if (options?.timeZone === 'Europe/London') throw new RangeError('zone');
        return new Format(locale, options);
      },
    });`,
};

const HOURS = /Should be open|Probably closed|May be open/;

afterEach(closePages);

for (const [what, first] of Object.entries(lacking)) {
  describe(`a browser without ${what}`, () => {
    let page: Page;
    let inside: ShadowRoot;

    beforeEach(async () => {
      page = await open(widget, {first});
      inside = (await widgetOf(page)).shadowRoot!;
    });

    it('shows what to do in danger, and numbers', () => {
      const {innerText} = inside.querySelector<HTMLElement>('.widget')!;
      const seen = innerText.replaceAll('\u00a0', ' ');
      expect(seen).to.include('In danger now? Call 999.');
      expect(seen).to.include('Call 0808 2000 247');
      expect(seen).to.include('Call 0330 102 5811');
    });

    it('shows every service, as a row', () => {
      const rows = [...inside.querySelectorAll('[part~=call], [part~=card]')];
      expect(rows).to.have.length(hertfordshire.services.length);
      const {borderTopWidth} = page.window.getComputedStyle(rows[0]!);
      expect(borderTopWidth).to.equal('1px');
    });

    it('has a way out that can be pressed', () => {
      const exit = inside.querySelector('.exit')!;
      const {width, height} = exit.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    });

    it('has statuses, or one sentence why not', () => {
      const words = textOf(inside.host);
      const isWithout = what === 'the zone of London';
      expect(HOURS.test(words)).to.equal(!isWithout);
      expect(words.includes('We cannot work out who is open')).to.equal(
        isWithout,
      );
    });

    it('has London’s time where UTC would call a line open, or none', async () => {
      const widget = await widgetOf(page);
      widget.clock = {now: () => new Date('2027-07-14T16:30Z')};
      await widget.updateComplete;
      const isWithout = what === 'the zone of London';
      expect(statusOf(widget, 'Herts IDVA')).to.match(
        isWithout ? /^$/ : /^Probably closed now\./,
      );
    });

    it('says nothing to the console', () => {
      expect(page.lines).to.deep.equal([]);
    });
  });
}

describe('a script that comes late', () => {
  it('finds the numbers readable, and takes their place', async () => {
    const words = 'In danger now? Call <a href="tel:999">999</a>.';
    const page = await open(`<herts-da-support>${words}</herts-da-support>`);
    expect(page.document.body.innerText).to.include('In danger now? Call 999.');
    const script = page.document.createElement('script');
    script.src = SCRIPT_URL;
    page.document.body.append(script);
    await page.window.customElements.whenDefined('herts-da-support');
    expect(textOf(await widgetOf(page))).to.include('Who you can call now');
  });
});

describe('a browser that shows no images', () => {
  it('misses none: the widget has none', async () => {
    const page = await open(widget);
    const {shadowRoot} = await widgetOf(page);
    expect(shadowRoot!.querySelector('img, picture, video')).to.equal(null);
    for (const each of shadowRoot!.querySelectorAll('*')) {
      const {backgroundImage} = page.window.getComputedStyle(each);
      expect(backgroundImage).to.equal('none');
    }
  });
});
