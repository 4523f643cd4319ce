// Tests that the test browser is set up as the other tests assume.
import {assert} from 'chai';
import list from '../src/open-hours/bank-holidays.json';

describe('the browser of the tests', () => {
  it('is not in London', () => {
    const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
    assert.equal(timeZone, 'America/New_York');
    assert.equal(new Date('2026-12-25T12:00Z').getHours(), 7);
  });

  it('imports JSON as a module and fetches it as JSON', async () => {
    const address = '../src/open-hours/bank-holidays.json';
    const answer = await fetch(new URL(address, import.meta.url));
    assert.deepEqual(await answer.json(), list);
  });
});
