// A page may name a form or an image as it likes, and with it takes that name
// of `document`. Whatever the script reads there: there is a way out, and what
// stands beside it is true.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {pageAround, SCRIPT} from '../support/partner-site.js';
import {openBrowser, type Inner} from '../support/visitor.js';

/** What Lit needs to draw. Without it the numbers stay, with a plain exit. */
const DRAWING = [
  'createElement',
  'createComment',
  'createTextNode',
  'importNode',
];

/** Lit asks for it before it does anything: the words inside the element stay. */
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

  const names = namesInScript();

  before(async () => {
    names.members = await membersOfDocument();
  });

  it('is tried with every member that the script may read', async function () {
    this.timeout(600_000);
    const tried = names.used();
    assert.includeMembers(tried, ['hidden', 'open', 'querySelectorAll', 'URL']);
    for (const name of tried) {
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

/** Names in the script that could be members of a document. */
function namesInScript() {
  const script = readFileSync('dist/herts-da-support.js', 'utf8');
  const found = new Set(
    [...script.matchAll(/[.'"`](\w+)\b/g)].map(([, name]) => name),
  );
  return {
    members: [] as string[],
    used() {
      return this.members.filter((name) => found.has(name));
    },
  };
}

async function membersOfDocument(): Promise<string[]> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const members = await page.evaluate(() => {
    const names: string[] = [];
    for (const name in document) names.push(name);
    return names;
  });
  await browser.close();
  return members;
}
