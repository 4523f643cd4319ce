/** What a form allows into the list, and what it never changes. */
import {assert} from 'chai';
import {changesOf} from '../../../src/tools/list-editor/list/changes.js';
import {putService} from '../../../src/tools/list-editor/list/edits.js';
import {servicesOf} from '../../../src/tools/list-editor/list/list-file.js';
import {ALL, FORMS} from '../../../src/tools/list-editor/ask/forms.js';
import {readAnswers} from '../../../src/tools/list-editor/ask/read-answers.js';
import {hertfordshire} from '../../../src/directory/hertfordshire.js';
import type {Fields} from '../../../src/schedule/fields.js';
import {formFor, formWith} from './made-form.js';

const today = '2026-11-23';
const shipped: Fields = {...hertfordshire};
const indexOf = (id: string) =>
  hertfordshire.services.findIndex((service) => service.id === id);
const beacon = indexOf('beacon');

type Written = Parameters<typeof formFor>[1];

/** Submits the form of a service with these changes. */
function send(written: Written, document = shipped, index = beacon) {
  const form = formFor(servicesOf(document)[index] ?? {}, written);
  const place = {document, index, today, initials: 'AB'};
  const read = readAnswers(ALL, form, place);
  return {...read, texts: textsOf(document, read.document)};
}

/** The changes as they are read to a second person. */
function textsOf(before: Fields, after: Fields): string[] {
  return changesOf(before, after).map(({index, label, now, was}) => {
    const name = servicesOf(after)[index ?? -1]?.['name'] ?? 'The list';
    return `${String(name)}: ${label}: ${now}, was ${was}`;
  });
}

describe('an untouched form', () => {
  for (const [index, {name}] of hertfordshire.services.entries()) {
    it(`changes nothing about ${name}`, () => {
      const {issues, doubts, document, texts} = send({}, shipped, index);
      assert.isEmpty(issues);
      assert.isEmpty(doubts);
      assert.isEmpty(texts);
      assert.deepEqual(document, shipped);
    });
  }
});

describe('a number that somebody else answers', () => {
  const stranger = formWith({matter: 'stranger', knows: 'rang'});
  const say = (index: number) =>
    FORMS.wrongNumber.read(stranger, {
      document: shipped,
      index,
      today,
      initials: 'AB',
    });

  it('is hidden in every list, without claiming that anyone was asked', () => {
    const galop = indexOf('galop');
    const {issues, document} = say(galop);
    assert.isEmpty(issues);
    assert.deepEqual(document['withdrawnNumbers'], ['0800 999 5428']);
    const {assuredDate, assuredBy} = servicesOf(document)[galop] ?? {};
    assert.deepEqual([assuredDate, assuredBy], [undefined, undefined]);
  });

  it('is hidden even if the service has no other contact', () => {
    const idva = indexOf('herts-idva');
    const {issues, doubts, document} = say(idva);
    assert.isEmpty(issues);
    assert.match(doubts.join(), /among the withdrawn numbers/);
    assert.deepEqual(document['withdrawnNumbers'], ['0300 790 6772']);
  });

  it('can be removed without claiming that anyone was asked', () => {
    const {issues} = send(
      {'phones[0].remove': 'on'},
      shipped,
      indexOf('galop'),
    );
    assert.isEmpty(issues);
  });
});

describe('an untouched form of somebody else’s list', () => {
  const table: [title: string, fields: Fields][] = [
    [
      'a number with +44',
      {phones: [{number: '+44 300 0115 555', cost: 'standard'}]},
    ],
    [
      'fields of its own',
      {phones: [{number: '0300 0115 555', cost: 'standard', own: 1}]},
    ],
    [
      'a decision with a day',
      {publishedUnconfirmed: {role: 'Lead', reason: 'x', on: '2026-11-01'}},
    ],
    ['a language with a comma', {languages: ['Kurdish, Sorani', 'Polish']}],
    ['a field that is not ours', {serviceAreas: ['Hertfordshire']}],
  ];
  for (const [title, fields] of table) {
    it(`leaves ${title} as it is`, () => {
      const service = {...servicesOf(shipped)[beacon], ...fields};
      const document = putService(shipped, beacon, service);
      const {issues, texts, ...read} = send({}, document);
      assert.isEmpty(issues);
      assert.isEmpty(texts);
      assert.deepEqual(read.document, document);
    });
  }

  it('treats a missing exit as no exit', () => {
    const service = {...servicesOf(shipped)[beacon], websiteHasExit: false};
    assert.isEmpty(send({}, putService(shipped, beacon, service)).texts);
  });
});

describe('a change in a form', () => {
  const asked = {saidBy: 'phone'};

  it('of Wednesday changes only Wednesday', () => {
    const {issues, texts, document} = send({
      ...asked,
      'schedule.weeks[0].WE[0].closesAt': '6pm',
    });
    assert.isEmpty(issues);
    assert.deepEqual(texts, ['Beacon: Wednesday: 8am to 6pm, was 8am to 8pm']);
    assert.deepEqual(servicesOf(document)[beacon]?.['schedule'], {
      kind: 'weekly',
      weekly: [
        {
          byDay: ['MO', 'TU', 'WE', 'TH', 'FR'],
          opensAt: '08:00',
          closesAt: '18:00',
        },
      ],
      bankHolidays: 'unknown',
    });
  });

  it('of several days is read as one sentence', () => {
    const {texts} = send({
      ...asked,
      'schedule.weeks[0].MO[0].opensAt': '10am',
      'schedule.weeks[0].TU[0].opensAt': '10am',
      'schedule.weeks[0].SA[0].opensAt': '10am',
      'schedule.weeks[0].SA[0].closesAt': 'midday',
    });
    assert.include(
      texts,
      'Beacon: Monday and Tuesday: 10am to 6pm, was 8am to 6pm',
    );
    assert.include(texts, 'Beacon: Saturday: 10am to midday, was closed');
  });

  it('to day and night says both', () => {
    const {texts} = send({...asked, 'schedule.kind': 'always-open'});
    assert.include(
      texts,
      'Beacon: Days and hours: 24 hours a day., was Monday, Tuesday, Thursday and Friday, 8am to 6pm. Wednesday, 8am to 8pm. Bank holidays: not known.',
    );
  });

  it('of hours from a date on keeps the hours before it', () => {
    const {issues, document} = send({
      ...asked,
      'schedule.weeks[0].validTo': '2026-12-31',
      'schedule.weeks[1].validFrom': '2027-01-01',
      'schedule.weeks[1].validTo': '',
      'schedule.weeks[1].MO[0].opensAt': '9am',
      'schedule.weeks[1].MO[0].closesAt': '5pm',
    });
    assert.isEmpty(issues);
    const {weekly} = servicesOf(document)[beacon]?.['schedule'] as {
      weekly: unknown[];
    };
    assert.lengthOf(weekly, 3);
    assert.deepEqual(weekly[2], {
      byDay: ['MO'],
      opensAt: '09:00',
      closesAt: '17:00',
      validFrom: '2027-01-01',
    });
  });

  it('of a number is read in groups beside the old one', () => {
    const {document} = send({...asked, 'phones[0].number': '0300 0115 556'});
    const [{label, now, was, number}] = changesOf(shipped, document) as [
      ReturnType<typeof changesOf>[0],
    ];
    assert.deepEqual(
      [label, now, was],
      ['Number', '0300 0115 556', '0300 0115 555'],
    );
    assert.deepEqual(number, {
      now: [
        {digits: '0300', isNew: false},
        {digits: '0115', isNew: false},
        {digits: '556', isNew: true},
      ],
      was: ['0300', '0115', '555'],
    });
  });

  it('can remove a number, and later rows keep their places', () => {
    const {document, issues} = send({
      ...asked,
      'phones[0].remove': 'on',
      'phones[1].number': '0300 123',
      'phones[1].cost': 'standard',
    });
    assert.deepEqual(
      issues.map(({field}) => field),
      ['phones[1].number'],
    );
    assert.lengthOf(servicesOf(document)[beacon]?.['phones'] as [], 1);
  });

  it('of the number needs a new source or a call', () => {
    const {issues} = send({'phones[0].number': '0300 0115 556'});
    assert.deepEqual(
      issues.map(({field}) => field),
      ['saidBy'],
    );
  });

  it('of a number from a new source ends the check of the old one', () => {
    const checked = putService(shipped, beacon, {
      ...servicesOf(shipped)[beacon],
      assuredDate: '2026-11-02',
      assuredBy: 'AB',
    });
    const form = formFor(servicesOf(checked)[beacon] ?? {}, {
      'phones[0].number': '0300 0115 556',
      saidBy: 'page',
      'sources[0].name': 'Their page',
      'sources[0].url': 'https://a.example/',
      'sources[0].published': '2026-11-20',
    });
    const place = {document: checked, index: beacon, today, initials: 'AB'};
    const {issues, document} = FORMS.number.read(form, place);
    assert.isEmpty(issues);
    assert.notProperty(servicesOf(document)[beacon], 'assuredDate');
    assert.equal(
      (servicesOf(document)[beacon]?.['sources'] as Fields[])[0]?.['url'],
      'https://a.example/',
    );
  });

  it('adds a service with an id of its own', () => {
    const index = hertfordshire.services.length;
    const {issues, doubts, document, texts} = send(
      {
        ...asked,
        name: 'Beacon',
        description: 'For anyone.',
        eligibilityDescription: 'Anyone',
        scope: 'local',
        'phones[0].number': '01632 960001',
        'phones[0].cost': 'standard',
        'schedule.kind': 'unknown',
        'sources[0].name': 'A page',
        'sources[0].url': 'https://a.example/',
      },
      shipped,
      index,
    );
    assert.deepEqual(
      issues.map(({message}) => message),
      [
        'number 1: "01632 960001" is not a number of the United Kingdom. It has 11 digits. Read it back from the service\'s own page: a digit may be missing or wrong.',
      ],
    );
    assert.deepEqual(doubts, [
      `Service ${beacon + 1} of the list has the same name.`,
    ]);
    assert.equal(servicesOf(document)[index]?.['id'], 'beacon-2');
    assert.include(texts, 'Beacon: A new service: yes, was nothing');
  });
});

describe('unusual input', () => {
  const numbers = [
    '+44 300 0115 556',
    '+44 (0)300 0115 556',
    '0044 300 0115 556',
    '\u202a0300 0115 556\u202c',
    '0300\u200b \u00a00115  556 ',
  ];
  for (const written of numbers) {
    it(`becomes a readable number: ${JSON.stringify(written)}`, () => {
      const {issues, texts} = send({
        saidBy: 'phone',
        'phones[0].number': written,
      });
      assert.isEmpty(issues);
      assert.include(texts, 'Beacon: Number: 0300 0115 556, was 0300 0115 555');
    });
  }

  it('must have ages in digits', () => {
    const {issues} = send({minimumAge: 'sixteen'});
    assert.deepEqual(issues, [
      {
        field: 'minimumAge',
        message:
          'Youngest age: "sixteen" is not in digits. Write it such as: 16',
      },
    ]);
  });

  it('of an empty form changes nothing', () => {
    const document = putService(shipped, beacon, {
      ...servicesOf(shipped)[beacon],
      helpsWith: undefined,
    });
    assert.isEmpty(send({}, document).texts);
  });

  for (const number of ['0871 200 2233', '0909 879 0000', '070 1234 5678']) {
    it(`is refused whatever the stated cost: ${number}`, () => {
      for (const cost of ['free', 'standard']) {
        const {issues} = send({
          saidBy: 'phone',
          'phones[0].number': number,
          'phones[0].cost': cost,
        });
        assert.deepEqual(
          issues.map(({field}) => field),
          ['phones[0].number'],
        );
        assert.match(issues[0]!.message, /cannot say what a call to .* costs/);
      }
    });
  }

  const doubtful = [
    {number: '0300 0115 556', cost: 'free', says: /are not free/},
    {number: '0808 2000 249', cost: 'standard', says: /0800 or 0808 are free/},
  ];
  for (const {number, cost, says} of doubtful) {
    it(`raises a doubt: ${number}, ${cost}`, () => {
      const {doubts} = send({
        saidBy: 'phone',
        'phones[0].number': number,
        'phones[0].cost': cost,
      });
      assert.lengthOf(doubts, 1);
      assert.match(doubts[0] ?? '', says);
    });
  }

  it('raises a doubt: the name of another service', () => {
    const {doubts} = send({name: ' samaritans '});
    assert.lengthOf(doubts, 1);
    assert.match(doubts[0] ?? '', /has the same name/);
  });
});

describe('a form never allows', () => {
  const cases: {title: string; written: Written; says: RegExp; at: string}[] = [
    {
      title: 'a number that is none of the United Kingdom',
      written: {'phones[0].number': '0300 0115 55'},
      says: /is not a number of the United Kingdom/,
      at: 'phones[0].number',
    },
    {
      title: 'a number that lost its first 0',
      written: {'phones[0].number': '300 0115 555'},
      says: /lost its first 0. The whole number is 0300 0115 555/,
      at: 'phones[0].number',
    },
    {
      title: 'a curly quotation mark in a number',
      written: {'phones[0].number': '\u201c0300 0115 555\u201d'},
      says: /holds more than a number/,
      at: 'phones[0].number',
    },
    {
      title: 'the number of another service without a reason',
      written: {
        'phones[0].number': '0300 790 6772',
        'phones[0].menuOption': '',
      },
      says: /has the same number/,
      at: 'phones[0].number',
    },
    {
      title: 'an emergency number',
      written: {'phones[0].number': '999'},
      says: /is an emergency number/,
      at: 'phones[0].number',
    },
    {
      title: 'no time at all',
      written: Object.fromEntries(
        ['MO', 'TU', 'WE', 'TH', 'FR'].flatMap((day) =>
          ['opensAt', 'closesAt'].map((side) => [
            `schedule.weeks[0].${day}[0].${side}`,
            '',
          ]),
        ),
      ),
      says: /times of at least one day/,
      at: 'schedule.weeks[0].MO[0].opensAt',
    },
    {
      title: 'half of a day',
      written: {'schedule.weeks[0].WE[0].closesAt': ''},
      says: /Write when it closes/,
      at: 'schedule.weeks[0].WE[0].closesAt',
    },
    {
      title: 'a time that may be the morning or the evening',
      written: {'schedule.weeks[0].WE[0].closesAt': '8'},
      says: /morning or in the evening/,
      at: 'schedule.weeks[0].WE[0].closesAt',
    },
    {
      title: 'a day on which it opens when it closes',
      written: {'schedule.weeks[0].WE[0].closesAt': '8am'},
      says: /opens and closes at the same time/,
      at: 'schedule.weeks[0].WE[0].closesAt',
    },
    {
      title: 'a source of a day to come',
      written: {'sources[0].published': '2026-11-24'},
      says: /is in the future/,
      at: 'sources[0].published',
    },
    {
      title: 'no name',
      written: {name: ' '},
      says: /Name: write something/,
      at: 'name',
    },
    {
      title: 'a website that is none',
      written: {website: 'javascript:alert(1)'},
      says: /does not begin with https/,
      at: 'website',
    },
    {
      title: 'an age that is no number',
      written: {minimumAge: 'sixteen'},
      says: /sixteen/,
      at: 'minimumAge',
    },
  ];
  for (const {title, written, says, at} of cases) {
    it(title, () => {
      const {issues} = send({saidBy: 'phone', ...written});
      assert.deepEqual(
        issues.map(({field}) => field),
        [at],
      );
      assert.match(issues[0]!.message, says);
      // The editor sees no file, so no field names or brackets.
      assert.notMatch(issues[0]!.message, /[{}[\]]|sharedReason|menuOption/);
    });
  }

  it('a bank holiday rule that nobody gave', () => {
    const index = indexOf('samaritans');
    const {document} = send(
      {
        saidBy: 'phone',
        'schedule.bankHolidays': undefined,
        'schedule.kind': 'weekly',
        'schedule.weeks[0].MO[0].opensAt': '9am',
        'schedule.weeks[0].MO[0].closesAt': '5pm',
      },
      shipped,
      index,
    );
    const {schedule} = servicesOf(document)[index] as {schedule: Fields};
    assert.equal(schedule['bankHolidays'], 'unknown');
  });

  it('overnight hours, unless they are intended', () => {
    const {issues, doubts} = send({
      saidBy: 'phone',
      'schedule.weeks[0].WE[0].closesAt': '2am',
    });
    assert.isEmpty(issues);
    assert.lengthOf(doubts, 1);
    assert.match(doubts[0]!, /^Wednesday: 02:00 is before 08:00/);
  });
});

describe('a doubt about hours', () => {
  const weekOf = (days: readonly string[], opens: string, closes: string) =>
    Object.fromEntries(
      days.flatMap((day) => [
        [`schedule.weeks[0].${day}[0].opensAt`, opens],
        [`schedule.weeks[0].${day}[0].closesAt`, closes],
      ]),
    );

  it('names all the days concerned', () => {
    const week = ['MO', 'TU', 'WE', 'TH', 'FR'];
    const {doubts} = send({
      saidBy: 'phone',
      ...weekOf(week, '11pm', '10:59pm'),
    });
    assert.lengthOf(doubts, 1);
    assert.match(
      doubts[0]!,
      /^Monday to Friday: 23:00 to 22:59 leaves out one minute of the day/,
    );
  });

  it('names the date of special hours', () => {
    const {issues, doubts} = FORMS.anotherDay.read(
      formWith({
        from: '2026-12-27',
        state: 'open',
        'periods[0].opensAt': '10pm',
        'periods[0].closesAt': '2am',
      }),
      {document: shipped, index: beacon, today, initials: 'AB'},
    );
    assert.isEmpty(issues);
    assert.match(doubts[0]!, /^27 December 2026: 02:00 is before 22:00/);
  });
});

describe('a short form', () => {
  const place = {document: shipped, index: beacon, today, initials: 'AB'};

  it('marks a line as down, with a sentence and an end date', () => {
    const empty = FORMS.lineDown.read(formWith({}), place);
    assert.deepEqual(
      empty.issues.map(({field}) => field),
      ['alert.text'],
    );
    const past = {'alert.text': 'Out of order.', 'alert.until': '2026-11-22'};
    assert.deepEqual(
      FORMS.lineDown.read(formWith(past), place).issues.map(({field}) => field),
      ['alert.until'],
    );
    const form = formWith({...past, 'alert.until': '2026-12-01'});
    const {issues, document} = FORMS.lineDown.read(form, place);
    assert.isEmpty(issues);
    assert.equal(
      textsOf(shipped, document)[0],
      'Beacon: Takes calls: No, until 1 December 2026. Visitors read “Out of order.”, was Yes, and visitors see it',
    );
  });

  it('raises a doubt if other services send callers to a line that is down', () => {
    const index = indexOf('safer-places');
    const form = formWith({'alert.text': 'Out of order.'});
    const {doubts} = FORMS.lineDown.read(form, {...place, index});
    assert.match(doubts.join(' '), /Safer Places may not answer either/);
  });

  it('closes a service, and can hide its number in every list', () => {
    const {document} = FORMS.closed.read(formWith({withdraw: 'on'}), place);
    assert.equal(servicesOf(document)[beacon]?.['status'], 'inactive');
    assert.deepEqual(document['withdrawnNumbers'], ['0300 0115 555']);
    assert.deepEqual(textsOf(shipped, document), [
      'Beacon: Takes calls: It has closed. Visitors do not see it any more, was Yes, and visitors see it',
      'Beacon: Number 0300 0115 555: Hidden in every list, was Shown',
    ]);
  });

  it('adds special hours, and says what is missing', () => {
    const issuesOf = (written: Written) =>
      FORMS.anotherDay
        .read(formWith(written ?? {}), place)
        .issues.map(({field}) => field);
    assert.deepEqual(issuesOf({}), ['from', 'state']);
    assert.deepEqual(issuesOf({state: 'open', 'periods[0].opensAt': '9-5'}), [
      'from',
      'periods[0].opensAt',
      'periods[0].closesAt',
    ]);
    assert.deepEqual(issuesOf({from: '2026-12-24', state: 'open'}), [
      'periods[0].opensAt',
    ]);
    assert.deepEqual(issuesOf({from: '2026-12-24', state: 'closed'}), ['note']);
    assert.deepEqual(
      issuesOf({
        from: '2026-12-24',
        to: '2026-12-23',
        state: 'closed',
        note: 'x',
      }),
      ['to'],
    );
    assert.deepEqual(
      issuesOf({from: '2026-11-01', state: 'closed', note: 'x'}),
      ['from'],
    );
    const {issues, document} = FORMS.anotherDay.read(
      formWith({
        from: '2026-12-24',
        state: 'open',
        'periods[0].opensAt': '9am',
        'periods[0].closesAt': '1pm',
      }),
      place,
    );
    assert.isEmpty(issues);
    assert.equal(
      textsOf(shipped, document)[0],
      'Beacon: Thursday 24 December 2026: open 9am to 1pm., was 8am to 6pm',
    );
  });

  it('needs usual hours before special ones', () => {
    for (const id of ['karma-nirvana', 'herts-police-web-chat']) {
      const {issues, document} = FORMS.anotherDay.read(
        formWith({from: '2026-12-24', state: 'closed', note: 'Training.'}),
        {...place, index: indexOf(id)},
      );
      assert.lengthOf(issues, 1);
      assert.include(issues[0]?.message, 'no usual phone hours');
      assert.equal(document, shipped);
    }
  });

  it('hides a number with its service without a doubt', () => {
    const {doubts} = FORMS.closed.read(formWith({withdraw: 'on'}), place);
    assert.isEmpty(doubts);
  });

  it('names special hours that overlap', () => {
    const closed = {from: '2026-12-24', state: 'closed', note: 'Training.'};
    const {document} = FORMS.anotherDay.read(formWith(closed), place);
    assert.equal(
      textsOf(shipped, document)[0],
      'Beacon: Thursday 24 December 2026: closed. “Training.”, was 8am to 6pm',
    );
    const {issues} = FORMS.anotherDay.read(formWith(closed), {
      ...place,
      document,
    });
    assert.isNotEmpty(issues);
  });

  it('keeps the last line that answers day and night', () => {
    const alwaysOpen = hertfordshire.services.filter(
      ({schedule}) => schedule?.kind === 'always-open',
    );
    const one = {
      ...shipped,
      services: [alwaysOpen[0], hertfordshire.services[beacon]],
    };
    const {issues} = FORMS.closed.read(formWith({}), {
      ...place,
      document: one,
      index: 0,
    });
    assert.match(issues[0]!.message, /at night nobody can be called/);
  });

  it('changes the maintainer, and refuses withdrawn numbers that are not numbers', () => {
    const {issues} = FORMS.whole.read(
      formWith({maintainer: 'A body', withdrawnNumbers: '0300 123\n\n'}),
      place,
    );
    assert.deepEqual(
      issues.map(({field}) => field),
      ['withdrawnNumbers[0]'],
    );
  });
});
