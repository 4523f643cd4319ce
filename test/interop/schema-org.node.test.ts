/** The list in schema.org. */
import {assert} from 'chai';
import type {Graph} from 'schema-dts';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import type {Schedule} from '../../src/schedule/schedule.js';
import {toSchemaOrg} from '../../src/interop/index.js';
import {
  madeDirectory,
  madeService,
  weekdays,
} from '../support/made-directory.js';

const hoursOf = (schedule: Schedule) => {
  const service = madeService('a', {schedule: schedule as never});
  const {document, losses} = toSchemaOrg(madeDirectory([service]));
  const [channel] = document['@graph'][0]?.availableChannel ?? [];
  const hours = channel?.servicePhone?.hoursAvailable ?? [];
  return {hours: withoutTypes(hours), losses};
};

const withoutTypes = (hours: readonly object[]) =>
  hours.map((each) => ({...each, '@type': undefined}));

const day = (name: string) => `https://schema.org/${name}`;
const DATES = {validFrom: '2026-12-24', validThrough: '2026-12-26'};

describe('a list in the words of schema.org', () => {
  it('is what the types of schema.org take', () => {
    // The compiler is the test: schema-dts is made from the vocabulary.
    const graph: Graph = toSchemaOrg(hertfordshire).document;
    assert.equal(graph['@context'], 'https://schema.org');
  });

  it('has every service that takes calls, and every number', () => {
    const {document} = toSchemaOrg(hertfordshire);
    const numbers = document['@graph'].flatMap(({availableChannel = []}) =>
      availableChannel.flatMap(
        ({servicePhone}) => servicePhone?.telephone ?? [],
      ),
    );
    assert.lengthOf(document['@graph'], hertfordshire.services.length);
    assert.include(numbers, '+443007906772');
    // Nobody dials a short code from abroad.
    assert.include(numbers, '116123');
  });

  for (const number of [
    '01632 960001',
    '+44 (0)1632 960001',
    '0044 1632 960001',
  ]) {
    it(`has ${number} as it is dialled from anywhere`, () => {
      const phones = [{number, cost: 'standard'} as const];
      const list = madeDirectory([madeService('a', {phones})]);
      const [service] = toSchemaOrg(list).document['@graph'];
      assert.equal(
        service?.availableChannel?.[0]?.servicePhone?.telephone,
        '+441632960001',
      );
    });
  }

  it('leaves out services that take no calls, and says so', () => {
    const down = madeService('a', {status: 'temporarily-closed'});
    const {document, losses} = toSchemaOrg(madeDirectory([down]));
    assert.isEmpty(document['@graph']);
    assert.include(losses.join(), 'left out');
  });

  it('leaves out a number that was withdrawn', () => {
    const list = {
      ...madeDirectory([madeService('a')]),
      withdrawnNumbers: ['+44 1632 960001'],
    };
    assert.notInclude(JSON.stringify(toSchemaOrg(list).document), '960001');
  });

  const cases: {
    title: string;
    schedule: Schedule;
    hours: object[];
    loss?: string;
  }[] = [
    {
      title: 'an ordinary week',
      schedule: {...weekdays('09:00', '17:00'), bankHolidays: 'closed'},
      hours: [
        {
          dayOfWeek: [
            'Monday',
            'Tuesday',
            'Wednesday',
            'Thursday',
            'Friday',
          ].map(day),
          opens: '09:00',
          closes: '17:00',
        },
        // No times: closed.
        {dayOfWeek: [day('PublicHolidays')]},
      ],
    },
    {
      title: 'a season that ends',
      schedule: {
        kind: 'weekly',
        weekly: [
          {
            byDay: ['SA'],
            opensAt: '22:00',
            closesAt: '02:00',
            validTo: '2026-12-31',
          },
        ],
        bankHolidays: 'unknown',
      },
      hours: [
        {
          dayOfWeek: [day('Saturday')],
          opens: '22:00',
          closes: '02:00',
          validThrough: '2026-12-31',
        },
      ],
      loss: 'nobody knows about bank holidays',
    },
    {
      title: 'a day until midnight, and a whole one',
      schedule: {
        kind: 'weekly',
        weekly: [
          {byDay: ['SA'], opensAt: '18:00', closesAt: '24:00'},
          {byDay: ['SU'], opensAt: '00:00', closesAt: '24:00'},
        ],
        bankHolidays: 'as-usual',
      },
      hours: [
        {dayOfWeek: [day('Saturday')], opens: '18:00', closes: '00:00'},
        {dayOfWeek: [day('Sunday')], opens: '00:00', closes: '23:59'},
      ],
      loss: 'a minute short',
    },
    {
      title: 'hours that nobody knows',
      schedule: {kind: 'unknown'},
      hours: [],
      loss: 'nobody knows its hours',
    },
  ];
  for (const {title, schedule, hours, loss} of cases) {
    it(`has hours: ${title}`, () => {
      const found = hoursOf(schedule);
      assert.deepEqual(found.hours, withoutTypes(hours));
      if (loss) assert.include(found.losses.join('\n'), loss);
    });
  }

  it('closes a day without times, and leaves out a day of which nobody knows', () => {
    const {hours, losses} = hoursOf({
      kind: 'always-open',
      exceptions: [
        {
          from: '2026-12-24',
          to: '2026-12-26',
          state: 'closed',
          note: 'Closed.',
        },
        {from: '2026-12-31', state: 'unknown', note: 'Ask.'},
        {
          from: '2027-01-01',
          state: 'open',
          periods: [{opensAt: '10:00', closesAt: '12:00'}],
        },
      ],
    });
    assert.deepEqual(
      hours.slice(1),
      withoutTypes([
        DATES,
        {
          opens: '10:00',
          closes: '12:00',
          validFrom: '2027-01-01',
          validThrough: '2027-01-01',
        },
      ]),
    );
    assert.include(losses.join(), 'Days of which nobody knows');
  });
});
