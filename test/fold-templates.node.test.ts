// The build's changes to templates: less white space, and smaller styles.
import {assert} from 'chai';
import {rollup} from 'rollup';
import {foldTemplates} from '../scripts/fold-templates.mjs';

/** The code of one module after the plugin, whatever rollup adds around it. */
async function folded(code: string, id = 'source.ts') {
  const source = {
    name: 'source',
    resolveId: () => id,
    load: () => code,
  };
  const bundle = await rollup({input: id, plugins: [source, foldTemplates()]});
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code.trim();
}

const inHtml = (text: string) => `tag(html\`${text}\`);`;
const inCss = (text: string) => `tag(css\`${text}\`);`;

const cases = [
  {
    title: 'makes one space of a line break and its indent in html',
    before: inHtml('<p>\n    Call\n    <b>999</b>\n  </p>'),
    after: inHtml('<p>Call <b>999</b></p>'),
  },
  {
    title: 'leaves spaces within a line of html alone',
    before: inHtml('<p>Call  999</p>'),
    after: inHtml('<p>Call  999</p>'),
  },
  {
    title: 'folds attributes over several lines',
    before: inHtml('<a\n  class="row"\n  href=${href}\n>x</a>'),
    after: inHtml('<a class="row" href=${href}>x</a>'),
  },
  {
    title: 'folds a template inside a template',
    before: inHtml('<p>\n  ${on ? html`\n <i>x</i>` : y}\n</p>'),
    after: inHtml('<p>${on ? html` <i>x</i>` : y}</p>'),
  },
  {
    title: 'keeps a line break that is written as an escape',
    before: inHtml('a\\nb'),
    after: inHtml('a\\nb'),
  },
  {
    title: 'minifies a style sheet',
    before: inCss('\n  :host,\n  b {\n    /* Why. */\n    margin: 0;\n  }\n'),
    after: inCss(':host,b{margin:0}'),
  },
  {
    title: 'minifies a style sheet with a backslash, and writes it as before',
    before: inCss('a::after { /* A tick. */ content: "\\\\2713"; }'),
    after: inCss('a:after{content:"\\\\2713"}'),
  },
  {
    title: 'leaves other templates and strings alone',
    before: 'tag(`a\n  b`, other`c\n  d`, "html`e\\n f`");',
    after: 'tag(`a\n  b`, other`c\n  d`, "html`e\\n f`");',
  },
];

describe('fold-templates', () => {
  for (const {title, before, after} of cases) {
    it(title, async () => assert.equal(await folded(before), after));
  }

  it('leaves the files of packages alone', async () => {
    const code = inHtml('a\n  b');
    assert.equal(await folded(code, 'package.js'), code);
  });
});
