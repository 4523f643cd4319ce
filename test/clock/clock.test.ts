// The clock of the device.
import {expect} from 'chai';
import {systemClock} from '../../src/clock/clock.js';

describe('the clock of the device', () => {
  it('says what time it is', () => {
    const before = Date.now();
    const now = systemClock.now().getTime();
    expect(now).to.be.within(before, Date.now());
  });
});
