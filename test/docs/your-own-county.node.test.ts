// Follows the page about another county step by step.
import {execFileSync} from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {assert} from 'chai';
import {fieldDescriptions} from '../../src/directory/check/field-descriptions.js';
import {parseDirectory} from '../../src/directory/parse.js';
import {toOpenReferral} from '../../src/interop/index.js';
import {ashmere, SHIPPED_PLACE} from '../support/ashmere.js';
import {partnerSite, visitorOfAll} from '../support/fixtures.js';

const PAGE = readFileSync('docs/your-own-county.md', 'utf8');

/** What stands in the first block of a language. */
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(PAGE)![1]!;

/** The list as step 2 leaves it. */
const withArea = (text: string) =>
  JSON.stringify({...(JSON.parse(text) as object), area: 'Ashmere'});

describe('the page about another county', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'own-county-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules/herts-da-support'));
  });

  after(() => rmSync(folder, {recursive: true}));

  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, {cwd: folder, encoding: 'utf8'});

  /** Throws where the command names an error. */
  const check = () =>
    node(resolve('bin/herts-da-support.mjs'), 'check', 'ashmere.json');

  it('begins with a list that lacks only its place', () => {
    writeFileSync(join(folder, 'ashmere.json'), block('json'));
    assert.include(check(), 'The list does not say which place it covers.');
    const text = withArea(block('json'));
    writeFileSync(join(folder, 'ashmere.json'), text);
    assert.match(check(), /^ashmere\.json: no issue found\.\n/);
  });

  it('makes a list from Open Referral', () => {
    const {document} = toOpenReferral(ashmere);
    writeFileSync(join(folder, 'services.json'), JSON.stringify(document));
    writeFileSync(join(folder, 'list.mjs'), block('js'));
    assert.include(node('list.mjs'), 'bank holidays');
    const text = readFileSync(join(folder, 'ashmere.json'), 'utf8');
    const {services} = parseDirectory(JSON.parse(text)).directory!;
    assert.deepEqual(
      services.map(({name}) => name),
      ashmere.services.map(({name}) => name),
    );
  });

  it('names fields that exist', () => {
    const fields = [...PAGE.matchAll(/^\| `(\w+)` \|/gm)].map(
      ([, field = '']) => field,
    );
    assert.lengthOf(fields, 6);
    for (const field of fields) assert.property(fieldDescriptions, field);
  });

  describe('pastes', () => {
    const site = partnerSite();
    const visitor = visitorOfAll();

    it('an element with the list, and nothing of another county', async () => {
      const text = withArea(block('json'));
      site.put('/ashmere.json', text);
      const snippet = block('html')
        .replace('https://your-host.example/', '/')
        .replace('https://help.example/', '/dist/');
      await visitor.openPage(site, snippet);
      const words = (await visitor.innerWords()).join(' ');
      assert.include(words, 'Domestic abuse help in Ashmere');
      assert.include(words, 'Samaritans');
      assert.notMatch(words, SHIPPED_PLACE);
    });
  });
});
