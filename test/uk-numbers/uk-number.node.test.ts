/** Which numbers an editor may write. */
import {assert} from 'chai';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {numberGroups, ukNumberIssue} from '../../src/uk-numbers/uk-number.js';

describe('a number of the United Kingdom', () => {
  const numbers = [
    ...hertfordshire.services.flatMap(({phones = []}) =>
      phones.map(({number}) => number),
    ),
    '020 7008 0151',
    '07786 207091',
    '+44 300 790 6772',
    '+44 (0)300 790 6772',
    '101',
    '111',
    '116 123',
    '18001',
  ];
  for (const number of numbers) {
    it(`is ${number}`, () => {
      assert.isUndefined(ukNumberIssue(number));
    });
  }
});

describe('no number of the United Kingdom', () => {
  const cases = [
    {number: '0300 790 677', says: /has 10 digits/},
    {number: '0300 790 67722', says: /has 12 digits/},
    {number: '300 790 6772', says: /whole number is 0300 790 6772/},
    {number: '3007906772', says: /lost its first 0/},
    {number: '0300 790 6772 option 3', says: /is the menu option/},
    {number: '0300 790 6772 x3', says: /is the menu option/},
    {number: '0300 790 6772,,3', says: /is the menu option/},
    {number: '0300\ufeff790 6772', says: /more than a number/},
    {number: '0999 123 4567', says: /not a number of the United Kingdom/},
    {number: '999 55', says: /not a number of the United Kingdom/},
    {number: '+33 1 42 68 53 00', says: /another country/},
    {number: '', says: /more than a number/},
    {number: '0'.repeat(5_000), says: /not a number of the United Kingdom/},
  ];
  for (const {number, says} of cases) {
    it(`is "${number.slice(0, 30)}"`, () => {
      const {message, suggestion} = ukNumberIssue(number) ?? {};
      assert.match(`${message} ${suggestion}`, says);
    });
  }
});

describe('a number that is read aloud', () => {
  const cases = [
    {number: '0300 0115 555', groups: ['0300', '0115', '555']},
    {number: '08 088 088 088', groups: ['08', '088', '088', '088']},
    {number: '03000115555', groups: ['0300', '011', '5555']},
    {number: '116123', groups: ['116123']},
    {number: 'no number', groups: ['no', 'number']},
  ];
  for (const {number, groups} of cases) {
    it(`"${number}" has the groups ${groups.join(', ')}`, () => {
      assert.deepEqual(numberGroups(number), groups);
    });
  }
});
