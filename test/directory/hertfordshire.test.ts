/** The shipped list: whether its sources confirm it. */
import {expect} from 'chai';
import * as v from 'valibot';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {directorySchema, type Service} from '../../src/directory/schema.js';
import {checkSchedule, openingStatus} from '../../src/open-hours/index.js';
import {hoursInWords} from '../../src/wording/hours-text.js';
import {english} from '../../src/wording/messages.js';
import {releaseText} from './release-text.js';

const {services} = hertfordshire;

function service(id: string): Service {
  const found = services.find((each) => each.id === id);
  if (!found) throw new Error(`There is no service ${id}.`);
  return found;
}

describe('the shipped directory', () => {
  it('matches the schema', () => {
    const {issues = []} = v.safeParse(directorySchema, hertfordshire);
    expect(issues.map(({message}) => message)).to.deep.equal([]);
  });

  it('has a different id for each service', () => {
    const ids = services.map(({id}) => id);
    expect(ids).to.have.length(new Set(ids).size);
  });

  it('contains every service that it should, and no other', () => {
    expect(services.map(({name}) => name)).to.deep.equal([
      'Herts Domestic Abuse Helpline',
      'Herts IDVA',
      'Safer Places',
      'Beacon',
      'HertsSunflower',
      'Herts police web chat',
      'National Domestic Abuse Helpline',
      'Childline',
      'Rape Crisis 24/7 Support Line',
      'Samaritans',
      'Victim Support',
      "Men's Advice Line",
      'Respect Phoneline',
      'Galop',
      'Karma Nirvana',
      'Forced Marriage Unit',
      'Forced Marriage Unit, out of hours',
      'GOV.UK: domestic abuse',
    ]);
  });

  it('names one of its day-and-night services for each number that may fail', () => {
    for (const {ifNoAnswer} of services) {
      if (ifNoAnswer === undefined) continue;
      expect(service(ifNoAnswer).schedule?.kind).to.equal('always-open');
    }
  });

  it('shows exactly one number of the Forced Marriage Unit as open at any time', () => {
    const [office, otherHours] = ['', '-out-of-hours'].map(
      (part) => service(`forced-marriage-unit${part}`).schedule!,
    );
    const states = (time: Date) => [
      openingStatus(office!, time).state,
      openingStatus(otherHours!, time).state,
    ];
    // A week without a bank holiday, every half hour from Monday 00:00.
    for (let half = 0; half < 7 * 48; half += 1) {
      const time = new Date(Date.parse('2026-11-23T00:00Z') + half * 1_800_000);
      const hour = (half % 48) / 2;
      const isOffice = half < 5 * 48 && hour >= 9 && hour < 17;
      expect(states(time), time.toISOString()).to.deep.equal(
        isOffice ? ['open', 'closed'] : ['closed', 'open'],
      );
    }
  });

  it('never contains 999, which no list can replace', () => {
    expect(JSON.stringify(hertfordshire)).not.to.match(/"number":"999/);
  });

  it('claims no check, because nobody has made one', () => {
    for (const each of services)
      expect(each).not.to.have.property('assuredDate');
  });

  for (const {name, schedule} of services) {
    if (!schedule) continue;
    it(`has no issue in the hours of ${name}`, () => {
      expect(checkSchedule(schedule)).to.deep.equal([]);
    });
  }
});

describe('the news release', () => {
  const numbers = [
    {id: 'herts-idva', number: '0300 790 6772'},
    {id: 'safer-places', number: '0330 102 5811'},
    {id: 'beacon', number: '0300 0115 555'},
    {id: 'herts-domestic-abuse-helpline', number: '08 088 088 088'},
  ];
  for (const {id, number} of numbers) {
    it(`contains the number of ${id}`, () => {
      expect(releaseText).to.include(number);
      expect(service(id).phones?.map((phone) => phone.number)).to.deep.equal([
        number,
      ]);
    });
  }

  it('contains 999, which the emergency block shows', () => {
    expect(releaseText).to.include(
      'immediate danger you should still call 999',
    );
    expect(english.emergency.danger.rest).to.equal('Call 999.');
  });

  it('contains the menu option of Beacon, separate from its number', () => {
    expect(releaseText).to.include('0300 0115 555 and press option 3');
    expect(service('beacon').phones?.[0]?.menuOption).to.equal('3');
  });

  const hours = [
    {
      id: 'herts-idva',
      release: '0300 790 6772 (Monday-Friday 9am-5pm)',
      words: 'Monday to Friday, 9am to 5pm. Bank holidays: not known.',
    },
    {
      id: 'safer-places',
      release: '0330 102 5811 (24/7 availability)',
      words: '24 hours a day.',
    },
    {
      id: 'beacon',
      release: '(Monday-Friday 8am-6pm and Wednesday 8am-8pm)',
      words:
        'Monday, Tuesday, Thursday and Friday, 8am to 6pm. Wednesday, 8am to 8pm. Bank holidays: not known.',
    },
    {
      id: 'herts-domestic-abuse-helpline',
      release: '08 088 088 088 (open weekdays 9am-9pm and weekends 9am-4pm)',
      words:
        'Monday to Friday, 9am to 9pm. Saturday and Sunday, 9am to 4pm. Bank holidays: not known.',
    },
  ];
  for (const {id, release, words} of hours) {
    it(`contains the hours of ${id}`, () => {
      expect(releaseText).to.include(release);
      const {schedule} = service(id);
      expect(schedule && hoursInWords(schedule)).to.equal(words);
    });
  }

  it('is the first source of its four services', () => {
    for (const {id} of hours) {
      expect(service(id).sources[0]?.published).to.equal('2020-04-09');
    }
  });

  it('gives a minimum age of 16 for two services only', () => {
    expect(releaseText).to.include('anyone 16 years or over');
    const local = services.filter(({scope}) => scope === 'local');
    expect(
      local.filter(({minimumAge}) => minimumAge === 16).map(({id}) => id),
    ).to.deep.equal(['herts-idva', 'safer-places']);
  });
});
