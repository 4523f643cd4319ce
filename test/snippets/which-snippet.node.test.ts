// Three questions, one answer.
import {assert} from 'chai';
import {asReadmePart, readmePart} from '../../scripts/readme-tables.mjs';
import {
  questions,
  whichSnippet,
  type Answers,
} from '../../src/snippets/which-snippet.js';
import type {SnippetKind} from '../../src/snippets/snippets.js';
import {questionsTable} from './questions-table.js';

const cases: {title: string; answers: Answers; paste: SnippetKind}[] = [
  {
    title: 'a box that keeps everything',
    answers: {place: 'code', kept: 'script', approved: 'no'},
    paste: 'element',
  },
  {
    title: 'a box that keeps everything, on a site that approves scripts',
    answers: {place: 'code', kept: 'script', approved: 'yes'},
    paste: 'pinned',
  },
  {
    title: 'a box that keeps frames alone',
    answers: {place: 'code', kept: 'iframe', approved: 'yes'},
    paste: 'frame',
  },
  {
    title: 'a box that keeps nothing, as an author has it in WordPress',
    answers: {place: 'code', kept: 'neither', approved: 'no'},
    paste: 'address',
  },
  {title: 'an Embed block', answers: {place: 'address'}, paste: 'address'},
  {title: 'a tag manager', answers: {place: 'scripts'}, paste: 'script'},
  {
    title: 'a tag manager that is said to keep nothing',
    answers: {place: 'scripts', kept: 'neither'},
    paste: 'script',
  },
  {title: 'a developer', answers: {place: 'build'}, paste: 'npm'},
  {title: 'nobody who answered', answers: {}, paste: 'element'},
];

describe('the snippet to paste', () => {
  for (const {title, answers, paste} of cases) {
    it(`for ${title} is "${paste}"`, () => {
      assert.equal(whichSnippet(answers), paste);
    });
  }

  it('can be each of the six', () => {
    const [place, kept, approved] = questions.map(({answers}) =>
      Object.keys(answers),
    );
    const found = place!.flatMap((one) =>
      kept!.flatMap((two) =>
        approved!.map((three) =>
          whichSnippet({place: one, kept: two, approved: three} as Answers),
        ),
      ),
    );
    assert.sameMembers(
      [...new Set(found)],
      ['address', 'frame', 'script', 'element', 'pinned', 'npm'],
    );
  });

  it('is found in the README by the same questions (npm run readme)', async () => {
    assert.equal(readmePart('questions'), await asReadmePart(questionsTable()));
  });
});
