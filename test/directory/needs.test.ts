/** Which services fit a need, and whom to call if none of them answers. */
import {expect} from 'chai';
import {callableFor, forNeed, hasNeeds} from '../../src/directory/by-need.js';
import {isDayAndNight, listings} from '../../src/directory/listings.js';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {NEEDS, type Need} from '../../src/directory/schema.js';
import {madeDirectory, madeService} from '../support/made-directory.js';

const shown = listings(hertfordshire);
const ids = (listed: readonly {service: {id: string}}[]) =>
  listed.map(({service}) => service.id);

const REFUGE_LINES = ['safer-places', 'national-domestic-abuse-helpline'];

/** Who helps with which need. */
const table: Partial<Record<Need, string[]>> = {
  refuge: REFUGE_LINES,
  'no-voice': [
    'herts-police-web-chat',
    'national-domestic-abuse-helpline',
    'childline',
    'rape-crisis',
    'mens-advice-line',
    'respect-phoneline',
    'galop',
  ],
  'not-reporting': [
    'herts-domestic-abuse-helpline',
    'beacon',
    'victim-support',
  ],
  'tell-police': ['herts-police-web-chat'],
  'under-19': ['childline', 'herts-domestic-abuse-helpline'],
  worried: [
    'herts-domestic-abuse-helpline',
    'herts-sunflower',
    'national-domestic-abuse-helpline',
    'rape-crisis',
    'mens-advice-line',
  ],
  change: [
    'herts-domestic-abuse-helpline',
    'herts-sunflower',
    'samaritans',
    'respect-phoneline',
  ],
};

describe('the services for a need', () => {
  for (const [need, expected] of Object.entries(table)) {
    it(`are those that help with it: ${need}`, () => {
      expect(ids(forNeed(shown, need as Need))).to.deep.equal(expected);
    });
  }

  it('are every helpline for someone who wants to talk', () => {
    const notHelplines = ['respect-phoneline'];
    expect(ids(forNeed(shown, 'talk'))).to.deep.equal(
      ids(shown.filter(({phones}) => phones.length > 0)).filter(
        (id) => !notHelplines.includes(id),
      ),
    );
  });

  it('are all services if no need is chosen', () => {
    expect(forNeed(shown, undefined)).to.deep.equal(shown);
  });

  it('are all services if none says what it helps with', () => {
    const list = listings(madeDirectory([madeService('a'), madeService('b')]));
    for (const need of NEEDS) {
      expect(ids(forNeed(list, need))).to.deep.equal(['a', 'b']);
    }
  });
});

describe('the services to call', () => {
  for (const need of [undefined, ...NEEDS]) {
    it(`include a day-and-night line: ${need ?? 'everything'}`, () => {
      expect(callableFor(shown, need).some(isDayAndNight)).to.equal(true);
    });
  }

  it('never include a refuge line for someone worried about their own behaviour', () => {
    expect(ids(callableFor(shown, 'change'))).to.not.include.members(
      REFUGE_LINES,
    );
  });

  it('never include a refuge line for them, even if the list has no service for them', () => {
    const {services} = hertfordshire;
    const withoutChange = madeDirectory(
      services.map((service) => ({
        ...service,
        helpsWith: service.helpsWith.filter((need) => need !== 'change'),
      })),
    );
    const callable = ids(callableFor(listings(withoutChange), 'change'));
    expect(callable).to.include('samaritans');
    for (const id of REFUGE_LINES) expect(callable).to.not.include(id);
  });

  it('never include an adults’ line for someone under 19, even if the list has no service for them', () => {
    const list = madeDirectory([
      madeService('adults', {minimumAge: 16, helpsWith: ['talk']}),
      madeService('anyone', {helpsWith: ['talk']}),
    ]);
    expect(ids(callableFor(listings(list), 'under-19'))).to.deep.equal([
      'anyone',
    ]);
  });

  it('include each service once', () => {
    for (const need of NEEDS) {
      const callable = ids(callableFor(shown, need));
      expect(callable).to.have.length(new Set(callable).size);
    }
  });
});

describe('the question about needs', () => {
  const cases: {title: string; helpsWith: Need[][]; asked: boolean}[] = [
    {title: 'where no service says', helpsWith: [[], []], asked: false},
    {title: 'where one says', helpsWith: [[], ['talk']], asked: true},
    {title: 'where there is no service', helpsWith: [], asked: false},
  ];
  for (const {title, helpsWith, asked} of cases) {
    it(`${asked ? 'is asked' : 'is not asked'} ${title} what it helps with`, () => {
      const list = madeDirectory(
        helpsWith.map((needs, index) =>
          madeService(`s${index}`, {helpsWith: needs}),
        ),
      );
      expect(hasNeeds(list)).to.equal(asked);
    });
  }

  it('ignores services that are not shown', () => {
    const gone = madeService('gone', {helpsWith: ['talk'], status: 'inactive'});
    expect(hasNeeds(madeDirectory([gone, madeService('here')]))).to.equal(
      false,
    );
  });
});
