/**
 * An element without its end tag, into which the browser puts the rest of the
 * page.
 */
import {expect} from 'chai';
import {snippet} from '../../src/snippets/snippets.js';
import {textOf} from '../support/open-widget.js';
import {
  closePages,
  open,
  SCRIPT_URL,
  widgetOf,
  type Page,
} from '../support/page.js';

afterEach(closePages);

const tag = (attributes = '') =>
  `<script src="${SCRIPT_URL}" ${attributes}></script>`;

const SENTENCE =
  '<herts-da-support>: a heading, a landmark or a form is inside, so the end tag may be missing. It is shown under the list. Write <herts-da-support></herts-da-support>, with only words and links between the two.';

/** `id` stands on what must be seen. */
const rest = `
  <h2 id="a">Bins and recycling</h2>
  <p id="b">Words of the page.</p>
  <form><button id="c">Search</button></form>
  <footer id="d">Contact the council</footer>`;

const isSeen = ({document}: Page, id: string) =>
  document.getElementById(id)!.getClientRects().length > 0;

async function expectAllSeen(page: Page): Promise<void> {
  const widget = await widgetOf(page);
  expect(textOf(widget)).to.include('Who you can call now');
  for (const {id} of page.document.querySelectorAll('[id]')) {
    expect(isSeen(page, id), id).to.equal(true);
  }
  expect(page.lines).to.deep.equal([SENTENCE]);
}

describe('an element without an end tag', () => {
  const tags = {
    'a script before it': [tag(), ''],
    'a script before it, async': [tag('async'), ''],
    'a script at the end': ['', tag()],
    'a deferred script': [tag('defer'), ''],
  };
  for (const [when, [first = '', last = '']] of Object.entries(tags)) {
    it(`that is written like a tag that closes itself leaves the page in sight: ${when}`, async () => {
      await expectAllSeen(
        await open(
          `<h1 id="top">Council</h1>${first}<herts-da-support theme="light" />${rest}${last}`,
        ),
      );
    });

    it(`leaves the page in sight, in its own box and after it: ${when}`, async () => {
      await expectAllSeen(
        await open(
          `${first}<div><herts-da-support>${rest}</div><p id="out">After</p>${last}`,
        ),
      );
    });
  }

  const insides = [
    '<div><div><h3>Deep</h3></div></div>',
    '<div role="main">Words</div>',
    '<p role="heading" aria-level="2">Words</p>',
    '<section aria-label="News">Words</section>',
    '<nav><a href="/">Home</a></nav>',
    '<main>Words</main>',
    '<aside>Words</aside>',
    '<header>Words</header>',
    '<form><input></form>',
  ];
  for (const inside of insides) {
    it(`leaves in sight ${inside}`, async () => {
      await expectAllSeen(
        await open(
          `<herts-da-support /><p id="words">Words</p>${inside}${tag()}`,
        ),
      );
    });
  }

  it('shows the words of our snippet once, above what follows it', async () => {
    const pasted = snippet('element', {host: '/dist'}).replace(
      /<\/?div>|<\/herts-da-support>/g,
      '',
    );
    const page = await open(pasted + rest);
    await expectAllSeen(page);
    const words = page.document.querySelector('span')!;
    expect(words.textContent).to.include('In danger now?');
    expect(words.getClientRects()).to.have.length(0);
  });

  it('keeps what follows our snippet out of it by the box around it', async () => {
    const pasted = snippet('element', {host: '/dist'});
    const page = await open(pasted.replace('</herts-da-support>', '') + rest);
    expect((await widgetOf(page)).querySelector('h2, form')).to.equal(null);
    expect(isSeen(page, 'a')).to.equal(true);
    expect(page.lines).to.deep.equal([]);
  });

  it('has the page under the widget', async () => {
    const page = await open(`<herts-da-support />${rest}${tag()}`);
    const widget = await widgetOf(page);
    const box = widget.shadowRoot!.querySelector('.widget')!;
    const heading = page.document.getElementById('a')!;
    expect(heading.getBoundingClientRect().top).to.be.at.least(
      box.getBoundingClientRect().bottom,
    );
  });
});

describe('a fallback', () => {
  const fallbacks = [
    'Call 999.',
    '<p>Call <a href="tel:999">999</a>.</p><ul><li><b>0808 2000 247</b></li></ul>',
    '<section><p>Call 999.</p></section>',
    '<div slot="fallback"><h2>Help</h2><p>Call 999.</p></div>',
  ];
  for (const fallback of fallbacks) {
    it(`makes way for the widget: ${fallback}`, async () => {
      const page = await open(
        `<herts-da-support>${fallback}</herts-da-support>${tag()}`,
      );
      const widget = await widgetOf(page);
      const range = page.document.createRange();
      range.selectNodeContents(widget);
      expect(range.getClientRects()).to.have.length(0);
      expect(page.lines).to.deep.equal([]);
    });
  }

  it('makes way, and a heading that the page put into a slot stays', async () => {
    const page = await open(
      `<herts-da-support>Call 999.<h3 slot="intro" id="own">Our own</h3></herts-da-support>${tag()}`,
    );
    await widgetOf(page);
    expect(isSeen(page, 'own')).to.equal(true);
    expect(page.lines).to.deep.equal([]);
  });
});
