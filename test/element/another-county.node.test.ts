// A list of another county: the widget shows, speaks and prints nothing of the
// county whose list ships with the script.
import {assert} from 'chai';
import type {Directory} from '../../src/directory/schema.js';
import {ashmere, bareAshmere, SHIPPED_PLACE} from '../support/ashmere.js';
import {partnerSite, visitorOfAll} from '../support/fixtures.js';
import {SCRIPT} from '../support/partner-site.js';
import {spokenTree} from '../support/spoken.js';

const site = partnerSite();
const visitor = visitorOfAll();

async function open(list: Directory, attributes = ''): Promise<void> {
  site.put('/list.json', JSON.stringify(list));
  const widget = `<herts-da-support directory="/list.json" ${attributes}></herts-da-support>`;
  await visitor.openPage(site, `${widget}${SCRIPT}`);
  const names = new Set(list.services.map(({name}) => name));
  const hasCome = async () =>
    (await visitor.innerWords()).some((words) => names.has(words));
  while (!(await hasCome())) await visitor.nextFrames();
}

/** All text in the root and all values of attributes, in sight or not. */
async function insides(): Promise<string[]> {
  const elements = await visitor.inside();
  return [
    ...(await visitor.innerWords()),
    ...elements.flatMap(({attributes}) => Object.values(attributes)),
  ];
}

const ofThisPlace = (lines: readonly string[]) =>
  lines.filter((line) => SHIPPED_PLACE.test(line));

const lists = {Ashmere: ashmere, 'a list that says no place': bareAshmere};

for (const [title, list] of Object.entries(lists)) {
  describe(`the widget of ${title}`, () => {
    const layouts = [
      '',
      'layout="compact"',
      'layout="button"',
      'need="refuge"',
      'need="under-19"',
      'need="tell-police"',
      'preview-time="2026-12-25T10:00"',
    ];
    for (const attributes of layouts) {
      it(`holds nothing of another county: ${attributes || 'as it comes'}`, async () => {
        await open(list, attributes);
        const words = await insides();
        assert.isAbove(words.length, 20);
        assert.deepEqual(ofThisPlace(words), []);
      });

      it(`says nothing of another county: ${attributes || 'as it comes'}`, async () => {
        await open(list, attributes);
        assert.deepEqual(ofThisPlace(await spokenTree(visitor)), []);
      });
    }

    it('prints nothing of another county', async () => {
      await open(list);
      await visitor.page.evaluate(() =>
        window.dispatchEvent(new Event('beforeprint')),
      );
      assert.deepEqual(ofThisPlace(await insides()), []);
    });

    it('offers no plain page, which has the services of another county', async () => {
      await open(list);
      const words = (await visitor.innerWords()).join(' ');
      assert.notInclude(words, 'Plain page');
    });
  });
}

describe('what a list says of itself', () => {
  const wordsOf = async (list: Directory) => {
    await open(list);
    return (await visitor.innerWords()).join(' ').replace(/\s+/g, ' ');
  };

  it('is its place, in headings on screen and on paper', async () => {
    const words = await wordsOf(ashmere);
    assert.include(words, 'Domestic abuse help in Ashmere');
    assert.include(words, 'Help lines in Ashmere');
  });

  it('is its own heading, where it has one', async () => {
    const words = await wordsOf({...ashmere, heading: 'Help around the mere'});
    assert.include(words, 'Help around the mere');
    assert.notInclude(words, 'Domestic abuse help in');
    const spoken = await spokenTree(visitor);
    assert.include(spoken[1], 'region "Help around the mere"');
  });

  it('is where it comes from, and what was lost', async () => {
    const words = await wordsOf(ashmere);
    assert.include(
      words,
      'The list comes from the Ashmere handbook of 2026. "More" under each service says how old its number and hours are. This website shows its own list, made 20 November 2026.',
    );
    assert.include(
      words,
      'The handbook named a text line. Its number was lost.',
    );
  });

  it('may be nothing: the sentences adapt', async () => {
    const words = await wordsOf(bareAshmere);
    assert.match(words, /Domestic abuse help (?!in)/);
    assert.match(words, /Help lines (?!in)/);
    assert.include(
      words,
      'Where this comes from "More" under each service says how old its number and hours are.',
    );
  });
});
