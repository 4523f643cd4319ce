/** The list in Open Referral, and back. */
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {assert} from 'chai';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import type {Directory, Service} from '../../src/directory/schema.js';
import {
  fromOpenReferral,
  toOpenReferral,
  type OpenReferralService,
} from '../../src/interop/index.js';
import {stableUuid} from '../../src/interop/to-open-referral.js';
import {
  madeDirectory,
  madeService,
  weekdays,
} from '../support/made-directory.js';

const uuid = {type: 'string', format: 'uuid'};
const text = {type: 'string'};
const date = {type: 'string', format: 'date'};
const listOf = (
  properties: Readonly<Record<string, object>>,
  required: readonly string[],
) => ({type: 'array', items: object(properties, required)});
const object = (
  properties: Readonly<Record<string, object>>,
  required: readonly string[],
) => ({type: 'object', properties, required, additionalProperties: false});

const phones = listOf({id: uuid, number: text, type: text, description: text}, [
  'id',
  'number',
]);

/** What HSDS 3.0 says of the fields that we write, and requires. */
const hsdsService = object(
  {
    id: uuid,
    name: text,
    status: {enum: ['active', 'inactive', 'defunct', 'temporarily closed']},
    description: text,
    url: {type: 'string', format: 'uri'},
    alert: text,
    eligibility_description: text,
    minimum_age: {type: 'number'},
    maximum_age: {type: 'number'},
    assured_date: date,
    interpretation_services: text,
    last_modified: {type: 'string', format: 'date-time'},
    phones,
    contacts: listOf({id: uuid, name: text, phones}, ['id']),
    schedules: listOf(
      {
        id: uuid,
        freq: {enum: ['WEEKLY', 'MONTHLY']},
        byday: {
          type: 'string',
          pattern: '^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$',
        },
        opens_at: {type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$'},
        closes_at: {type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$'},
        valid_from: date,
        valid_to: date,
        description: text,
      },
      ['id'],
    ),
    languages: listOf({id: uuid, name: text}, ['id']),
    attributes: listOf(
      {
        id: uuid,
        link_id: uuid,
        link_entity: text,
        link_type: text,
        value: text,
      },
      ['id'],
    ),
  },
  ['id', 'name', 'status'],
);

const ajv = new Ajv2020({allErrors: true});
// Its types know another module system than Node hands out.
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const isHsds = ajv.compile({type: 'array', items: hsdsService});

const facts = {id: 'made-for-a-test', updated: '2026-11-01'};

const there = (services: Service[]) => toOpenReferral(madeDirectory(services));
const andBack = (services: Service[]) =>
  fromOpenReferral(asJson(there(services).document), facts);
const asJson = (document: unknown): unknown =>
  JSON.parse(JSON.stringify(document));

describe('a list in the words of Open Referral', () => {
  it('has what HSDS 3.0 requires, and nothing that it does not know', () => {
    isHsds(toOpenReferral(hertfordshire).document);
    assert.deepEqual(isHsds.errors ?? [], []);
  });

  it('has every number twice: HSDS has it at the service, the UK at a contact', () => {
    for (const {phones, contacts} of toOpenReferral(hertfordshire).document) {
      assert.deepEqual(contacts?.[0]?.phones, phones);
    }
  });

  it('leaves out a number that was withdrawn', () => {
    const list = {
      ...madeDirectory([madeService('a')]),
      withdrawnNumbers: ['+44 1632 960001'],
    };
    const {document, losses} = toOpenReferral(list);
    assert.notInclude(JSON.stringify(document), '960001');
    assert.include(losses.join(), 'are left out');
  });

  it('has the same identifiers each time, and no two alike', () => {
    const ids = (list: OpenReferralService[]) =>
      list.flatMap(({id, phones = [], schedules = [], attributes = []}) => [
        id,
        ...[...phones, ...schedules, ...attributes].map((each) => each.id),
      ]);
    const once = ids(toOpenReferral(hertfordshire).document);
    assert.deepEqual(once, ids(toOpenReferral(hertfordshire).document));
    assert.equal(new Set(once).size, once.length);
  });

  it('has identifiers of version 8, for names alike and empty', () => {
    const form =
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;
    const made = [
      stableUuid(),
      stableUuid('a', 'b'),
      stableUuid('ab'),
      stableUuid('a', 'b', 0),
    ];
    for (const id of made) assert.match(id, form);
    assert.equal(new Set(made).size, made.length);
  });

  const told = [
    {change: {}, loss: 'Day and night is written as 00:00 to 23:59'},
    {change: {schedule: {kind: 'unknown'}}, loss: 'nobody knows its hours'},
    {change: {schedule: weekdays('22:00', '06:00')}, loss: 'after midnight'},
    {change: {schedule: weekdays('09:00', '24:00')}, loss: 'written as 23:59'},
    {change: {schedule: weekdays('09:00', '17:00')}, loss: 'bank holidays'},
    {
      change: {
        schedule: {
          kind: 'always-open',
          exceptions: [{from: '2026-12-25', state: 'closed', note: 'Closed.'}],
        },
      },
      loss: 'special hours',
    },
    {change: {website: undefined}, loss: 'requires one'},
    {change: {webChat: {url: 'https://a.example/'}}, loss: 'web chat'},
    {change: {bsl: {url: 'https://a.example/'}}, loss: 'British Sign Language'},
    {change: {text: {schedule: {kind: 'unknown'}}}, loss: 'text message'},
    {change: {ifNoAnswer: 'a'}, loss: 'does not answer'},
    {change: {assuredBy: 'AB'}, loss: 'Who checked it'},
    {change: {alert: {text: 'Busy.', until: '2026-12-01'}}, loss: 'Until when'},
  ] as {change: Partial<Service>; loss: string}[];
  for (const {change, loss} of told) {
    it(`says what was lost: ${loss}`, () => {
      const {losses} = there([madeService('a', change)]);
      assert.include(losses.join('\n'), loss);
      for (const sentence of losses) assert.match(sentence, /\.$/);
    });
  }
});

/** What is left of a service on the way there and back. */
function kept(service: Service) {
  const {phones, schedule, website, webChat, bsl, alert} = service;
  const same = Object.fromEntries(
    [
      'id',
      'name',
      'description',
      'eligibilityDescription',
      'helpsWith',
      'scope',
      'status',
      'minimumAge',
      'maximumAge',
      'assuredDate',
      'languages',
      'interpretationServices',
    ].map((name) => [name, service[name as keyof Service]]),
  );
  return {
    ...same,
    website: website ?? bsl?.url ?? webChat?.url,
    alert: alert && {text: alert.text},
    phones: phones?.map(({number, cost, menuOption}) => ({
      number,
      cost,
      ...(menuOption !== undefined && {menuOption}),
    })),
    schedule: phones && hoursKept(schedule),
    sources: [],
  };
}

function hoursKept(schedule: Service['schedule'] = {kind: 'unknown'}) {
  if (schedule.kind !== 'weekly') return {kind: schedule.kind};
  return {kind: 'weekly', weekly: schedule.weekly, bankHolidays: 'unknown'};
}

describe('a list on its way to Open Referral and back', () => {
  const lists: {title: string; list: Directory}[] = [
    {title: 'the shipped one', list: hertfordshire},
    {
      title: 'one with all that HSDS can say',
      list: madeDirectory([
        madeService('a', {
          status: 'temporarily-closed',
          alert: {text: 'The line is down.'},
          languages: ['English', 'Polish'],
          interpretationServices: 'Any language',
          minimumAge: 16,
          maximumAge: 25,
          assuredDate: '2026-10-01',
          phones: [
            {number: '01632 960001', cost: 'standard', menuOption: '3'},
            {number: '0808 2000 247', cost: 'free'},
          ],
          schedule: {
            kind: 'weekly',
            weekly: [
              {byDay: ['MO', 'WE'], opensAt: '09:00', closesAt: '13:00'},
              {byDay: ['MO'], opensAt: '14:00', closesAt: '24:00'},
              {
                byDay: ['SA'],
                opensAt: '22:00',
                closesAt: '02:00',
                validFrom: '2026-01-01',
                validTo: '2027-01-31',
              },
            ],
            bankHolidays: 'unknown',
          },
        }),
        madeService('b', {
          status: 'inactive',
          phones: undefined as never,
          website: 'https://b.example/',
        }),
      ]),
    },
  ];
  for (const {title, list} of lists) {
    it(`keeps what HSDS can say: ${title}`, () => {
      const document = asJson(toOpenReferral(list).document);
      const {directory, issues} = fromOpenReferral(document, facts);
      assert.deepEqual(issues, []);
      const expected = list.services.filter(
        (service) => service.phones ?? kept(service).website,
      );
      assert.deepEqual(asJson(directory?.services), asJson(expected.map(kept)));
    });
  }
});

describe('what others write in Open Referral', () => {
  const service = {
    id: '6f9c2d3e-0000-4000-8000-000000000001',
    name: 'A helpline',
    status: 'active',
    phones: [
      {id: '6f9c2d3e-0000-4000-8000-000000000002', number: '01632 960001'},
    ],
  };
  const read = (change: object) =>
    fromOpenReferral({...service, ...change}, facts);
  const first = (change: object) => read(change).directory?.services[0];

  const shapes = [
    {title: 'one service', document: service},
    {title: 'a list', document: [service]},
    {title: 'a page', document: {total_items: 1, contents: [service]}},
    {title: 'a package', document: {services: [service]}},
  ];
  for (const {title, document} of shapes) {
    it(`is read as ${title}`, () => {
      const {directory} = fromOpenReferral(document, facts);
      assert.equal(directory?.id, facts.id);
      assert.deepEqual(
        directory?.services.map(({name}) => name),
        ['A helpline'],
      );
    });
  }

  const row = {
    freq: 'WEEKLY',
    byday: 'MO,TU',
    opens_at: '09:00',
    closes_at: '17:00',
  };
  const hours = [
    {
      title: 'seconds',
      schedules: [{...row, opens_at: '09:00:00'}],
      kind: 'weekly',
    },
    {
      title: 'an offset',
      schedules: [{...row, opens_at: '09:00Z'}],
      kind: 'weekly',
    },
    {title: 'no rows', schedules: [], kind: 'unknown'},
    {
      title: 'every second week',
      schedules: [{...row, interval: 2}],
      kind: 'unknown',
    },
    {title: 'months', schedules: [{...row, freq: 'MONTHLY'}], kind: 'unknown'},
    {
      title: 'the second Monday',
      schedules: [{...row, byday: '2MO'}],
      kind: 'unknown',
    },
    {
      title: 'a row that is none among others',
      schedules: [row, 7],
      kind: 'unknown',
    },
    {
      title: 'every minute but one',
      schedules: [
        {
          ...row,
          byday: 'MO,TU,WE,TH,FR,SA,SU',
          opens_at: '00:00',
          closes_at: '23:59',
        },
      ],
      kind: 'always-open',
    },
  ];
  for (const {title, schedules, kind} of hours) {
    it(`with ${title} has hours that are ${kind}`, () => {
      assert.equal(first({schedules})?.schedule?.kind, kind);
    });
  }

  it('never says what happens on bank holidays', () => {
    const {schedule} = first({schedules: [row]}) ?? {};
    assert.deepInclude(schedule, {bankHolidays: 'unknown'});
  });

  it('says when the offset of a time was left out', () => {
    const {losses} = read({schedules: [{...row, opens_at: '09:00Z'}]});
    assert.include(losses.join('\n'), 'London');
  });

  it('may have its numbers at a contact, as in the UK', () => {
    const contact = {
      phones: [{number: '+44 1632 960001'}, {number: '0808 2000 247'}],
    };
    const {phones} = first({contacts: [contact]}) ?? {};
    assert.deepEqual(phones, [
      {number: '01632 960001', cost: 'standard'},
      {number: '0808 2000 247', cost: 'free'},
    ]);
  });

  it('may write a free number as it is dialled from abroad', () => {
    for (const number of ['+44 (0)808 2000 247', '0044 808 2000 247']) {
      const {phones} = first({phones: [{number}]}) ?? {};
      assert.deepEqual(phones, [{number, cost: 'free'}]);
    }
  });

  it('has no fax to call', () => {
    const {phones} =
      first({
        phones: [...service.phones, {number: '01632 960002', type: 'fax'}],
      }) ?? {};
    assert.lengthOf(phones!, 1);
  });

  it('that has ended is not shown', () => {
    assert.equal(first({status: 'defunct'})?.status, 'inactive');
  });

  it('gets no address but https', () => {
    assert.isUndefined(first({url: 'javascript:alert(1)'})?.website);
  });

  for (const document of [
    undefined,
    null,
    7,
    'text',
    [],
    {},
    [null],
    {contents: 7},
  ]) {
    it(`is refused with a sentence: ${JSON.stringify(document)}`, () => {
      const {directory, issues} = fromOpenReferral(document, facts);
      assert.isUndefined(directory);
      assert.isNotEmpty(issues);
    });
  }

  it('comes back as it went, of all that we write', () => {
    const {directory} = andBack([madeService('a')]);
    assert.deepEqual(directory?.services[0]?.schedule, {kind: 'always-open'});
  });
});
