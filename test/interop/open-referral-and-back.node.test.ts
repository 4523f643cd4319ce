/** Converts random lists to Open Referral and back: every loss is reported. */
import {assert} from 'chai';
import fc from 'fast-check';
import type {Service} from '../../src/directory/schema.js';
import {fromOpenReferral, toOpenReferral} from '../../src/interop/index.js';
import type {Schedule, WeeklyHours} from '../../src/schedule/schedule.js';
import {anySchedule} from '../support/arbitrary-schedule.js';
import {madeDirectory, madeService} from '../support/made-directory.js';
import {checkProperty, runs} from '../support/check-property.js';

const maybe = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(value, {nil: undefined});
const text = fc
  .array(
    fc.constantFrom(
      'Kurdish, Sorani',
      'a',
      'R&D',
      '<b>x</b>',
      '. ',
      '5 < 6',
      '\n',
      'é',
      '&amp;',
    ),
    {minLength: 1, maxLength: 6},
  )
  .map((parts) => `x${parts.join('')}x`);
const long = fc.oneof(
  {weight: 9, arbitrary: text},
  {weight: 1, arbitrary: text.map((part) => `${part}. `.repeat(200))},
);
const address = fc.constantFrom(
  'https://a.example/',
  'https://b.example/c?d=e',
);
const date = fc.constantFrom('2026-10-01', '2026-11-30');
const phone = fc.record(
  {
    number: fc.constantFrom(
      '01632 960001',
      '+44 (0)808 2000 247',
      '(01632) 960002',
      '116 123',
      '0808 2000247',
    ),
    cost: fc.constantFrom('free' as const, 'standard' as const),
    menuOption: fc.constantFrom('1', '9', '*', '#'),
    billNote: fc.constantFrom('may-show' as const),
    sharedReason: text,
  },
  {requiredKeys: ['number', 'cost']},
);
const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  {weight: 4, arbitrary: anySchedule('2026-12-01')},
  {weight: 1, arbitrary: fc.constant<Schedule>({kind: 'unknown'})},
);

/** A service with any of the fields that a list can have. */
const anyService: fc.Arbitrary<Service> = fc
  .record({
    name: text,
    description: long,
    eligibilityDescription: long,
    helpsWith: fc.constantFrom<Service['helpsWith']>(
      [],
      ['talk'],
      ['refuge', 'no-voice'],
    ),
    scope: fc.constantFrom('local' as const, 'national' as const),
    status: fc.constantFrom(
      'active' as const,
      'temporarily-closed' as const,
      'inactive' as const,
    ),
    alert: maybe(fc.record({text: long, until: date})),
    minimumAge: maybe(fc.nat(99)),
    maximumAge: maybe(fc.nat(99)),
    phones: maybe(fc.array(phone, {minLength: 1, maxLength: 3})),
    schedule: maybe(schedule),
    website: maybe(address),
    websiteHasExit: maybe(fc.boolean()),
    websiteHasCallBackForm: maybe(fc.boolean()),
    inFallback: maybe(fc.boolean()),
    webChat: maybe(fc.record({url: address})),
    bsl: maybe(fc.record({url: address})),
    text: maybe(fc.record({schedule})),
    languages: maybe(fc.array(text, {maxLength: 3})),
    interpretationServices: maybe(text),
    ifNoAnswer: maybe(text),
    assuredDate: maybe(date),
    assuredBy: maybe(text),
    publishedUnconfirmed: maybe(fc.record({role: text, reason: text})),
  })
  .map((fields) =>
    madeService(
      'a',
      JSON.parse(
        JSON.stringify({...fields, phones: fields.phones ?? null}),
      ) as Partial<Service>,
    ),
  )
  .map(({phones, ...service}): Service =>
    phones ? {...service, phones} : service,
  );

/** White space is no content, and a paragraph may become a sentence. */
const inOneLine = (value: unknown) =>
  JSON.stringify(value)
    ?.replace(/(\s|\\n|\.)+/g, ' ')
    .replace(/ "/g, '"') ?? '';

/** The sentence that reports a field which is not as it was. */
const TOLD: Readonly<Partial<Record<keyof Service, RegExp>>> = {
  name: /"name": its markup/,
  description: /"description"/,
  eligibilityDescription: /"eligibility_description"/,
  alert: /Until when|"alert"/,
  website: /is used as its website|requires one/,
  webChat: /web chat has no field/,
  bsl: /British Sign Language/,
  text: /text message/,
  websiteHasExit: /has an exit/,
  websiteHasCallBackForm: /form to ask for a call/,
  inFallback: /`inFallback`/,
  ifNoAnswer: /does not answer/,
  assuredBy: /Who checked/,
  publishedUnconfirmed: /publish it unchecked/,
  phones: /What a call costs/,
  schedule:
    /bank holidays|minute short|special hours|nobody knows|no number to which|23:59/,
  languages: /"languages/,
  interpretationServices: /"interpretation_services"/,
};

function periodsOf(schedule: Schedule | undefined): string {
  if (schedule?.kind !== 'weekly') return schedule?.kind ?? 'unknown';
  return schedule.weekly
    .map((line: WeeklyHours) => {
      const closes = /^(00:00|23:59)$/.test(line.closesAt)
        ? '24:00'
        : line.closesAt;
      const days = [...line.byDay].sort().join();
      return [days, line.opensAt, closes, line.validFrom, line.validTo].join(
        ' ',
      );
    })
    .join('; ');
}

describe('a random list that goes to Open Referral and back', () => {
  it('has lost nothing that no sentence names', () => {
    const property = fc.property(anyService, (service) => {
      const {document, losses} = toOpenReferral(madeDirectory([service]));
      const back = fromOpenReferral(JSON.parse(JSON.stringify(document)), {
        id: 'a',
        updated: '2026-11-01',
      });
      const told = [...losses, ...back.losses].join('\n');
      const again = back.directory?.services[0];
      if (!again) {
        assert.match(back.issues.join(), /no way of contact/);
        return;
      }
      for (const field of Object.keys(service) as (keyof Service)[]) {
        if (field === 'languages' && service.languages?.length === 0) continue;
        if (inOneLine(again[field]) === inOneLine(service[field])) continue;
        assert.match(
          told,
          TOLD[field] ?? /^$/,
          `${field}: ${inOneLine(service[field])} is ${inOneLine(again[field])}`,
        );
      }
      // Numbers and hours are never changed, whatever is told.
      if (!service.phones) return;
      const numbers = (of: Service) =>
        new Set(
          of.phones?.map(
            ({number, menuOption}) =>
              `${number.replace(/\D/g, '').replace(/^440?/, '0')} ${menuOption}`,
          ),
        );
      assert.deepEqual(numbers(again), numbers(service));
      const hours = periodsOf(again.schedule);
      if (hours !== 'always-open' && hours !== 'unknown') {
        assert.equal(hours, periodsOf(service.schedule));
      }
    });
    checkProperty(property, {numRuns: runs(400, 10_000)});
  }).timeout(300_000);
});
