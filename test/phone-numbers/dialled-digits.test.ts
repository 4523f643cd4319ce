// All parts of the code treat a number as the same however it is written.
import {expect} from 'chai';
import fc from 'fast-check';
import {listings} from '../../src/directory/listings.js';
import {parseDirectory} from '../../src/directory/parse.js';
import {
  dialledDigits,
  isFree,
  isListedNumber,
  numbersIn,
  shownNumber,
  WRITTEN_NUMBER,
  telHref,
} from '../../src/phone-numbers/dialled-digits.js';
import {madeDirectory, madeService} from '../support/made-directory.js';
import {checkProperty, runs} from '../support/check-property.js';

const WRITTEN = [
  '01632 960001',
  '(01632) 960-001',
  '01632\u00a0960\u2011001',
  '01632\u2009960\u3000001',
  '+44 1632 960001',
  '+44 (0)1632 960001',
  '0044 1632 960001',
  '44 1632 960001',
  '+ 44 1632 960001',
  '+(44) 1632 960001',
];

/** Not as a list may write a number. A withdrawal may be written in any way. */
const WRITTEN_ODDLY = [
  '01632 960001 ext 2',
  '01632 960001 option 3',
  'Call 01632 960001',
  'It was 01632 960001, and is gone.',
  '24/7 01632 960001',
  'tel:+441632960001',
  '1632 960001',
  '01632/960/001',
  '01632\u200b960\u200b001',
  '\u202a01632 960001\u202c',
  '\uff10\uff11\uff16\uff13\uff12 960001',
  '0808 2000 247 01632 960001',
];

/** The numbers that are shown of a service with one, in a list that withdraws. */
function shown(number: string, withdrawn: string): string[] {
  // With its website it stays in the list, without its number.
  const service = madeService('a', {
    phones: [{number, cost: 'free'}],
    website: 'https://a.example/',
  });
  const list = {...madeDirectory([service]), withdrawnNumbers: [withdrawn]};
  const [listing] = listings(parseDirectory(list).directory!);
  return listing!.phones.map((phone) => phone.number);
}

describe('the digits of a number', () => {
  for (const number of WRITTEN) {
    it(`are the national ones: ${JSON.stringify(number)}`, () => {
      expect(dialledDigits(number)).to.equal('01632960001');
    });
  }

  it('are those that a link dials, whatever is written', () => {
    const texts = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string({unit: fc.constantFrom(...'0123456789 +-()/.,ext')}),
      fc.constantFrom(...WRITTEN, ...WRITTEN_ODDLY),
    );
    checkProperty(
      fc.property(texts, (text) => {
        expect(telHref(text)).to.equal(`tel:${dialledDigits(text)}`);
        expect(telHref(text)).to.match(/^tel:\d*$/);
      }),
      {numRuns: runs(1_000)},
    );
  });

  for (const withdrawn of [...WRITTEN, ...WRITTEN_ODDLY]) {
    it(`hide the number that is withdrawn as ${JSON.stringify(withdrawn)}`, () => {
      for (const number of WRITTEN) {
        expect(shown(number, withdrawn), number).to.deep.equal([]);
      }
    });
  }

  it('are in no link once they are withdrawn, whatever the two look like', () => {
    const national = fc
      .tuple(
        fc.constantFrom('01632', '0300', '0808', '020', '07700'),
        fc.string({
          unit: fc.constantFrom(...'0123456789'),
          minLength: 6,
          maxLength: 6,
        }),
      )
      .map(([area, rest]) => `${area}${rest}`.padEnd(11, '0').slice(1));
    const prefix = fc.constantFrom(
      '0',
      '+44',
      '+44 (0)',
      '0044',
      '44 ',
      '+ 44 ',
      '(0) ',
    );
    const around = fc.constantFrom(
      ['', ''],
      ['Call ', ''],
      ['', ' ext 2'],
      ['1. ', ' (gone)'],
    );
    const gap = fc.constantFrom('', ' ', '-', '\u00a0', '.');
    const writing = fc.tuple(prefix, gap, around);
    const written = (
      digits: string,
      [start, between, [before, after]]: readonly [
        string,
        string,
        readonly string[],
      ],
    ) =>
      `${before}${start}${digits.slice(0, 4)}${between}${digits.slice(4, 7)}${between}${digits.slice(7)}${after}`;
    checkProperty(
      fc.property(national, writing, writing, (digits, one, other) => {
        const phones = shown(written(digits, one), written(digits, other));
        expect(phones).to.deep.equal([]);
      }),
      {numRuns: runs(500)},
    );
  });
});

describe('the numbers in a text', () => {
  const cases = [
    {text: '', numbers: []},
    {text: 'none', numbers: []},
    {text: '116 123 or 0808 2000 247', numbers: ['116123', '08082000247']},
    {text: '8082000247', numbers: ['08082000247']},
    {text: '0800 1111', numbers: ['08001111']},
  ];
  for (const {text, numbers} of cases) {
    it(`are found: ${text || 'nothing'}`, () => {
      expect(numbersIn(text)).to.include.members(numbers);
      if (numbers.length === 0) expect(numbersIn(text)).to.deep.equal([]);
    });
  }

  it('are no short numbers that happen to be inside of a long one', () => {
    expect(shown('101', '0300 101 6772')).to.deep.equal(['101']);
  });
});

describe('a number that a list may hold', () => {
  const isOne = (number: string) =>
    WRITTEN_NUMBER.test(number) && isListedNumber(number);

  for (const number of [
    ...WRITTEN,
    '0808 2000 247',
    '116 123',
    '0800 1111',
    '101',
  ]) {
    it(`is ${number}, and is shown with the digits that are dialled`, () => {
      expect(isOne(number)).to.equal(true);
      const digits = shownNumber(number).replace(/\D/g, '');
      expect(digits).to.equal(dialledDigits(number));
    });
  }

  const others = [
    ...WRITTEN_ODDLY.filter((number) => number !== '1632 960001'),
    '\u202e742 0002 8080\u202c',
    '0808\u200b2000\u200b247',
    '0808\u00ad2000\u00ad247',
    '0808\u20602000\u2060247',
    '0808\u22122000\u2212247',
    '0808_2000_247',
    '0808.2000.247',
    '0808\ufeff2000\ufeff247',
    '0808\n2000\t247',
    '0808\u20282000\u2028247',
    '0300\u200e 790 6772',
    '\u0660\u0668\u0660\u0668 2000 247',
    '24h: 0808 2000 247',
    '999 or 0909 879 0123',
    '01632960001 01632960002',
    '0909 879 0123',
    '0871 200 2233',
    '0845 790 9090',
    '070 1234 5678',
    '+353 1 632 9600',
    '1632 960001',
    '++44 1632 960001',
    '',
    '()',
  ];
  for (const number of others) {
    it(`is not ${JSON.stringify(number)}`, () => {
      expect(isOne(number)).to.equal(false);
    });
  }

  it('is reported and left out of a list if it is no number', () => {
    for (const number of others) {
      const right = {number: '01632 960001', cost: 'standard'};
      const service = {
        ...madeService('a'),
        phones: [{...right, number}, right],
      };
      const {directory, issues} = parseDirectory({
        ...madeDirectory([]),
        services: [service],
      });
      expect(directory?.services[0]?.phones).to.deep.equal([right]);
      expect(issues.join(' ')).to.include('"phones", item 1, is left out');
    }
  });
});

describe('a call', () => {
  for (const [number, free] of [
    ['0800 1111', true],
    ['0808 2000 247', true],
    ['116 123', true],
    // Nothing in the sources says what these cost.
    ['116 000', false],
    ['116 1234', false],
    ['0300 123 4567', false],
    ['01632 960001', false],
  ] as const) {
    it(`to ${number} is ${free ? '' : 'not known to be '}free`, () => {
      expect(isFree(dialledDigits(number))).to.equal(free);
    });
  }
});
