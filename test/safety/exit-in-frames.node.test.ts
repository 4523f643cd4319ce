// The exit inside the frames that website builders put around embed code: it
// leaves the page around, or words say how to leave.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {buildSync} from 'esbuild';
import type {ElementHandle, Frame} from 'puppeteer-core';
import {
  snippet,
  type PinnedFile,
  type SnippetKind,
} from '../../src/snippets/snippets.js';
import {OPEN_ROOTS} from '../../scripts/open-roots.mjs';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {NEVER, pageAround} from '../support/partner-site.js';

const OPENS_ANOTHER =
  'Opens another website. Your history still shows this page.';
const HIDES_BOX = 'This button hides the box. Then close this tab.';
const CLOSE_TAB = 'Close this tab.';

/** A page that tries to keep its visitor. */
const HOLDS = `<script>
  addEventListener('beforeunload', (event) => event.preventDefault());
  onbeforeunload = () => 'Sure?';
  navigation.addEventListener('navigate', (event) => event.preventDefault());
</script>`;

interface Box {
  readonly title: string;
  /** The outer page; `BOX` and `OTHER_BOX` stand for addresses of the frame. */
  readonly around: string;
  readonly note: string;
  /** Whether the browser lets the frame leave the outer page. */
  readonly lets: boolean;
}

const frame = (attributes: string) =>
  `<h1>Our services</h1><iframe width="700" height="500" ${attributes}></iframe>`;

const boxes: readonly Box[] = [
  {
    title: 'a frame of the page’s own',
    around: frame('src="BOX"'),
    note: OPENS_ANOTHER,
    lets: true,
  },
  {
    title: 'a frame of another website',
    around: frame('src="OTHER_BOX"'),
    note: OPENS_ANOTHER,
    lets: true,
  },
  {
    title: 'a frame whose page stands in its tag',
    around: frame('srcdoc="IN_TAG"'),
    note: OPENS_ANOTHER,
    lets: true,
  },
  {
    title: 'a frame in a frame of another website',
    around: frame(
      `srcdoc="<iframe width=650 height=450 src='OTHER_BOX'></iframe>"`,
    ),
    note: OPENS_ANOTHER,
    lets: true,
  },
  {
    title: 'a sandbox that lets scripts run',
    around: frame('src="OTHER_BOX" sandbox="allow-scripts"'),
    note: HIDES_BOX,
    lets: false,
  },
  {
    title: 'a sandbox like that of Google Sites',
    around: frame(
      'src="OTHER_BOX" sandbox="allow-scripts allow-popups allow-forms allow-same-origin allow-popups-to-escape-sandbox allow-downloads allow-modals"',
    ),
    note: HIDES_BOX,
    lets: false,
  },
  {
    title: 'a frame in a sandbox',
    around: frame(
      `sandbox="allow-scripts allow-same-origin" srcdoc="<iframe width=650 height=450 src='OTHER_BOX'></iframe>"`,
    ),
    note: HIDES_BOX,
    lets: false,
  },
  {
    title: 'a sandbox that lets its visitor leave the page',
    around: frame(
      'src="OTHER_BOX" sandbox="allow-scripts allow-top-navigation-by-user-activation"',
    ),
    note: HIDES_BOX,
    lets: true,
  },
  {
    title: 'a sandbox on the page’s own website, which may do anything',
    around: frame('src="BOX" sandbox="allow-scripts allow-same-origin"'),
    note: HIDES_BOX,
    lets: true,
  },
];

describe('the exit of a snippet in a website builder’s frame', () => {
  const site = partnerSite({'/weather': pageAround('<h1>Weather</h1>')});
  const visitor = visitorOfEach();
  const asked: string[] = [];

  const weather = () => site.otherOrigin.replace('//', '//exit.') + '/weather';

  before(() => {
    const anywhere = {'access-control-allow-origin': '*'};
    site.put('/npm.js', bundled(), anywhere);
    for (const name of [pinned().file, 'hertfordshire.json']) {
      site.put(`/dist/${name}`, readFileSync(`dist/${name}`, 'utf8'), anywhere);
    }
  });

  beforeEach(async () => {
    asked.length = 0;
    visitor.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await visitor.page.evaluateOnNewDocument(OPEN_ROOTS);
  });

  /** The pasted snippet, as a page that the frame shows. */
  function pasted(kind: SnippetKind, exitUrl: string): string {
    const text = snippet(kind, {
      host: `${site.origin}/dist`,
      settings: {'exit-url': exitUrl},
      pinned: pinned(),
    });
    const html = text.replace(
      /^import .*\n/,
      `<script type="module" src="${site.origin}/npm.js"></script>`,
    );
    return pageAround(html);
  }

  async function show(
    kind: SnippetKind,
    around: string,
    exitUrl = weather(),
  ): Promise<Frame> {
    const box = pasted(kind, exitUrl);
    site.put('/box', box);
    const body = around
      .replace('OTHER_BOX', `${site.otherOrigin}/box`)
      .replace('BOX', '/box')
      .replace(
        'IN_TAG',
        box.replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
      );
    site.put('/page', pageAround(`${body}${HOLDS}`));
    await visitor.page.goto(`${site.origin}/page`);
    await visitor.page.mouse.click(2, 2);
    return ready();
  }

  /** The frame with the widget, once everything is drawn. */
  async function ready(): Promise<Frame> {
    for (const frame of visitor.page.frames()) {
      const found = await frame
        .evaluate(async () => {
          const widget = document.querySelector('herts-da-support');
          const isScript = document.querySelector('script[data-exit-url]');
          if (!widget && !isScript) return false;
          await customElements.whenDefined('herts-da-support');
          const drawn = document.querySelector('herts-da-support')!;
          await (drawn as Element & {ready: Promise<void>}).ready;
          return true;
        })
        .catch(() => false);
      if (found) return frame;
    }
    throw new Error('There is no widget.');
  }

  const inside = <Answer>(frame: Frame, question: string): Promise<Answer> =>
    frame.evaluate(
      `(root => ${question})(document.querySelector('herts-da-support').shadowRoot)`,
    ) as Promise<Answer>;

  /** The visible words beside the exit. */
  const note = (frame: Frame) =>
    inside<string>(
      frame,
      `[...root.querySelector('.exit-note > span').childNodes]
        .filter(({nodeType}) => nodeType !== Node.COMMENT_NODE)
        .map(({hidden, textContent}) => (hidden ? '' : textContent.trim()))
        .join(' ').replace(/\\s+/g, ' ').trim()`,
    );

  async function press(frame: Frame): Promise<void> {
    const exit = await frame.evaluateHandle(() =>
      document
        .querySelector('herts-da-support')!
        .shadowRoot!.querySelector('.exit')!,
    );
    await (exit.asElement() as ElementHandle).click();
  }

  async function shift(frame: Frame): Promise<void> {
    await frame.click('herts-da-support', {offset: {x: 5, y: 400}});
    await visitor.shift();
  }

  async function assertOut(frame: Frame, {around, lets}: Box, way = press) {
    // No script can disarm a page of another website.
    const mayAsk = lets && around.includes('OTHER_BOX');
    if (lets) {
      await Promise.all([visitor.page.waitForRequest(weather()), way(frame)]);
      await visitor.page.waitForSelector('h1 ::-p-text(Weather)');
      assert.equal(visitor.page.url(), weather());
    } else {
      await way(frame);
      assert.equal(
        await frame.evaluate(() => document.body.innerText),
        CLOSE_TAB,
      );
    }
    assert.deepEqual(asked, mayAsk ? ['beforeunload'] : []);
  }

  for (const kind of ['element', 'script', 'pinned', 'npm'] as const) {
    for (const box of boxes) {
      it(`leaves the page around it, or says what to do: ${kind} in ${box.title}`, async () => {
        const frame = await show(kind, box.around);
        assert.equal(await note(frame), box.note);
        await assertOut(frame, box);
      });
    }

    it(`leaves the page if it is in no frame: ${kind}`, async () => {
      site.put('/page', pasted(kind, weather()));
      await visitor.page.goto(`${site.origin}/page`);
      const frame = await ready();
      assert.equal(
        await note(frame),
        `${OPENS_ANOTHER} Or press Shift 3 times.`,
      );
      await assertOut(frame, {...boxes[0]!, lets: true});
    });
  }

  for (const box of boxes) {
    it(`is also reached with Shift: in ${box.title}`, async () => {
      await assertOut(await show('element', box.around), box, shift);
    });

    it(`stands among links that all work: in ${box.title}`, async () => {
      const frame = await show('element', box.around);
      const targets = await inside<string[]>(
        frame,
        `[...root.querySelectorAll('a[href]:not(.exit)')].map(({target}) => target)`,
      );
      if (box.note === HIDES_BOX) assert.deepEqual(targets, []);
      else {
        assert.isAbove(targets.length, 20);
        assert.deepEqual([...new Set(targets)], ['_top']);
      }
      const text = await inside<string>(
        frame,
        `root.textContent.replaceAll('\\u00a0', ' ')`,
      );
      assert.include(text, '0808 2000 247');
      assert.equal(/in this tab/.test(text), box.note !== HIDES_BOX);
    });
  }

  it('blanks a page of the same website before any network answers, and then says what to do', async () => {
    const never = `${site.otherOrigin}${NEVER}`;
    const frame = await show('element', frame0(), never);
    const started = visitor.page.waitForRequest(never);
    await press(frame);
    await started;
    await visitor.devtools().send('Page.stopLoading');
    const text = () => visitor.page.evaluate(() => document.body.innerText);
    assert.include(['Loading.', CLOSE_TAB], await text());
    await visitor.page.waitForFunction(
      `document.body.innerText === '${CLOSE_TAB}'`,
    );
    assert.deepEqual(asked, []);
  });

  it('cannot be undone by Back in a frame of the same website', async () => {
    site.put('/first', pageAround('<h1>First</h1>'));
    await visitor.page.goto(`${site.origin}/first`);
    const frame = await show('element', frame0());
    await assertOut(frame, boxes[0]!);
    await visitor.page.goBack();
    assert.equal(visitor.page.url(), `${site.origin}/first`);
  });

  const frame0 = () => boxes[0]!.around;
});

function pinned(): PinnedFile {
  const hashes = JSON.parse(
    readFileSync('dist/integrity.json', 'utf8'),
  ) as Record<string, string>;
  const [file, integrity] = Object.entries(hashes).find(([name]) =>
    /^herts-da-support-\d.*\.js$/.test(name),
  )!;
  return {file, integrity};
}

/** The script as a bundler makes it. */
function bundled(): string {
  const {outputFiles} = buildSync({
    entryPoints: ['dist/define.js'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]!.text;
}
