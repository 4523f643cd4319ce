/**
 * Properties that a page can set, on the source's class and on the shipped
 * script.
 */
import {expect} from 'chai';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {english} from '../../src/wording/messages.js';
import {movingClock} from '../support/moving-clock.js';
import {
  removeWidgets,
  statusOf,
  textOf,
  widgetAt,
} from '../support/open-widget.js';
import {closePages, open, SCRIPT_URL, widgetOf} from '../support/page.js';

const WEDNESDAY = movingClock('2026-12-02T19:00Z');
const find = (widget: Element, selector: string) =>
  widget.shadowRoot!.querySelector(selector)!;

const builds: {
  title: string;
  make: () => Promise<HertsDaSupportElement>;
}[] = [
  {title: 'the class of the source', make: () => widgetAt()},
  {
    title: 'the shipped script',
    make: async () =>
      widgetOf(
        await open(
          `<herts-da-support></herts-da-support><script src="${SCRIPT_URL}"></script>`,
        ),
      ),
  },
];

for (const {title, make} of builds) {
  describe(`a property of ${title}`, () => {
    let widget: HertsDaSupportElement;

    beforeEach(async () => {
      widget = await make();
      widget.clock = WEDNESDAY;
      await widget.updateComplete;
    });

    afterEach(() => {
      removeWidgets();
      closePages();
    });

    async function set(values: Partial<HertsDaSupportElement>) {
      Object.assign(widget, values);
      await widget.updateComplete;
    }

    it('sets the clock', async () => {
      expect(statusOf(widget, 'Beacon')).to.equal('Should be open until 8pm');
      await set({clock: movingClock('2026-12-01T19:00Z')});
      expect(statusOf(widget, 'Beacon')).to.match(/^Probably closed now\./);
    });

    it('sets the time of a preview', async () => {
      await set({previewTime: '2026-12-25T10:00'});
      expect(statusOf(widget, 'Beacon')).to.match(
        /^Preview: May be open\. Today is Christmas Day/,
      );
      await set({previewTime: undefined});
      expect(statusOf(widget, 'Beacon')).to.equal('Should be open until 8pm');
    });

    it('sets the colours', async () => {
      const surface = () => getComputedStyle(find(widget, '.widget')).color;
      await set({theme: 'light'});
      const light = surface();
      await set({theme: 'dark'});
      expect(surface()).to.not.equal(light);
    });

    it('sets the level of the headings', async () => {
      await set({headingLevel: 4});
      expect(find(widget, '.title').firstElementChild!.localName).to.equal(
        'h4',
      );
      expect(
        find(widget, '[part=card] .name').firstElementChild!.localName,
      ).to.equal('h6');
    });

    it('sets where the exit leads', async () => {
      await set({exitUrl: 'https://www.example.com/'});
      expect(find(widget, '[part~=exit]').getAttribute('href')).to.equal(
        'https://www.example.com/',
      );
    });

    it('sets the words', async () => {
      const frame = {...english.widget, heading: () => 'Cymorth'};
      await set({messages: {...english, widget: frame}});
      expect(textOf(find(widget, '.title'))).to.equal('Cymorth');
    });

    it('is not written back to an attribute', async () => {
      await set({
        theme: 'dark',
        headingLevel: 3,
        previewTime: '2026-12-25T10:00',
      });
      const names = widget.getAttributeNames();
      for (const name of ['theme', 'heading-level', 'preview-time']) {
        expect(names).to.not.include(name);
      }
    });

    it('is read from its attribute, too', async () => {
      widget.setAttribute('preview-time', '2026-12-25T10:00');
      widget.setAttribute('heading-level', '3');
      widget.setAttribute('theme', 'dark');
      widget.setAttribute('exit-url', 'https://www.example.com/');
      await widget.updateComplete;
      expect(widget.previewTime).to.equal('2026-12-25T10:00');
      expect(widget.headingLevel).to.equal(3);
      expect(widget.theme).to.equal('dark');
      expect(widget.exitUrl).to.equal('https://www.example.com/');
    });
  });
}

describe('the shipped script', () => {
  afterEach(closePages);

  it('closes the shadow root', async () => {
    const page = await open(`<script src="${SCRIPT_URL}"></script>`);
    await widgetOf(page);
    expect((page.window as {rootMode?: string}).rootMode).to.equal('closed');
  });

  it('upgrades an element whose property was set before it came', async () => {
    const page = await open(
      `<herts-da-support></herts-da-support>
       <script>document.querySelector('herts-da-support').previewTime = '2026-12-25T10:00'</script>
       <script src="${SCRIPT_URL}"></script>`,
    );
    const widget = await widgetOf(page);
    expect(statusOf(widget, 'Beacon')).to.match(/^Preview: May be open\./);
  });
});
