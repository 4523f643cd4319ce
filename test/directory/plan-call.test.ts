/** Who answers at a time that a visitor chooses. */
import {expect} from 'chai';
import {listings, type Listing} from '../../src/directory/listings.js';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {planCall} from '../../src/directory/plan-call.js';
import {NEEDS, type Need} from '../../src/directory/schema.js';
import {madeDirectory, madeService, nights} from '../support/made-directory.js';

const all = listings(hertfordshire);

/** A plan made at an instant for a London clock time. */
function plan(
  made: string,
  wanted: string,
  {shown = all, need}: {shown?: readonly Listing[]; need?: Need} = {},
) {
  const instant = new Date(made);
  const [date = '', time = ''] = wanted.split('T');
  return planCall({date, time}, shown, {instant, need});
}

const statesOf = (made: string, wanted: string, need?: Need) =>
  new Map(
    plan(made, wanted, need && {need})!.services.map(({service, status}) => [
      service.id,
      status?.state,
    ]),
  );

describe('a plan', () => {
  const cases: [wanted: string, id: string, state: string | undefined][] = [
    ['2026-11-24T17:30', 'beacon', 'open'],
    ['2026-11-24T18:00', 'beacon', 'closed'],
    ['2026-11-25T18:00', 'beacon', 'open'],
    ['2026-11-24T03:00', 'safer-places', 'always-open'],
    ['2026-11-24T03:00', 'galop', 'unknown'],
    ['2026-11-24T03:00', 'herts-sunflower', undefined],
    ['2026-11-28T16:00', 'herts-domestic-abuse-helpline', 'closed'],
    ['2026-11-28T15:30', 'herts-domestic-abuse-helpline', 'open'],
    ['2026-12-25T10:00', 'herts-idva', 'unknown'],
    ['2026-12-25T20:00', 'herts-idva', 'closed'],
  ];
  for (const [wanted, id, state] of cases) {
    it(`has ${id} as ${state ?? 'without a phone'} at ${wanted}`, () => {
      expect(statesOf('2026-11-23T10:00Z', wanted).get(id)).to.equal(state);
    });
  }

  it('contains every service once', () => {
    const {services} = plan('2026-11-23T10:00Z', '2026-11-24T19:00')!;
    expect(services).to.have.length(all.length);
  });

  it('puts open services first, then uncertain ones, then closed ones', () => {
    const {services} = plan('2026-11-23T10:00Z', '2026-11-24T19:00')!;
    const ranks = services.map(({status}) =>
      status?.state.includes('open') ? 0 : status?.state === 'closed' ? 2 : 1,
    );
    expect(ranks).to.deep.equal([...ranks].sort());
  });

  it('is empty for a date that does not exist', () => {
    expect(plan('2026-11-23T10:00Z', '2026-11-31T10:00')).to.equal(undefined);
    expect(plan('2026-11-23T10:00Z', '2026-11-24Tnoon')).to.equal(undefined);
  });

  it("uses the list's own bank holidays", () => {
    const instant = new Date('2026-11-23T10:00Z');
    const bankHolidays = {
      covers: {from: '2026-01-01', through: '2026-12-31'},
      events: [{date: '2026-11-25', title: 'A holiday'}],
    };
    const {services} = planCall({date: '2026-11-25', time: '10:00'}, all, {
      instant,
      bankHolidays,
    })!;
    const beacon = services.find(({service}) => service.id === 'beacon');
    expect(beacon?.status?.state).to.equal('unknown');
  });

  it('puts Childline first for someone under 19, and leaves out Beacon', () => {
    const wanted = '2026-11-24T19:00';
    const states = statesOf('2026-11-23T10:00Z', wanted, 'under-19');
    expect([...states.keys()]).to.deep.equal([
      'childline',
      'herts-domestic-abuse-helpline',
    ]);
  });
});

describe('a plan for a need', () => {
  for (const need of NEEDS) {
    it(`contains a line that answers day and night: ${need}`, () => {
      const states = statesOf('2026-11-23T10:00Z', '2026-11-24T03:00', need);
      expect([...states.values()]).to.include('always-open');
    });
  }

  it('contains no refuge line for someone worried about their own behaviour', () => {
    const states = statesOf('2026-11-23T10:00Z', '2026-11-24T03:00', 'change');
    expect(states.has('safer-places')).to.equal(false);
    expect(states.has('national-domestic-abuse-helpline')).to.equal(false);
  });
});

describe('a planned time', () => {
  const cases: [wanted: string, isPast: boolean][] = [
    ['2026-11-23T09:30', true],
    ['2026-11-23T10:00', false],
    ['2026-11-23T10:30', false],
    ['2026-11-22T23:30', true],
  ];
  for (const [wanted, isPast] of cases) {
    it(`at ${wanted} ${isPast ? 'has passed' : 'has not passed'} at 10am`, () => {
      expect(plan('2026-11-23T10:00Z', wanted)!.isPast).to.equal(isPast);
    });
  }

  it('that comes twice has not passed before its second time', () => {
    // 1:45am in summer time; 1:30am comes again in 45 minutes.
    const found = plan('2026-10-25T00:45Z', '2026-10-25T01:30')!;
    expect(found.isPast).to.equal(false);
    expect(found.then.instant.toISOString()).to.equal(
      '2026-10-25T01:30:00.000Z',
    );
    expect(found.clockChange).to.equal(undefined);
  });
});

const lineWith = (schedule: ReturnType<typeof nights>) =>
  listings(madeDirectory([madeService('line', {schedule})]));

describe('a plan for the night in which the clocks change', () => {
  const cases: [wanted: string, change: string | undefined, then: string][] = [
    ['2026-03-29T00:30', undefined, '00:30'],
    ['2026-03-29T01:00', 'skipped', '02:00'],
    ['2026-03-29T01:30', 'skipped', '02:00'],
    ['2026-03-29T02:00', undefined, '02:00'],
    ['2026-10-25T00:30', undefined, '00:30'],
    ['2026-10-25T01:00', 'twice-same', '01:00'],
    ['2026-10-25T01:30', 'twice-same', '01:30'],
    ['2026-10-25T02:00', undefined, '02:00'],
  ];
  for (const [wanted, change, then] of cases) {
    it(`treats ${wanted} as ${change ?? 'an ordinary time'}`, () => {
      const found = plan(`${wanted.slice(0, 8)}20T10:00Z`, wanted)!;
      expect(found.clockChange).to.equal(change);
      expect(found.then.london).to.deep.equal({
        date: wanted.slice(0, 10),
        time: then,
      });
    });
  }

  it('is for the first of two times if a line closes between them', () => {
    const shown = lineWith(nights('22:00', '01:45'));
    const found = plan('2026-10-24T10:00Z', '2026-10-25T01:30', {shown})!;
    expect(found.clockChange).to.equal('twice-first');
    expect(found.services[0]?.status?.state).to.equal('open');
  });

  it('is for the first of two times if a line opens between them', () => {
    const shown = lineWith(nights('01:45', '06:00'));
    const found = plan('2026-10-24T10:00Z', '2026-10-25T01:30', {shown})!;
    expect(found.clockChange).to.equal('twice-first');
    expect(found.services[0]?.status?.state).to.equal('closed');
  });
});
