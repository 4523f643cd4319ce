// The clock of the device, and one that stands still.
import {expect} from 'chai';
import {fixedClock, systemClock} from '../../src/clock/clock.js';

describe('the clock of the device', () => {
  it('says what time it is', () => {
    const before = Date.now();
    const now = systemClock.now().getTime();
    expect(now).to.be.within(before, Date.now());
  });
});

describe('a fixed clock', () => {
  const noon = new Date('2026-12-25T12:00Z');

  it('stands still', () => {
    expect(fixedClock(noon).now()).to.deep.equal(noon);
    expect(fixedClock(noon.getTime()).now()).to.deep.equal(noon);
  });

  it('is not moved by whoever changes the date it gave', () => {
    const clock = fixedClock(noon);
    clock.now().setFullYear(1999);
    expect(clock.now()).to.deep.equal(noon);
  });
});
