// A few questions, one answer.
import {assert} from 'chai';
import {
  questions,
  questionsAfter,
  whichSnippet,
  type Answers,
} from '../../../src/tools/embed-builder/questions.js';
import type {SnippetKind} from '../../../src/snippets/snippets.js';

/** What WordPress leaves to whom: `npm run test:wordpress` holds it. */
const cases: {title: string; answers: Answers; paste: SnippetKind}[] = [
  {
    title: 'anybody in WordPress, before the role is asked',
    answers: {system: 'wordpress'},
    paste: 'plugin',
  },
  {
    title: 'somebody who can have a plugin installed',
    answers: {system: 'wordpress', role: 'plugin'},
    paste: 'plugin',
  },
  {
    title: 'an author without the plugin, who keeps no element and no frame',
    answers: {system: 'wordpress', role: 'author'},
    paste: 'address',
  },
  {
    title: 'an administrator without the plugin, who writes in blocks',
    answers: {system: 'wordpress', role: 'admin'},
    paste: 'element',
  },
  {
    title: 'an administrator with the Classic Editor, which breaks the element',
    answers: {system: 'wordpress', role: 'classic'},
    paste: 'script',
  },
  {
    title: 'an administrator of one WordPress among many, who saw it go',
    answers: {system: 'wordpress', role: 'filtered'},
    paste: 'address',
  },
  {
    title: 'somebody who answered for WordPress first, and then for another',
    answers: {system: 'other', role: 'author', code: 'yes'},
    paste: 'element',
  },
  {
    title: 'a box that keeps everything',
    answers: {system: 'other', code: 'yes'},
    paste: 'element',
  },
  {
    title: 'a box that keeps frames and no script',
    answers: {system: 'other', code: 'frames'},
    paste: 'frame',
  },
  {
    title: 'a page that takes words alone',
    answers: {system: 'other', code: 'no'},
    paste: 'address',
  },
  {
    title: 'somebody who does not know what runs the website',
    answers: {system: 'unknown'},
    paste: 'address',
  },
  {title: 'a tag manager', answers: {system: 'scripts'}, paste: 'script'},
  {
    title: 'a tag manager without a box for code',
    answers: {system: 'scripts', code: 'no'},
    paste: 'script',
  },
  {title: 'a developer', answers: {system: 'build'}, paste: 'npm'},
  {title: 'nobody who answered', answers: {}, paste: 'element'},
];

/** Every way to answer all of them, also those that are not asked. */
const everyAnswer: Answers[] = questions.reduce<Answers[]>(
  (before, {id, answers}) =>
    before.flatMap((each) =>
      Object.keys(answers).map((answer) => ({...each, [id]: answer})),
    ),
  [{}],
);

describe('the snippet to paste', () => {
  for (const {title, answers, paste} of cases) {
    it(`for ${title} is "${paste}"`, () => {
      assert.equal(whichSnippet(answers), paste);
    });
  }

  it('can be any but the pinned one, which only a site that knows it needs', () => {
    assert.sameMembers(
      [...new Set(everyAnswer.map(whichSnippet))],
      ['address', 'frame', 'script', 'element', 'npm', 'plugin'],
    );
  });

  it('is the address, which every system keeps, for people who do not know', () => {
    for (const answers of everyAnswer) {
      const isUnsure = questionsAfter(answers).some(({id}) =>
        ['unknown', 'filtered', 'author', 'no'].includes(answers[id]!),
      );
      if (isUnsure) assert.equal(whichSnippet(answers), 'address');
    }
  });
});

describe('the questions', () => {
  const asked = (answers: Answers) => questionsAfter(answers).map(({id}) => id);

  for (const [answers, ids] of [
    [{}, ['system']],
    [{system: 'build'}, ['system']],
    [{system: 'wordpress'}, ['system', 'role']],
    [{system: 'wordpress', role: 'author'}, ['system', 'role']],
    [{system: 'other', role: 'admin'}, ['system', 'code']],
  ] as [Answers, string[]][]) {
    it(`are ${ids.join(', ')} after ${JSON.stringify(answers)}`, () => {
      assert.deepEqual(asked(answers), ids);
    });
  }

  it('are two at most', () => {
    for (const answers of everyAnswer) {
      assert.isAtMost(asked(answers).length, 2);
    }
  });
});
