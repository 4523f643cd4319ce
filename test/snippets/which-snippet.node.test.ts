// Three questions, one answer.
import {assert} from 'chai';
import {
  questions,
  whichSnippet,
  type Answers,
} from '../../src/snippets/which-snippet.js';
import type {SnippetKind} from '../../src/snippets/snippets.js';

/** What WordPress leaves to whom: `npm run test:wordpress` holds it. */
const cases: {title: string; answers: Answers; paste: SnippetKind}[] = [
  {
    title: 'an administrator of WordPress',
    answers: {system: 'wordpress', code: 'yes', admin: 'yes'},
    paste: 'element',
  },
  {
    title: 'an author in WordPress, who keeps no element and no frame',
    answers: {system: 'wordpress', code: 'yes', admin: 'no'},
    paste: 'address',
  },
  {
    title: 'an author in WordPress, who saw the script go',
    answers: {system: 'wordpress', code: 'frames', admin: 'no'},
    paste: 'address',
  },
  {
    title: 'an administrator of one WordPress among many, who saw it go',
    answers: {system: 'wordpress', code: 'frames', admin: 'yes'},
    paste: 'address',
  },
  {
    title: 'an administrator with the Classic Editor, which breaks the element',
    answers: {system: 'classic', code: 'yes', admin: 'yes'},
    paste: 'script',
  },
  {
    title: 'an author with the Classic Editor, who keeps no script',
    answers: {system: 'classic', code: 'yes', admin: 'no'},
    paste: 'address',
  },
  {
    title: 'an administrator with the Classic Editor, who saw the script go',
    answers: {system: 'classic', code: 'frames', admin: 'yes'},
    paste: 'address',
  },
  {
    title: 'a box that keeps everything',
    answers: {system: 'other', code: 'yes', admin: 'no'},
    paste: 'element',
  },
  {
    title: 'a box that keeps frames and no script',
    answers: {system: 'other', code: 'frames', admin: 'yes'},
    paste: 'frame',
  },
  {
    title: 'a page that takes words alone',
    answers: {system: 'other', code: 'no', admin: 'no'},
    paste: 'address',
  },
  {
    title: 'an administrator who has never pasted code',
    answers: {system: 'wordpress', code: 'unknown', admin: 'yes'},
    paste: 'address',
  },
  {title: 'a tag manager', answers: {system: 'scripts'}, paste: 'script'},
  {
    title: 'a tag manager without a box for code',
    answers: {system: 'scripts', code: 'no', admin: 'no'},
    paste: 'script',
  },
  {title: 'a developer', answers: {system: 'build'}, paste: 'npm'},
  {title: 'nobody who answered', answers: {}, paste: 'element'},
];

/** Every way to answer all three. */
const everyAnswer: Answers[] = Object.keys(questions[0].answers).flatMap(
  (system) =>
    Object.keys(questions[1].answers).flatMap((code) =>
      Object.keys(questions[2].answers).map(
        (admin) => ({system, code, admin}) as Answers,
      ),
    ),
);

describe('the snippet to paste', () => {
  for (const {title, answers, paste} of cases) {
    it(`for ${title} is "${paste}"`, () => {
      assert.equal(whichSnippet(answers), paste);
    });
  }

  it('can be each but the pinned one, which nobody needs who was not told', () => {
    assert.sameMembers(
      [...new Set(everyAnswer.map(whichSnippet))],
      ['address', 'frame', 'script', 'element', 'npm'],
    );
  });

  it('is the address, which every system keeps, for who does not know', () => {
    const unsure = everyAnswer.filter(
      ({system, code}) =>
        code === 'unknown' && system !== 'build' && system !== 'scripts',
    );
    assert.isNotEmpty(unsure);
    for (const answers of unsure) {
      assert.equal(whichSnippet(answers), 'address');
    }
  });
});
