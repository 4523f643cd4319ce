import {expect} from 'chai';
import {english} from '../../src/wording/messages.js';

/** Every sentence, functions filled in with a word for each parameter. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const anyName = new Proxy({}, {get: () => 'word'});
    return [String((value as (names: object) => unknown)(anyName))];
  }
  return Object.values(value as object).flatMap(sentencesIn);
}

describe('the messages', () => {
  const sentences = sentencesIn(english);

  it('are plain ASCII, which survives every system', () => {
    for (const sentence of sentences) {
      expect(sentence).to.match(/^[\x20-\x7e]*$/);
    }
  });

  it('leave no parameter empty', () => {
    for (const sentence of sentences) {
      expect(sentence).not.to.match(/undefined|\[object|NaN/);
    }
  });

  it('have no space at either end', () => {
    for (const sentence of sentences) {
      if (sentence === english.dates.listSeparator) continue;
      expect(sentence).to.equal(sentence.trim());
    }
  });

  it('never say that the police will come, or that history is erased', () => {
    for (const sentence of sentences) {
      expect(sentence).not.to.match(/police will|will (be )?(clear|erase)/i);
    }
  });

  it('press 55 only when asked', () => {
    for (const sentence of sentences) {
      if (!/press 55/i.test(sentence)) continue;
      expect(sentence).to.match(/ asked\b/);
    }
  });
});
