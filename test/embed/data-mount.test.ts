/** `data-mount`: the place on the page that the script tag names. */
import {expect} from 'chai';
import {textOf} from '../support/open-widget.js';
import {
  closePages,
  open,
  SCRIPT_URL,
  widgetOf,
  widgetsOf,
  type Page,
} from '../support/page.js';

afterEach(closePages);

const tag = (attributes: string, src = SCRIPT_URL) =>
  `<script src="${src}" ${attributes}></script>`;

async function expectInPlace(page: Page) {
  const widget = await widgetOf(page);
  expect(widget.parentElement!.id).to.equal('help');
  expect(textOf(widget)).to.include('Who you can call now');
  expect(page.lines).to.deep.equal([]);
}

describe('data-mount', () => {
  const here = '<div id="help"></div>';
  const mount = 'data-mount="#help"';
  const pages = [
    {title: 'that stands before the tag', body: here + tag(mount)},
    {title: 'that stands after the tag', body: tag(mount) + here},
    {title: 'from an async tag', body: tag(`async ${mount}`) + here},
    {title: 'from a module', body: tag(`type="module" ${mount}`) + here},
    {title: 'from the head', head: tag(mount), body: here},
    {
      title: 'from an async tag in the head',
      head: tag(`async ${mount}`),
      body: here,
    },
    {
      title: 'from a script that a tag manager adds to the head',
      body: `${here}<script>{
        const script = document.createElement('script');
        script.src = '${SCRIPT_URL}';
        script.async = true;
        script.dataset.mount = '#help';
        document.head.prepend(script);
      }</script>`,
    },
    {
      title: 'with a query after the file name',
      body: here + tag(mount, `${SCRIPT_URL}?ref=site`),
    },
    {
      title: 'with words of its own, which stay before it',
      body: `<div id="help"><p>Help</p></div>${tag(mount)}`,
    },
    {
      title: 'on a page with other scripts that name a place',
      body: `<script data-mount="#other"></script><script type="text/plain" data-mount="#other" src="http://:x/"></script>${here}${tag(`type="module" ${mount}`)}`,
    },
  ];
  for (const {title, body, head = ''} of pages) {
    it(`puts the widget in the place ${title}`, async () => {
      await expectInPlace(await open(body, {head}));
    });
  }

  it('serves the first match alone', async () => {
    const page = await open(
      `<div class="help" id="help"></div><div class="help"></div>${tag('data-mount=".help"')}`,
    );
    await expectInPlace(page);
  });

  it('puts no second widget if there is one', async () => {
    const page = await open(here + tag(mount) + tag(mount));
    await expectInPlace(page);
  });

  it('puts no widget if an author wrote one', async () => {
    const page = await open(
      `<div id="help"><herts-da-support></herts-da-support></div>${tag(mount)}`,
    );
    await expectInPlace(page);
  });

  it('takes the other attributes along', async () => {
    const page = await open(
      `${here}${tag(`type="module" ${mount} data-theme="dark"`)}`,
    );
    expect((await widgetOf(page)).theme).to.equal('dark');
  });

  it('says once that nothing matches', async () => {
    const page = await open(tag('data-mount="#nowhere"'));
    expect(widgetsOf(page)).to.deep.equal([]);
    expect(page.lines).to.deep.equal([
      '<herts-da-support>: data-mount="#nowhere" matches nothing on this page, so nothing is shown.',
    ]);
  });

  for (const selector of ['#1help', 'help >', '', '[[']) {
    it(`says once that "${selector}" is no selector`, async () => {
      const page = await open(here + tag(`data-mount="${selector}"`));
      expect(widgetsOf(page)).to.deep.equal([]);
      expect(page.lines).to.deep.equal([
        `<herts-da-support>: data-mount="${selector}" is not a CSS selector, so nothing is shown.`,
      ]);
    });
  }
});

describe('a module without data-mount', () => {
  it('only defines the element, and says so', async () => {
    const page = await open(tag('type="module"'));
    expect(widgetsOf(page)).to.deep.equal([]);
    expect(page.window.customElements.get('herts-da-support')).to.exist;
    await new Promise((done) => page.window.setTimeout(done));
    expect(page.lines).to.have.length(1);
    expect(page.lines[0]).to.include('nothing is shown');
  });
});
