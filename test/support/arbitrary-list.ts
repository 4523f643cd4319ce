/**
 * Random lists as partners may have them: valid, small, and with cases that the
 * shipped list does not have.
 */
import fc from 'fast-check';
import {parseDirectory} from '../../src/directory/parse.js';
import {
  NEEDS,
  type Directory,
  type Service,
} from '../../src/directory/schema.js';
import {toDate} from '../../src/schedule/civil-time.js';
import {anySchedule, anyStart, DAYS_ASKED} from './arbitrary-schedule.js';
import {madeDirectory} from './made-directory.js';

const DAY = 86_400_000;

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const MOST_SERVICES = 5;

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, {nil: undefined});
}

/** A day before `start` or in the days after it. */
function dateBefore(start: string, most: number): fc.Arbitrary<string> {
  const first = Date.parse(start) / DAY;
  return fc.integer({min: first - most, max: first + DAYS_ASKED}).map(toDate);
}

const anyNumber = fc
  .integer({min: 100_000, max: 100_012})
  .map((digits) => `01632 ${digits}`);

function anyService(start: string): fc.Arbitrary<Omit<Service, 'id' | 'name'>> {
  const address = fc.constantFrom('https://a.example/', 'https://b.example/');
  const phone = fc.record({
    number: anyNumber,
    cost: fc.constantFrom('free', 'standard'),
  });
  return fc
    .record({
      description: fc.constant('Somebody to talk to.'),
      eligibilityDescription: fc.constant('Anyone'),
      helpsWith: fc.subarray([...NEEDS]),
      scope: fc.constantFrom('local', 'national'),
      status: fc.constantFrom(
        ...(['active', 'active', 'temporarily-closed', 'inactive'] as const),
      ),
      alert: maybe(
        fc.record({
          text: fc.constant('They are moving.'),
          until: dateBefore(start, 3),
        }),
      ),
      minimumAge: maybe(fc.constantFrom(13, 16, 18)),
      maximumAge: maybe(fc.constant(18)),
      phones: fc.oneof(
        {weight: 4, arbitrary: fc.tuple(phone)},
        {weight: 1, arbitrary: fc.array(phone, {maxLength: 2})},
      ),
      schedule: fc.oneof(
        {weight: 4, arbitrary: anySchedule(start)},
        {weight: 2, arbitrary: fc.constant({kind: 'always-open'} as const)},
        {weight: 1, arbitrary: fc.constant({kind: 'unknown'} as const)},
        {weight: 1, arbitrary: fc.constant(undefined)},
      ),
      website: maybe(address),
      webChat: maybe(fc.record({url: address})),
      bsl: maybe(fc.record({url: address})),
      ifNoAnswer: maybe(fc.constantFrom(...IDS)),
      assuredDate: maybe(dateBefore(start, 400)),
      sources: fc.constantFrom(
        [],
        [{name: 'A page', url: 'https://a.example/', published: '2020-04-09'}],
      ),
    })
    .map((fields) => defined(fields) as Omit<Service, 'id' | 'name'>);
}

/** What JSON keeps. */
function defined(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
}

/** A list in which something happens in the days from `start` on. */
function anyList(start: string): fc.Arbitrary<Directory> {
  const ids = fc.shuffledSubarray(IDS, {
    minLength: 1,
    maxLength: MOST_SERVICES,
  });
  return ids
    .chain((chosen) =>
      fc.record({
        services: fc.tuple(
          ...chosen.map((id) =>
            anyService(start).map((service) => ({
              ...service,
              id,
              name: `Service ${id}`,
            })),
          ),
        ),
        withdrawnNumbers: fc.array(anyNumber, {maxLength: 1}),
      }),
    )
    .map(({services, withdrawnNumbers}) => ({
      ...madeDirectory(services as Service[]),
      withdrawnNumbers,
    }))
    .filter((list) => parseDirectory(list).issues.length === 0);
}

/** A list, times in London around which it changes, and what is asked of it. */
export interface Occasion {
  readonly list: Directory;
  /** Ordered: the first is when the page opens. */
  readonly times: readonly string[];
  readonly need: (typeof NEEDS)[number] | undefined;
  /** What is planned: a day and a half hour, at or after the last of the times. */
  readonly planned: {readonly date?: string; readonly time?: string};
}

export const anyOccasion = occasionFrom(anyStart);

/** The same with starts of one's own. */
export function occasionFrom(
  starts: fc.Arbitrary<string>,
): fc.Arbitrary<Occasion> {
  return starts.chain(anyOccasionAfter);
}

function anyOccasionAfter(start: string): fc.Arbitrary<Occasion> {
  const first = Date.parse(start);
  const minute = fc.integer({min: 0, max: DAYS_ASKED * 1_440 - 1});
  const clock = (minutes: number) =>
    new Date(first + minutes * 60_000).toISOString().slice(0, 16);
  return fc
    .record({
      list: anyList(start),
      minutes: fc.array(minute, {minLength: 3, maxLength: 3}),
      need: maybe(fc.constantFrom(...NEEDS)),
      ahead: fc.integer({min: 1, max: 48 * 6}),
    })
    .map(({list, minutes, need, ahead}) => {
      const inOrder = [...minutes].sort((a, b) => a - b);
      const last = inOrder.at(-1) ?? 0;
      const [date = '', time = ''] = clock(
        (Math.floor(last / 30) + ahead) * 30,
      ).split('T');
      return {list, times: inOrder.map(clock), need, planned: {date, time}};
    });
}
