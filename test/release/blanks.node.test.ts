// A blank that only a publisher can fill in blocks a release.
import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {expect} from 'chai';
import {blankTasks, blanksIn} from '../../scripts/blanks.mjs';

const cases: {title: string; text: string; blanks: string[]}[] = [
  {title: 'a filled document', text: 'Ask the council.', blanks: []},
  {
    title: 'a blank',
    text: 'Ask <mark class="blank">{contact}</mark>.',
    blanks: ['contact'],
  },
  {
    title: 'a blank over two lines',
    text: 'Ask <mark class="blank"\n>{name,\n  phone}</mark\n>.',
    blanks: ['name, phone'],
  },
  {
    title: 'a blank whose braces somebody took out',
    text: '<mark class="blank">contact</mark>',
    blanks: ['contact'],
  },
  {
    title: 'two blanks on a line',
    text: '<mark class="blank">{a}</mark> or <mark class="blank">{b}</mark>',
    blanks: ['a', 'b'],
  },
  {
    title: 'what a partner fills in',
    text: 'Tell us: <mark class="yours">{your form}</mark>.',
    blanks: [],
  },
];

describe('blanks', () => {
  for (const {title, text, blanks} of cases) {
    it(`are found: ${title}`, () => {
      expect(blanksIn(text)).to.deep.equal(blanks);
    });
  }

  it('of a document are tasks that name it', () => {
    mkdirSync('.tmp', {recursive: true});
    const file = '.tmp/blanks.md';
    writeFileSync(file, 'Ask <mark class="blank">{contact}</mark>.');
    expect(blankTasks([file])).to.deep.equal([`Fill in, in ${file}: contact.`]);
  });

  it('that are open are said by check:release, which fails', () => {
    const {status, stderr} = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/check-release.mjs'],
      {encoding: 'utf8'},
    );
    const open = blankTasks();
    for (const task of open) expect(stderr).to.include(`- ${task}`);
    if (open.length > 0) expect(status).to.equal(1);
  });
});
