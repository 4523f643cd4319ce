// Items by a key.
import {expect} from 'chai';
import {groupBy} from '../../src/schedule/group-by.js';

describe('items that are grouped', () => {
  it('keep their order, and so do the keys', () => {
    const groups = groupBy(['b1', 'a1', 'b2', 'c1', 'a2'], ([key]) => key);
    expect([...groups]).to.deep.equal([
      ['b', ['b1', 'b2']],
      ['a', ['a1', 'a2']],
      ['c', ['c1']],
    ]);
  });

  it('are no groups if there are none', () => {
    expect(groupBy([], String).size).to.equal(0);
  });
});
