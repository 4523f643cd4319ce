// The page for officers matches this build and the tests.
import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {VERSION} from '../../src/build-info.js';
import {withFacts} from '../../scripts/host-pages.mjs';

const read = (path: string) => readFileSync(path, 'utf8');
const source = read('src/static-pages/officers.html');

/** The cells of a table of the page, row by row, as they are read. */
function rowsOf(id: string): string[][] {
  const [, table = ''] =
    new RegExp(`<table id="${id}">(.*?)</table>`, 's').exec(source) ?? [];
  const [, body = ''] = /<tbody>(.*)<\/tbody>/s.exec(table) ?? [];
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
      cell
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );
}

describe('the page for officers', () => {
  it('names the version, the file and its hash, once it is built', () => {
    const built = read('dist/for-your-officers.html');
    const hashes = JSON.parse(read('dist/integrity.json')) as Record<
      string,
      string
    >;
    const file = `herts-da-support-${VERSION}.js`;
    expect(built).to.include(`>${VERSION}</span>`).and.to.include(`>${file}<`);
    expect(hashes[file]).to.match(/^sha384-/);
    expect(built).to.include(hashes[file]);
    expect(built).not.to.include('(filled in by the build)');
  });

  it('names the day of the list', () => {
    const [year, , day] = hertfordshire.updated.split('-');
    expect(read('dist/for-your-officers.html')).to.match(
      new RegExp(`data-release="listed"\\s*>${Number(day)} \\w+ ${year}<`),
    );
  });

  it('asks the build for no fact that it does not know', () => {
    expect(() => withFacts('<b data-release="weather">?</b>', {})).to.throw(
      'asks for "weather", which no build knows',
    );
  });

  it('names the area of the list, if it has one', () => {
    expect(read('dist/for-your-officers.html')).to.include(
      'people<span data-release="inArea"> in Hertfordshire</span>.',
    );
    const page = '<b data-release="inArea">?</b>';
    expect(withFacts(page, {inArea: ''})).to.equal(
      '<b data-release="inArea"></b>',
    );
    expect(withFacts(page, {inArea: ' in A & B'})).to.include(' in A &amp; B<');
  });

  it('has the recorders that are tested, in the versions that are', () => {
    const {devDependencies} = JSON.parse(read('package.json')) as {
      devDependencies: Record<string, string>;
    };
    const tested = read('test/safety/recorders.full.node.test.ts');
    const rows = rowsOf('recorders');
    expect(rows).to.have.length(5);
    for (const [name = '', version] of rows) {
      expect(devDependencies[name], name).to.equal(version);
      expect(tested).to.include(name.split('/')[0]!.replace(/^@|-js$/g, ''));
    }
  });

  it('says of each recorder what docs/leaving-fast-and-privacy.md says', () => {
    for (const [name, version, inside, before] of rowsOf('recorders')) {
      const row = new RegExp(
        `^\\| \`${name}\` ${version} +\\| ${inside} +\\| ${before} +\\|`,
        'm',
      );
      expect(read('docs/leaving-fast-and-privacy.md')).to.match(row);
    }
  });

  it('names only tests that exist', () => {
    const named = [...source.matchAll(/\btest\/[\w/.-]+\.ts\b/g)];
    expect(named).not.to.deep.equal([]);
    for (const [file] of named) expect(existsSync(file), file).to.be.true;
  });
});

describe('the table of WCAG 2.2', () => {
  const rows = rowsOf('wcag');

  // 4.1.1 is no criterion any more.
  const levels = {A: 31, AA: 24};
  for (const [level, count] of Object.entries(levels)) {
    it(`has the ${count} criteria of level ${level}, each once`, () => {
      const names = rows
        .filter(([, its]) => its === level)
        .map(([name]) => name);
      expect(new Set(names)).to.have.property('size', count);
    });
  }

  it('says of each how it was checked, or that it was not', () => {
    const ways =
      /^(By a test: test\/|By hand|By keyboard|Does not apply: |Yours|Not checked\.)/;
    for (const [name, , how] of rows) expect(how, name).to.match(ways);
  });
});
