// Every sentence on screen can be read by an 11-year-old in a hurry.
import {assert} from 'chai';
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {english} from '../../src/wording/messages.js';
import {sentencesOf, textsIn, wordsOf} from '../support/sentences.js';

const LONGEST_SENTENCE = 20;
const LONGEST_AVERAGE = 12;
const OLDEST_READER = 11;

/** The score is a school year of the United States, which begins at 5. */
const AGE_OF_YEAR_0 = 5;

/** Names are what they are. Longest first, for some hold others. */
const names = [
  ...hertfordshire.services.map(({name}) => name),
  'Independent Domestic Violence Advocacy',
  'British Sign Language',
  'BBC Weather',
  'Language Line',
  'Hertfordshire',
  'Catch22',
].sort((one, other) => other.length - one.length);

const withoutNames = (text: string) =>
  names.reduce((rest, name) => rest.replaceAll(name, 'Beacon'), text);

/** What the directory itself puts on screen. */
const described = hertfordshire.services.flatMap(
  ({description, eligibilityDescription, interpretationServices}) =>
    [description, eligibilityDescription, interpretationServices].flatMap(
      (text) => text ?? [],
    ),
);

/** All that is said by name. The mark of the language is for machines. */
const parts = Object.entries({...english, 'the directory': described}).filter(
  ([name]) => name !== 'lang',
);

const textsOfPart = (part: unknown) => textsIn(part).map(withoutNames);

function readingAge(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const score = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
  return score + AGE_OF_YEAR_0;
}

describe('plain language', () => {
  for (const [name, part] of parts) {
    it(`has no sentence of more than ${LONGEST_SENTENCE} words: ${name}`, () => {
      const long = textsOfPart(part)
        .flatMap(sentencesOf)
        .filter((each) => wordsOf(each).length > LONGEST_SENTENCE);
      assert.deepEqual(long, []);
    });

    it(`has ${LONGEST_AVERAGE} words in a sentence on average at most: ${name}`, () => {
      const lengths = textsOfPart(part)
        .flatMap(sentencesOf)
        .map((each) => wordsOf(each).length);
      const average = lengths.reduce((a, b) => a + b, 0) / lengths.length;
      assert.isAtMost(average, LONGEST_AVERAGE);
    });

    it(`can be read at the age of ${OLDEST_READER}: ${name}`, () => {
      assert.isAtMost(readingAge(textsOfPart(part)), OLDEST_READER);
    });
  }

  it('would find words for a lawyer', () => {
    const legal =
      'Eligibility for assistance is determined by a multidisciplinary assessment of individual circumstances.';
    assert.isAbove(readingAge([legal]), OLDEST_READER);
  });
});

describe('the words that stay off the screen', () => {
  const texts = textsOfPart(Object.fromEntries(parts));

  const banned: [title: string, words: RegExp][] = [
    ['a contraction with "not"', /\b\w+n't\b/i],
    [
      'a name for somebody who is hurt',
      /\b(victims?|survivors?|sufferers?)\b/i,
    ],
    ['a name for who hurts them', /\b(perpetrators?|abusers?|offenders?)\b/i],
    [
      "an office's word",
      /\b(signpost\w*|assess\w*|eligib\w*|disclos\w*|safeguard\w*)\b/i,
    ],
    ['a filler', /\b(please|unfortunately|simply)\b/i],
    ['a promise', /\b(you (are|will be)|keeps? you|stay|completely) safe\b/i],
    ['safely', /\bsafely\b/i],
  ];
  for (const [title, words] of banned) {
    it(`are not there: ${title}`, () => {
      assert.deepEqual(
        texts.filter((text) => words.test(text)),
        [],
      );
    });
  }

  it('say "safe" of a wish, of a time to ask for and of habits alone', () => {
    const found = texts.flatMap(sentencesOf).filter((it) => /safe/i.test(it));
    assert.sameMembers(found, [
      'I need somewhere safe to stay',
      'Staying safe',
      'Staying safe online',
      'Not safe to call?',
      'You can ask them to call you at a safe time.',
      'You can ask for a call at a safe time, with a form on their website.',
    ]);
  });

  it('say "refuge" with what it is', () => {
    for (const text of texts.filter((text) => /\brefuge\b/.test(text))) {
      assert.match(text, /a place to stay/);
    }
  });

  it('say "IDVA" with what it is', () => {
    for (const text of texts.filter((text) => /\bIDVA\b/.test(text))) {
      assert.match(text, /IDVA means/);
    }
  });
});
