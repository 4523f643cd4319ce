// Rules for every sentence, in whichever region.
import {expect} from 'chai';
import {english, type Messages} from '../../src/wording/messages.js';
import {pages} from '../../src/wording/messages/widget.js';
import {textsIn} from '../support/sentences.js';

describe('the messages', () => {
  const sentences = textsIn({...english, pages});

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

describe('the type of the messages', () => {
  it('misses no key and no parameter', () => {
    const {call, ...others} = english.calls;
    // @ts-expect-error A translation without a sentence does not compile.
    const missing: Messages = {...english, calls: others};
    // @ts-expect-error Nor one that asks for what is not given.
    const other: Messages['calls']['call'] = ({name}: {name: string}) => name;
    expect([missing.calls.call, other]).to.not.include(call);
  });
});
