// The address that dials a number.
import {expect} from 'chai';
import {telHref} from '../../src/phone-numbers/dialled-digits.js';

describe('the address of a telephone number', () => {
  const cases = [
    ['0808 2000 247', 'tel:08082000247'],
    ['08 088 088 088', 'tel:08088088088'],
    ['116 123', 'tel:116123'],
    ['999', 'tel:999'],
    ['(01632) 960-001', 'tel:01632960001'],
    ['01632\u00a0960\u2011001', 'tel:01632960001'],
    ['+44 1632 960001', 'tel:01632960001'],
    ['+44 (0)1632 960001', 'tel:01632960001'],
    ['0044 1632 960001', 'tel:01632960001'],
    ['+353 1632 960001', 'tel:003531632960001'],
    ['Call 01632 960001', 'tel:01632960001'],
  ] as const;
  for (const [number, href] of cases) {
    it(`${number} is ${href}`, () => {
      expect(telHref(number)).to.equal(href);
    });
  }

  it('never holds a pause or a menu key', () => {
    for (const rest of [' option 3', ',,3', 'p3', ';3', '#3', ', 3', 'x3']) {
      expect(telHref(`01632 960001${rest}`)).to.equal('tel:01632960001');
    }
  });
});
