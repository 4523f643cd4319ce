/** The script tag alone: where it adds a widget, and where it does not. */
import {expect} from 'chai';
import {FALLBACK} from '../support/fallback-words.js';
import {textOf} from '../support/open-widget.js';
import {
  closePages,
  expectWhole,
  open,
  openFile,
  SCRIPT_URL,
  widgetOf,
  widgetsOf,
  type Page,
} from '../support/page.js';

afterEach(closePages);

const tag = (attributes = '') =>
  `<script src="${SCRIPT_URL}" ${attributes}></script>`;

const NOTHING_SHOWN =
  '<herts-da-support>: the script runs, but nothing on this page says where to put the list, so nothing is shown. Write <herts-da-support></herts-da-support> there.';

const AT_THE_END =
  '<herts-da-support>: another script added ours at the end of the page, so the list is there. To choose its place, write a CSS selector for it into the address: herts-da-support.js?mount=%23help stands for #help.';

/** Until the page has had a task in which to make an element. */
const aTaskLater = ({window}: Page) =>
  new Promise((done) => window.setTimeout(done));

describe('a script tag alone in the body', () => {
  const kinds = [
    {title: 'async', attributes: 'async'},
    {title: 'deferred', attributes: 'defer'},
    {title: 'plain', attributes: ''},
    {title: 'loaded with a query', src: `${SCRIPT_URL}?v=1`},
    {title: 'loaded with a fragment', src: `${SCRIPT_URL}?ref=site#x`},
    {
      title: 'with the attributes of a pinned snippet',
      attributes: 'crossorigin="anonymous" referrerpolicy="no-referrer" async',
    },
    {
      title: 'with attributes that a system adds',
      attributes: 'data-cfasync="false" data-no-optimize="1" nonce="abc"',
    },
  ];
  for (const {title, attributes = '', src = SCRIPT_URL} of kinds) {
    it(`mounts one widget after itself: ${title}`, async () => {
      const page = await open(
        `<p>Before</p><script src="${src}" ${attributes}></script><p id="after">After</p>`,
      );
      const widget = await widgetOf(page);
      expect(widget.previousElementSibling!.localName).to.equal('script');
      expect(widget.nextElementSibling!.id).to.equal('after');
      expect(textOf(widget)).to.include('In danger now? Call 999.');
      expect(page.lines).to.deep.equal([]);
    });
  }

  it('mounts inside the paragraph that a system put around it', async () => {
    const page = await open(`<p>${tag('async')}</p>`);
    expect((await widgetOf(page)).parentElement!.localName).to.equal('p');
    expect(page.lines).to.deep.equal([]);
  });

  it('leaves the emergency numbers inside as text', async () => {
    const page = await open(tag());
    const widget = await widgetOf(page);
    expect(widget.textContent).to.equal(FALLBACK);
    for (const number of ['999', '0808 2000 247', '0330 102 5811']) {
      expect(widget.textContent).to.include(number);
    }
  });

  it('leaves only national numbers inside where the page names a list of its own', async () => {
    const page = await open(tag('data-directory="/no-such-list.json"'));
    const {textContent} = await widgetOf(page);
    expect(textContent).to.include('0808 2000 247');
    expect(textContent).not.to.include('Safer Places');
  });

  it('creates no global variable', async () => {
    const bare = await open('');
    const names = new Set(Object.getOwnPropertyNames(bare.window));
    const page = await open(tag());
    await widgetOf(page);
    const added = Object.getOwnPropertyNames(page.window).filter(
      // Lit's own registers of its versions; the mode is the test's.
      (name) =>
        !names.has(name) && !/^(lit|reactiveElement)|^rootMode$/.test(name),
    );
    expect(added).to.deep.equal([]);
  });
});

describe('two script tags', () => {
  it('mount one widget each, and say nothing', async () => {
    const page = await open(`${tag()}<p>Between</p>${tag()}`);
    await expectWhole(page, 2);
  });
});

describe('a script tag in the head', () => {
  it('only defines the element, and says so', async () => {
    const page = await open('<p>Nothing here</p>', {head: tag()});
    expect(widgetsOf(page)).to.deep.equal([]);
    expect(page.window.customElements.get('herts-da-support')).to.exist;
    await aTaskLater(page);
    expect(page.lines).to.deep.equal([NOTHING_SHOWN]);
  });

  it('serves the element in the body', async () => {
    const page = await open('<herts-da-support></herts-da-support>', {
      head: tag('async'),
    });
    expect(textOf(await widgetOf(page))).to.include('Who you can call now');
    expect(page.lines).to.deep.equal([]);
  });
});

describe('an element that the author wrote', () => {
  const fallback =
    'In danger now? Call <a href="tel:999">999</a>. Safer Places <a href="tel:03301025811">0330 102 5811</a>.';

  it('is the only one, with the script tag after it', async () => {
    const page = await open(
      `<herts-da-support>${fallback}</herts-da-support>${tag('async')}`,
    );
    const widget = await widgetOf(page);
    expect(widget.innerHTML).to.equal(fallback);
    expect(page.lines).to.deep.equal([]);
  });

  it('is the only one, with the script tag long before it', async () => {
    const page = await open(
      `${tag()}<p>Words</p><herts-da-support id="own"></herts-da-support>`,
    );
    expect((await widgetOf(page)).id).to.equal('own');
    expect(page.lines).to.deep.equal([]);
  });

  it('is the only one, anywhere before the script tag', async () => {
    const page = await open(
      `<main><herts-da-support id="own"></herts-da-support></main><footer>${tag()}</footer>`,
    );
    expect((await widgetOf(page)).id).to.equal('own');
    expect(page.lines).to.deep.equal([]);
  });
});

describe('a page that was saved with the widget in it', () => {
  it('shows one widget when it is opened again', async () => {
    const first = await open(`<p>Before</p>${tag('async')}`);
    const widget = await widgetOf(first);
    const saved = widget.previousElementSibling!.outerHTML + widget.outerHTML;
    const second = await open(saved);
    expect(textOf(await widgetOf(second))).to.include('Who you can call now');
    expect(second.lines).to.deep.equal([]);
  });
});

describe('data-* attributes on the script tag', () => {
  it('become attributes of the widget', async () => {
    const page = await open(
      tag(
        'data-theme="dark" data-exit-url="https://example.com/" data-heading-level="3" data-preview-time="2026-11-25T19:00"',
      ),
    );
    const widget = await widgetOf(page);
    expect(widget.theme).to.equal('dark');
    expect(widget.exitUrl).to.equal('https://example.com/');
    expect(widget.headingLevel).to.equal(3);
    expect(widget.previewTime).to.equal('2026-11-25T19:00');
    expect(textOf(widget)).to.include('Preview:');
    expect(page.lines).to.deep.equal([]);
  });

  it('are ignored if the element does not take them', async () => {
    const page = await open(
      tag(
        'data-onclick="alert(1)" data-style="color: red" data-id="x" data-src="y" data-clock="z"',
      ),
    );
    const widget = await widgetOf(page);
    for (const name of ['onclick', 'style', 'id', 'src', 'clock']) {
      expect(widget.hasAttribute(name)).to.equal(false);
      expect(widget.hasAttribute(`data-${name}`)).to.equal(false);
    }
  });
});

describe('a script that another script adds', () => {
  async function addLate({document}: Page): Promise<void> {
    const script = document.createElement('script');
    script.src = SCRIPT_URL;
    await new Promise((loaded) => {
      script.addEventListener('load', loaded);
      document.body.append(script);
    });
  }

  const add = (parent: string) =>
    `<script>{
      const script = document.createElement('script');
      script.src = '${SCRIPT_URL}';
      document.${parent}.append(script);
    }</script>`;

  it('mounts after itself in the body, and says how to choose its place', async () => {
    const page = await open(`<main>Words</main>${add('body')}`);
    const widget = await widgetOf(page);
    expect(widget.previousElementSibling!.localName).to.equal('script');
    expect(page.lines).to.deep.equal([AT_THE_END]);
  });

  it('only defines from the head, and says so', async () => {
    const page = await open(`<main>Words</main>${add('head')}`);
    expect(widgetsOf(page)).to.deep.equal([]);
    expect(page.window.customElements.get('herts-da-support')).to.exist;
    await aTaskLater(page);
    expect(page.lines).to.deep.equal([NOTHING_SHOWN]);
  });

  it('mounts after itself when the page has long been read', async () => {
    const page = await open('<main>Words</main>');
    await addLate(page);
    const widget = await widgetOf(page);
    expect(widget.previousElementSibling!.localName).to.equal('script');
    expect(page.lines).to.deep.equal([AT_THE_END]);
  });

  it('says nothing if it was put among other things', async () => {
    const page = await open('<main>Words</main><footer>Footer</footer>');
    const script = page.document.createElement('script');
    script.src = SCRIPT_URL;
    await new Promise((loaded) => {
      script.addEventListener('load', loaded);
      page.document.querySelector('main')!.after(script);
    });
    expect((await widgetOf(page)).nextElementSibling!.localName).to.equal(
      'footer',
    );
    expect(page.lines).to.deep.equal([]);
  });

  it('serves the element of an author when the page has long been read', async () => {
    const page = await open('<herts-da-support id="own"></herts-da-support>');
    await addLate(page);
    expect((await widgetOf(page)).id).to.equal('own');
    expect(page.lines).to.deep.equal([]);
  });

  it('mounts after itself where document.write puts it', async () => {
    const page = await open(
      `<div id="place"><script>document.write('<script src="${SCRIPT_URL}"><' + '/script>')</script></div>`,
    );
    const widget = await widgetOf(page);
    expect(widget.parentElement!.id).to.equal('place');
    expect(page.lines).to.deep.equal([]);
  });
});

describe('a page without a doctype', () => {
  it('shows the widget', async () => {
    const page = await openFile('quirks.html');
    expect(page.document.compatMode).to.equal('BackCompat');
    expect(textOf(await widgetOf(page))).to.include('Who you can call now');
    expect(page.lines).to.deep.equal([]);
  });
});

describe('the fallback', () => {
  it('stays if the script does not load', async () => {
    const page = await open(
      '<herts-da-support>Call 999. 0330 102 5811</herts-da-support><script src="http://localhost:1/herts-da-support.js"></script>',
    );
    const [element] = widgetsOf(page);
    expect(element!.shadowRoot).to.equal(null);
    expect(element!.innerText).to.equal('Call 999. 0330 102 5811');
    expect(element!.getBoundingClientRect().height).to.be.above(0);
  });

  it('makes way for the widget if it does', async () => {
    const page = await open(
      `<herts-da-support><b>Fallback</b></herts-da-support>${tag()}`,
    );
    const widget = await widgetOf(page);
    const words = widget.querySelector('b')!;
    expect(words.getClientRects()).to.have.length(0);
  });
});
