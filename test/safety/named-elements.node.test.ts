// Pages whose forms or images have the names of members of `document`. Whatever
// the script reads, there is an exit, and the statuses are right.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {pageAround, SCRIPT} from '../support/partner-site.js';
import {theBrowser, type Inner} from '../support/visitor.js';

/** What Lit needs to draw. Without it the numbers stay, with a plain exit. */
const DRAWING = [
  'createElement',
  'createComment',
  'createTextNode',
  'importNode',
];

/** Lit needs it before anything else: the words inside the element stay. */
const STARTING = ['createTreeWalker'];

const LONGEST_WAIT_MS = 20_000;

describe('a page with a form that has the name of a member of document', () => {
  const site = partnerSite({'/weather': pageAround('<h1>Weather</h1>')});
  const visitor = visitorOfEach();
  const weather = () => `${site.otherOrigin}/weather`;
  const dialogs: string[] = [];

  beforeEach(async () => {
    dialogs.length = 0;
    visitor.page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.accept();
    });
    await visitor.page.evaluateOnNewDocument(`{
      const {setTimeout} = window;
      window.waits = [];
      window.setTimeout = (callback, delay, ...rest) => {
        waits.push(delay);
        return setTimeout(callback, delay, ...rest);
      };
      addEventListener('beforeunload', (event) => event.preventDefault());
    }`);
  });

  /** What a form with this name leaves of the widget. */
  async function inside(
    tag: string,
    isDrawn: (found: readonly Inner[]) => boolean,
  ): Promise<Inner[]> {
    site.put(
      '/page',
      pageAround(
        `${tag}<herts-da-support exit-url="${weather()}">Call 999.</herts-da-support>${SCRIPT}`,
      ),
    );
    return drawn(isDrawn);
  }

  /** The text of the widget, once it is drawn. */
  async function drawn(
    isDrawn: (found: readonly Inner[]) => boolean,
  ): Promise<Inner[]> {
    await visitor.page.goto(`${site.origin}/page`);
    await visitor.page.mouse.click(2, 2);
    const end = Date.now() + LONGEST_WAIT_MS;
    for (;;) {
      const found = await visitor.inside().catch((): Inner[] => []);
      if (isDrawn(found) || Date.now() > end) return found;
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  async function leavesBy(exit: Inner | undefined): Promise<void> {
    assert.exists(exit);
    await Promise.all([visitor.page.waitForNavigation(), visitor.press(exit)]);
    assert.equal(visitor.page.url(), weather());
    assert.deepEqual(dialogs, []);
  }

  const isWhole = (found: readonly Inner[]) =>
    found.some(({attributes}) => /provenance/.test(attributes['part'] ?? ''));

  const exitIn = (found: readonly Inner[]) =>
    found.find(({attributes}) => /\bexit\b/.test(attributes['part'] ?? ''));

  const members = {document: [] as string[], forms: [] as string[]};

  before(async () => {
    const inScript = namesInScript();
    const all = await allMembers();
    members.document = all.document.filter((name) => inScript.has(name));
    members.forms = all.forms.filter((name) => inScript.has(name));
  });

  it('is tested with every member that the script may read', async function () {
    this.timeout(600_000);
    const tried = ['hidden', 'open', 'querySelectorAll', 'URL'];
    assert.includeMembers(members.document, tried);
    for (const name of members.document) {
      if (DRAWING.includes(name) || STARTING.includes(name)) continue;
      const found = await inside(`<form name="${name}"></form>`, isWhole);
      const cards = found.filter(
        ({attributes}) => attributes['part'] === 'card',
      );
      assert.isAbove(cards.length, 10, name);
      const waits = (await visitor.page.evaluate('waits')) as number[];
      // For the next change of a status.
      assert.isTrue(
        waits.some((delay) => delay >= 1000),
        name,
      );
      await leavesBy(exitIn(found));
    }
  });

  describe('with a field that has the name of a member of forms', () => {
    /** All names at once, with a widget around the form or in it. */
    const form = (words = '') =>
      `<form id="place" popover="auto">${members.forms
        .map((name) => `<input type="hidden" name="${name}">`)
        .join('')}${words}</form>`;
    const widget = (inside = 'Call 999.') =>
      `<herts-da-support exit-url="${weather()}">${inside}</herts-da-support>`;

    const places: Record<string, () => string> = {
      'around the widget': () =>
        form(widget()).replace('popover', 'lang="cy" data-popover') + SCRIPT,
      'in its words': () => widget(`Call 999. ${form()}`) + SCRIPT,
      'that a script tag names as its place': () =>
        form().replace('popover', 'data-popover') +
        SCRIPT.replace(
          '<script',
          `<script data-mount="#place" data-exit-url="${weather()}"`,
        ),
      'that is shown over the page': () =>
        `${widget()}${form('Chat')}${SCRIPT}<script>setTimeout(() => HTMLElement.prototype.showPopover.call(document.querySelector('#place')), 500)</script>`,
    };
    for (const [title, body] of Object.entries(places)) {
      it(`leaves the widget whole: ${title}`, async () => {
        const faults: string[] = [];
        visitor.page.on('pageerror', (error) => faults.push(String(error)));
        site.put('/page', pageAround(body()));
        const found = await drawn(isWhole);
        assert.isTrue(isWhole(found));
        await leavesBy(exitIn(found));
        assert.deepEqual(faults, []);
      });
    }
  });

  it('can be left even if its variables have names of window members', async () => {
    site.put(
      '/page',
      pageAround(
        `<script>var parent = {}, origin = 'https://elsewhere.example', innerHeight = 9e9, self = {}, length = 'x';</script>
         <div style="height: 3000px"></div><herts-da-support exit-url="${weather()}">Call 999.</herts-da-support>${SCRIPT}<div style="height: 3000px"></div>`,
      ),
    );
    const found = await drawn(isWhole);
    const hint = found.find(
      ({attributes}) => attributes['class'] === 'with-keyboard',
    );
    assert.notProperty(hint!.attributes, 'hidden');
    await leavesBy(exitIn(found));
  });

  for (const name of DRAWING) {
    it(`leaves the numbers and a plain exit: ${name}`, async () => {
      const found = await inside(
        `<img name="${name}" alt="">`,
        (seen) => exitIn(seen) !== undefined,
      );
      await leavesBy(exitIn(found));
    });
  }
});

/** Names in the script that could be members of any object. */
function namesInScript(): Set<string> {
  const script = readFileSync('dist/herts-da-support.js', 'utf8');
  const found = script.matchAll(/[.'"`{,](\w+)\b/g);
  return new Set([...found].map(([, name]) => name!));
}

async function allMembers(): Promise<{document: string[]; forms: string[]}> {
  const page = await (await theBrowser()).newPage();
  const members = await page.evaluate(`
    [document, document.createElement('form')].map((node) => {
      const names = [];
      for (const name in node) names.push(name);
      return names;
    })`);
  await page.close();
  const [ofDocument = [], forms = []] = members as string[][];
  return {document: ofDocument, forms};
}
