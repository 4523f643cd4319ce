// Every link in the documents leads to a file that exists, and to a heading in
// it.
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {assert} from 'chai';
import * as calculator from '../../src/open-hours/index.js';

const documents = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs').map((file) => `docs/${file}`),
].filter((file) => file.endsWith('.md'));

const links = (text: string) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^(https?|tel|mailto):/.test(link));

/** A heading as an address names it. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const anchors = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

describe('the documents', () => {
  for (const document of [
    ...documents,
    'test/mutation.md',
    'published/README.md',
  ]) {
    it(`have no dead link: ${document}`, () => {
      for (const link of links(readFileSync(document, 'utf8'))) {
        const [path = '', heading] = link.split('#');
        const file = path ? join(dirname(document), path) : document;
        assert.isTrue(existsSync(file), link);
        if (!heading || statSync(file).isDirectory()) continue;
        assert.include(anchors(readFileSync(file, 'utf8')), heading, link);
      }
    });
  }

  it('begin with who they are for', () => {
    for (const document of documents.filter((each) =>
      each.startsWith('docs/'),
    )) {
      const [title = '', forWhom = ''] = readFileSync(document, 'utf8').split(
        '\n\n',
      );
      assert.match(title, /^# /, document);
      assert.match(forWhom, /^For /, document);
    }
  });

  it('name every function of the calculator', () => {
    const page = readFileSync('docs/open-hours.md', 'utf8');
    for (const name of Object.keys(calculator)) {
      assert.match(page, new RegExp(`^\\|.*\`${name}\\b`, 'm'), name);
    }
  });

  it('have a README of at most 8 kB', () => {
    assert.isAtMost(statSync('README.md').size, 8_000);
  });

  it('are all linked from the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const document of documents.filter((each) => each !== 'README.md')) {
      assert.include(readme, `](${document})`);
    }
  });
});
