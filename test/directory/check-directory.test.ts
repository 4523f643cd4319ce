/** What the check tells an editor before a list is published. */
import {expect} from 'chai';
import {checkDirectory} from '../../src/directory/check/check-directory.js';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import type {DirectoryIssue} from '../../src/directory/index.js';
import {madeDirectory, madeService} from '../support/made-directory.js';

const TODAY = '2026-11-23';

type Fields = Readonly<Record<string, unknown>>;

/** A service without issues. */
const fine: Fields = {
  ...madeService('night', {
    name: 'Night Line',
    phones: [{number: '01632 960001', cost: 'standard'}],
  }),
  sources: [{name: 'A page', url: 'https://a.example/', published: '2020-04'}],
};
const beacon: Fields = {
  ...fine,
  id: 'beacon',
  name: 'Beacon',
  phones: [{number: '01632 960002', cost: 'standard', menuOption: '3'}],
  schedule: {
    kind: 'weekly',
    weekly: [
      {byDay: ['MO', 'TU', 'TH', 'FR'], opensAt: '08:00', closesAt: '18:00'},
      {byDay: ['WE'], opensAt: '08:00', closesAt: '20:00'},
    ],
    bankHolidays: 'unknown',
  },
  ifNoAnswer: 'night',
};

const list = (services: readonly unknown[], change: Fields = {}) => ({
  ...madeDirectory([]),
  area: 'Ashmere',
  services,
  ...change,
});

/** The document as JSON, without undefined fields. */
const asJson = (document: unknown): unknown =>
  document === undefined ? undefined : JSON.parse(JSON.stringify(document));

const said = (issues: readonly DirectoryIssue[]) =>
  issues.map(
    ({severity, where, message}) => `${severity}: ${where}: ${message}`,
  );

const check = (document: unknown) => checkDirectory(document, TODAY);

describe('a list without an issue', () => {
  it('may be the shipped one', () => {
    const {updated} = hertfordshire;
    expect(checkDirectory(hertfordshire, updated)).to.deep.equal([]);
  });

  it('may be the one that these tests start from', () => {
    expect(check(list([fine, beacon]))).to.deep.equal([]);
  });

  it('may contain remarks, and the address of its format', () => {
    const document = list([{...fine, _remark: 'ring on Monday', '//': 1}], {
      $schema: 'x',
    });
    expect(check(document)).to.deep.equal([]);
  });
});

const week = {
  byDay: ['MO'],
  opensAt: '09:00',
  closesAt: '17:00',
};
const weekly = (line: Fields) => ({
  kind: 'weekly',
  weekly: [week, {...week, byDay: ['TU'], ...line}],
  bankHolidays: 'unknown',
});

describe('the check of a service', () => {
  const cases: {title: string; change: Fields; expected: string[]}[] = [
    {
      title: 'a time that is none',
      change: {schedule: weekly({closesAt: '25:00'})},
      expected: [
        'error: Beacon, hours, line 2, closing time: "25:00" is not a time.',
      ],
    },
    {
      title: 'hours that end before they begin, which may be a night',
      change: {schedule: weekly({closesAt: '08:00'})},
      expected: [
        'warning: Beacon, hours, line 2, closing time: 08:00 is before 09:00, so it runs through the night until 08:00 on the next day.',
      ],
    },
    {
      title: 'bank holidays left empty',
      change: {schedule: {kind: 'weekly', weekly: [week]}},
      expected: [
        'error: Beacon, hours, bank holidays: A missing value does not say what happens on bank holidays.',
      ],
    },
    {
      title: 'hours of a chat that nobody can read',
      change: {webChat: {schedule: {kind: 'lunar'}}},
      expected: [
        'error: Beacon, web chat, hours, kind: "lunar" is not a kind of schedule.',
      ],
    },
    {
      title: 'special hours that get in the way of each other',
      change: {
        schedule: {
          ...weekly({}),
          exceptions: [
            {from: '2026-12-25', state: 'closed', note: 'Closed.'},
            {from: '2026-12-25', state: 'closed', note: 'Closed.'},
          ],
        },
      },
      expected: [
        'error: Beacon, hours, special hours 2: This and special hours 1 are equally long and name the same day, so neither wins.',
      ],
    },
    {
      title: 'a field that is missing',
      change: {scope: undefined},
      expected: ['error: Beacon, scope: "scope" is missing.'],
    },
    {
      title: 'a word that cannot stand there',
      change: {helpsWith: ['talk', 'tea']},
      expected: [
        'error: Beacon, need 2: "tea" is not one of the words that are allowed there.',
      ],
    },
    {
      title: 'an address without https',
      change: {website: 'http://beacon.example/'},
      expected: [
        'error: Beacon, website: "http://beacon.example/" does not begin with https://.',
      ],
    },
    {
      title: 'an address that runs a script',
      change: {website: 'javascript:alert(1)'},
      expected: [
        'error: Beacon, website: "javascript:alert(1)" does not begin with https://.',
      ],
    },
    {
      title: 'a number that is none',
      change: {phones: [{number: 'ring us', cost: 'free'}]},
      expected: ['error: Beacon, number 1: "ring us" is not a phone number.'],
    },
    {
      title: 'a number without quotation marks',
      change: {phones: [{number: 3000115555, cost: 'free'}]},
      expected: [
        'error: Beacon, number 1: 3000115555 is not a text between quotation marks.',
      ],
    },
    {
      title: '999, which no list may hold',
      change: {phones: [{number: '999', cost: 'free'}]},
      expected: [
        'error: Beacon, number 1: 999 is an emergency number, which every visitor sees above the list.',
      ],
    },
    {
      title: 'the number of another service',
      change: {phones: [{number: '+44 1632 960001', cost: 'standard'}]},
      expected: [
        'error: Beacon, number 1: Service 1 of the list has the same number.',
      ],
    },
    {
      title: 'no issue: the number of another with a reason',
      change: {
        phones: [
          {number: '01632960001', cost: 'standard', sharedReason: 'One desk.'},
        ],
      },
      expected: [],
    },
    {
      title: 'no issue: another key of the same switchboard',
      change: {
        phones: [{number: '01632 960001', cost: 'standard', menuOption: '2'}],
      },
      expected: [],
    },
    {
      title: 'one number twice',
      change: {
        phones: [
          {number: '01632 960002', cost: 'standard'},
          {number: '01632960002', cost: 'standard'},
        ],
      },
      expected: [
        'warning: Beacon, number 2: The service has this number twice.',
      ],
    },
    {
      title: 'an age above another',
      change: {minimumAge: 25, maximumAge: 18},
      expected: [
        'error: Beacon, youngest age: Nobody is at least 25 and at most 18.',
      ],
    },
    {
      title: 'an age of nobody',
      change: {minimumAge: 160},
      expected: ['warning: Beacon, youngest age: 160 is an odd age.'],
    },
    {
      title: 'an alert past its day',
      change: {alert: {text: 'Moved.', until: '2026-11-22'}},
      expected: ['warning: Beacon, alert, last day: It ended on 2026-11-22.'],
    },
    {
      title: 'no issue: an alert on its last day',
      change: {alert: {text: 'Moved.', until: TODAY}},
      expected: [],
    },
    {
      title: 'a line that was down until yesterday',
      change: {
        status: 'temporarily-closed',
        alert: {text: 'Moving.', until: '2026-11-22'},
      },
      expected: [
        'warning: Beacon, alert, last day: It was down until 2026-11-22, and visitors read its hours again.',
      ],
    },
    {
      title: 'a line that is down without a word why',
      change: {status: 'temporarily-closed'},
      expected: [
        'warning: Beacon: It takes no calls for a while, and nothing says why.',
      ],
    },
    {
      title: 'a check in the future',
      change: {assuredDate: '2026-11-24', assuredBy: 'AB'},
      expected: [
        'error: Beacon, day of the check: 2026-11-24 is in the future. Today is 2026-11-23.',
      ],
    },
    {
      title: 'a check on a day that there is not',
      change: {assuredDate: '2026-02-30', assuredBy: 'AB'},
      expected: [
        'error: Beacon, day of the check: 2026-02-30 is not in the calendar.',
      ],
    },
    {
      title: 'a check by nobody',
      change: {assuredDate: '2026-11-20'},
      expected: [
        'warning: Beacon: It says when it was checked, and not by whom.',
      ],
    },
    {
      title: 'a source of next year',
      change: {
        sources: [{name: 'a', url: 'https://a.example/', published: '2027'}],
      },
      expected: [
        'error: Beacon, source 1, published: 2027 is in the future. Today is 2026-11-23.',
      ],
    },
    {
      title: 'no source',
      change: {sources: []},
      expected: [
        'warning: Beacon, sources: No source is given for the number and hours.',
      ],
    },
    {
      title: 'a fallback that there is not',
      change: {ifNoAnswer: 'nihgt'},
      expected: [
        'error: Beacon, whom to call instead: No service has the id "nihgt".',
      ],
    },
    {
      title: 'a fallback to itself',
      change: {ifNoAnswer: 'beacon'},
      expected: ['error: Beacon, whom to call instead: It names itself.'],
    },
    {
      title: 'a line for the words without script that is not day and night',
      change: {inFallback: true},
      expected: [
        'warning: Beacon, words without script: It is not listed as open day and night, so it is left out there.',
      ],
    },
    {
      title: 'no way to make contact',
      change: {phones: [], website: undefined},
      expected: [
        'error: Beacon: There is no way to make contact, so it is not shown.',
      ],
    },
    {
      title: 'silence about its hours',
      change: {schedule: undefined},
      expected: ['warning: Beacon: Nothing says when the phone is answered.'],
    },
    {
      title: 'a slip in the name of a field',
      change: {schedule: weekly({validto: '2027-01-01'})},
      expected: [
        'warning: Beacon, hours, line 2: "validto" is not a field, and is ignored.',
      ],
    },
  ];
  for (const {title, change, expected} of cases) {
    it(`reports: ${title}`, () => {
      const document = asJson(list([fine, {...beacon, ...change}]));
      expect(said(check(document))).to.have.members(expected);
    });
  }

  it('reports fields of old prototypes', () => {
    const document = JSON.parse(
      JSON.stringify(list([fine])).replace('{', '{"__proto__": {"id": 1},'),
    ) as unknown;
    expect(said(check(document))).to.deep.equal([
      'warning: The list: "__proto__" is not a field, and is ignored.',
    ]);
  });
});

describe('the check of the whole list', () => {
  const cases: {title: string; document: unknown; expected: string[]}[] = [
    {
      title: 'nothing at all',
      document: undefined,
      expected: ['error: The list: This is not a directory.'],
    },
    {
      title: 'a list of lists',
      document: [fine],
      expected: ['error: The list: This is not a directory.'],
    },
    {
      title: 'no services',
      document: {id: 'a', area: 'A', updated: TODAY, withdrawnNumbers: []},
      expected: ['error: The list, services: "services" is missing.'],
    },
    {
      title: 'an empty list',
      document: list([]),
      expected: ['error: The list, services: There is no service.'],
    },
    {
      title: 'a service that is none',
      document: list([fine, 'Beacon']),
      expected: [
        'error: Service 2: "Beacon" is not a group of fields between { and }.',
      ],
    },
    {
      title: 'an id that another has',
      document: list([fine, {...beacon, id: 'night', ifNoAnswer: undefined}]),
      expected: [
        'error: Beacon, id: Service 1 of the list has the same id, so this one is not shown.',
      ],
    },
    {
      title: 'no place that it is for',
      document: list([fine], {area: undefined}),
      expected: [
        'warning: The list, area: The list does not say which place it covers.',
      ],
    },
    {
      title: 'a heading, and no place',
      document: list([fine], {area: undefined, heading: 'Help by the mere'}),
      expected: [],
    },
    {
      title: 'a heading that is no heading',
      document: list([fine], {heading: 'Help '.repeat(30)}),
      expected: ['error: The list, heading: It is longer than 100 characters.'],
    },
    {
      title: 'a day in the future',
      document: list([fine], {updated: '2027-01-01'}),
      expected: [
        'error: The list, updated: 2027-01-01 is in the future. Today is 2026-11-23.',
      ],
    },
    {
      title: 'nobody at night',
      document: list([{...beacon, ifNoAnswer: undefined}]),
      expected: [
        'error: The list, services: No line is open day and night, so at night nobody can be called.',
      ],
    },
    {
      title: 'a name that another has',
      document: list([fine, {...beacon, name: 'night  line'}]),
      expected: [
        'warning: night  line, name: Service 1 of the list has the same name.',
      ],
    },
    {
      title: 'no issue: a number that is withdrawn with its service',
      document: list(
        [
          fine,
          {
            ...beacon,
            phones: [{number: '0300 1', cost: 'standard'}],
            status: 'inactive',
          },
        ],
        {withdrawnNumbers: ['0300 1']},
      ),
      expected: [],
    },
    {
      title: 'a cost that the number does not have',
      document: list([
        fine,
        {...beacon, phones: [{number: '0300 1', cost: 'free'}]},
      ]),
      expected: [
        'warning: Beacon, number 1, cost: Numbers that begin with 01, 02 or 03 are not free.',
      ],
    },
    {
      title: 'a number that is withdrawn and listed',
      document: list([fine], {withdrawnNumbers: ['01632960001']}),
      expected: [
        'warning: Night Line, number 1: 01632 960001 is among the withdrawn numbers, so nobody sees it.',
      ],
    },
    {
      title: 'bank holidays that end within a year',
      document: list([fine], {
        bankHolidays: {
          covers: {from: '2026-01-01', through: '2027-11-22'},
          events: [{date: '2026-12-25', title: 'Christmas Day'}],
        },
      }),
      expected: [
        'warning: The list, bank holidays: The bank holidays are known until 2027-11-22, and not for the next 12 months.',
      ],
    },
    {
      title: 'a fallback that closes',
      document: list([
        fine,
        beacon,
        {
          ...fine,
          id: 'c',
          name: 'C',
          phones: undefined,
          website: 'https://c.example/',
          ifNoAnswer: 'beacon',
        },
      ]),
      expected: [
        'warning: C, whom to call instead: Beacon may not answer either: it is not listed as open day and night.',
      ],
    },
  ];
  for (const {title, document, expected} of cases) {
    it(`reports: ${title}`, () => {
      expect(said(check(asJson(document)))).to.have.members(expected);
    });
  }

  it('reports when the built-in bank holidays end', () => {
    const told = (today: string) =>
      checkDirectory(list([fine]), today).map(({where}) => where);
    expect(told('2027-12-31')).to.deep.equal([]);
    expect(told('2028-01-01')).to.deep.equal(['The list, bank holidays']);
  });
});

describe('an issue of the check', () => {
  const first = (document: unknown) => check(document)[0];

  it('says what is wrong and, separately, what to do', () => {
    const document = list([
      fine,
      {...beacon, schedule: weekly({opensAt: '9. '})},
    ]);
    expect(first(document)).to.deep.include({
      message: '"9. " is not a time.',
      suggestion:
        'Write hours and minutes on the 24-hour clock, such as 09:00 or 17:30.',
      path: ['services', 1, 'schedule', 'weekly', 1, 'opensAt'],
      code: 'not-a-time',
      given: '9. ',
    });
  });

  it('says what belongs in the field', () => {
    expect(first(list([fine, {...beacon, name: 7}]))).to.deep.include({
      where: 'Service 2, name',
      message: '7 is not a text between quotation marks.',
      suggestion:
        'What belongs there: The name of the service, as people know it.',
    });
  });

  const meant = [
    {typed: 'minAge', suggestion: /fields that are allowed there/},
    {typed: 'minimumage', suggestion: 'Did you mean "minimumAge"?'},
    {typed: 'web-site', suggestion: 'Did you mean "website"?'},
    {typed: 'ifNoAnwser', suggestion: 'Did you mean "ifNoAnswer"?'},
    {typed: 'x'.repeat(100_000), suggestion: /fields that are allowed there/},
  ];
  for (const {typed, suggestion} of meant) {
    it(`suggests what the field ${typed.slice(0, 20)} was meant to be`, () => {
      const found = first(list([{...fine, [typed]: 16}]))?.suggestion;
      if (typeof suggestion === 'string') expect(found).to.equal(suggestion);
      else expect(found).to.match(suggestion);
    });
  }

  it('comes first if it must be fixed before publishing', () => {
    const document = list([
      {...fine, sources: []},
      {...beacon, minimumAge: 9, maximumAge: 8},
    ]);
    expect(check(document).map(({severity}) => severity)).to.deep.equal([
      'error',
      'warning',
    ]);
  });

  it('about a number comes from the number check passed in', () => {
    const fault = {message: 'No.', suggestion: 'Look.'};
    const document = list([fine], {withdrawnNumbers: ['1']});
    const issues = checkDirectory(document, TODAY, {
      checkNumber: () => fault,
    });
    expect(said(issues)).to.have.members([
      'error: Night Line, number 1: No.',
      'error: The list, withdrawn number 1: No.',
    ]);
  });

  it('needs a date that exists', () => {
    expect(() => checkDirectory(list([fine]), 'today')).to.throw(RangeError);
  });
});

describe('a number whose cost is not known', () => {
  for (const number of ['0909 879 0123', '0871 200 2233', '070 1234 5678']) {
    it(`is an error: ${number}`, () => {
      const phones = [{number, cost: 'free'}];
      expect(said(check(list([fine, {...beacon, phones}])))).to.deep.equal([
        `error: Beacon, number 1: The list cannot say what a call to "${number}" costs.`,
      ]);
    });
  }
});

describe('a list with very many faults', () => {
  const broken = [
    {
      title: 'services that are none',
      made: (count: number) => list(Array.from({length: count}, () => 0)),
    },
    {
      title: 'numbers that are none',
      made: (count: number) =>
        list([{...fine, phones: Array.from({length: count}, () => 0)}]),
    },
    {
      title: 'the same number again and again',
      made: (count: number) =>
        list(
          Array.from({length: count}, (_, index) => ({
            ...fine,
            id: `s${index}`,
            name: `S ${index}`,
          })),
        ),
    },
    {
      title: 'others to call that there are not',
      made: (count: number) =>
        list(
          Array.from({length: count}, (_, index) => ({
            ...fine,
            id: `${index}`.padEnd(100, 'x'),
            name: `S ${index}`,
            ifNoAnswer: `${index}`.padStart(100, 'y'),
          })),
        ),
    },
    {
      title: 'schedules of no kind',
      made: (count: number) =>
        list(
          Array.from({length: count}, (_, index) => ({
            ...fine,
            id: `s${index}`,
            name: `S ${index}`,
            schedule: {kind: 'lunar'},
          })),
        ),
    },
    {
      title: 'fields that nobody knows',
      made: (count: number) =>
        list([
          {
            ...fine,
            ...Object.fromEntries(
              Array.from({length: count}, (_, index) => [`field${index}`, 1]),
            ),
          },
        ]),
    },
  ];

  /** The smallest step of a browser's clock. */
  const CLOCK_TICK_MS = 0.1;

  /** The shortest time of a check, compared with that of a smaller list. */
  function ratio(small: unknown, large: unknown): number {
    const took = (document: unknown) => {
      const start = performance.now();
      check(document);
      return performance.now() - start;
    };
    const rounds = Array.from({length: 5}, () => [took(small), took(large)]);
    const quickest = (which: 0 | 1) =>
      Math.min(...rounds.map((round) => round[which]!));
    return quickest(1) / Math.max(quickest(0), CLOCK_TICK_MS);
  }

  // The list is 16 times as long. Quadratic work would take 256 times as long;
  // other processes may stretch 16 several times.
  for (const {title, made} of broken) {
    it(`is checked in time proportional to its length: ${title}`, () => {
      expect(ratio(made(250), made(4_000))).to.be.lessThan(100);
    }).timeout(60_000);
  }

  it('gets only the first faults of each place', () => {
    const phones = Array.from({length: 5_000}, () => 0);
    const found = check(list([{...fine, phones}, beacon]));
    const ofPhones = found.filter(({path}) => path.includes('phones'));
    expect(ofPhones).to.have.length(20);
  });
});
