// A number is the same number however it is written.
import {expect} from 'chai';
import {dialledDigits} from '../../src/directory/dialled-digits.js';
import {listings} from '../../src/directory/listings.js';
import {telHref} from '../../src/wording/tel-href.js';
import {madeDirectory, madeService} from '../support/made-directory.js';

const WRITTEN = [
  '01632 960001',
  '(01632) 960-001',
  '01632\u00a0960\u2011001',
  '+44 1632 960001',
  '+44 (0)1632 960001',
  '0044 1632 960001',
];

describe('the digits of a number', () => {
  for (const number of [...WRITTEN, '0808 2000 247', '116 123', '999']) {
    it(`are those that a phone dials: ${number}`, () => {
      expect(`tel:${dialledDigits(number)}`).to.equal(telHref(number));
    });
  }

  for (const withdrawn of WRITTEN) {
    it(`hide the number that is withdrawn as ${withdrawn}`, () => {
      for (const number of WRITTEN) {
        // With its website it stays in the list, without its number.
        const service = madeService('a', {
          phones: [{number, cost: 'free'}],
          website: 'https://a.example/',
        });
        const list = madeDirectory([service]);
        const [listing] = listings({...list, withdrawnNumbers: [withdrawn]});
        expect(listing?.phones, number).to.deep.equal([]);
      }
    });
  }
});
