/** Pages with style sheets that do not expect the widget. */
import {expect} from 'chai';
import {faultsIn, numbersIn} from '../support/readable.js';
import {
  closePages,
  open,
  openFile,
  SCRIPT_URL,
  widgetOf,
} from '../support/page.js';
import type {Page} from '../support/page.js';
import {nonsense} from '../support/nonsense-styles.js';

afterEach(closePages);

const widget = `<herts-da-support></herts-da-support><script src="${SCRIPT_URL}"></script>`;
const style = (css: string) => `<style>${css}</style>`;
const sheet = (file: string) =>
  `<link rel="stylesheet" href="/node_modules/${file}">`;

const NOTHING = '* {all: unset !important}';

const pages: {title: string; head: string; body?: string}[] = [
  {title: 'takes everything away', head: style(NOTHING)},
  {
    title: 'goes back to what CSS begins with',
    head: style('* {all: initial !important}'),
  },
  {
    title: 'goes back to what a browser begins with',
    head: style('* {all: revert !important}'),
  },
  {title: 'shrinks its root', head: style('html {font-size: 62.5%}')},
  {title: 'shrinks its root to nothing', head: style('html {font-size: 1px}')},
  {
    title: 'sets every type size itself',
    head: style('* {font-size: 9px !important}'),
  },
  {
    title: 'resets boxes and types as in 2005',
    head: style('* {margin: 0; padding: 0; font: 10px/1 serif; color: #ccc}'),
  },
  {
    title: 'has Bootstrap',
    head: sheet('bootstrap/dist/css/bootstrap.min.css'),
  },
  {
    title: 'has Bootstrap, dark',
    head: sheet('bootstrap/dist/css/bootstrap.min.css'),
    body: `<script>document.documentElement.dataset.bsTheme = 'dark'</script>${widget}`,
  },
  {
    title: 'has Bootstrap for right to left',
    head: sheet('bootstrap/dist/css/bootstrap.rtl.min.css'),
    body: `<div dir="rtl" class="container"><div class="row"><div class="col-4">${widget}</div></div></div>`,
  },
  {
    title: "has Tailwind's preflight",
    head: sheet('tailwindcss/preflight.css'),
  },
  {
    title: 'is read from right to left',
    head: style('html {direction: rtl}'),
  },
  {
    title: 'sets every inherited property of its body to nonsense',
    head: style(`body {${nonsense()}}`),
  },
  {
    title: 'sets every inherited property of everything to nonsense',
    head: style(`* {${nonsense()}}`),
  },
  {
    title: 'sets its body to nonsense and lets everything inherit it',
    head: style(`body {${nonsense()}} ${NOTHING.replace('*', 'body *')}`),
  },
  {
    title: 'is dark and says so',
    head: style(':root {color-scheme: dark; background: #111; color: #eee}'),
  },
  {
    title: 'is dark and does not say so',
    head: style('body, body * {background: #000; color: #222}'),
  },
];

async function readNumbers(page: Page): Promise<string[]> {
  const root = (await widgetOf(page)).shadowRoot!;
  return numbersIn(root).flatMap(faultsIn);
}

describe('the numbers can be read on a page that', () => {
  let count: number;

  before(async () => {
    const page = await open(widget);
    expect(await readNumbers(page)).to.deep.equal([]);
    count = numbersIn((await widgetOf(page)).shadowRoot!).length;
    expect(count).to.be.above(10);
  });

  for (const {title, head, body = widget} of pages) {
    it(title, async () => {
      const page = await open(body, {head});
      expect(await readNumbers(page)).to.deep.equal([]);
      expect(numbersIn((await widgetOf(page)).shadowRoot!).length).to.equal(
        count,
      );
      expect(page.lines).to.deep.equal([]);
    });
  }

  it('has no doctype', async () => {
    const page = await openFile('quirks.html');
    expect(page.document.compatMode).to.equal('BackCompat');
    expect(await readNumbers(page)).to.deep.equal([]);
  });
});

describe('nonsense for every inherited property', () => {
  it('holds what hides, moves, turns and rewrites text', () => {
    const names = nonsense()
      .split('; ')
      .map((each) => each.split(':')[0]);
    expect(names).to.include.members([
      '-webkit-text-fill-color',
      '-webkit-text-security',
      'color',
      'direction',
      'font-size',
      'letter-spacing',
      'line-height',
      'pointer-events',
      'text-indent',
      'text-transform',
      'visibility',
      'white-space-collapse',
      'word-spacing',
      'writing-mode',
    ]);
    expect(names).to.have.length.above(40);
  });
});
