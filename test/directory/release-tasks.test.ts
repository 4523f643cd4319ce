/** What must be done before a list is published. */
import {expect} from 'chai';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {releaseTasks} from '../../src/directory/check/release-tasks.js';
import type {Service} from '../../src/directory/schema.js';
import {madeDirectory, madeService} from '../support/made-directory.js';

const TODAY = '2026-11-23';

describe('a release', () => {
  const decision = {role: 'Head of service', reason: 'Checked by letter.'};
  const cases: {title: string; change: Partial<Service>; held: boolean}[] = [
    {title: 'that nobody has checked', change: {}, held: true},
    {
      title: 'checked today',
      change: {assuredDate: TODAY, assuredBy: 'AB'},
      held: false,
    },
    {
      title: 'checked 30 days ago',
      change: {assuredDate: '2026-10-24', assuredBy: 'AB'},
      held: false,
    },
    {
      title: 'checked 31 days ago',
      change: {assuredDate: '2026-10-23', assuredBy: 'AB'},
      held: true,
    },
    {
      title: 'checked tomorrow',
      change: {assuredDate: '2026-11-24', assuredBy: 'AB'},
      held: true,
    },
    {
      title: 'checked by nobody who is named',
      change: {assuredDate: TODAY},
      held: true,
    },
    {
      title: 'that someone decided to publish all the same',
      change: {publishedUnconfirmed: decision},
      held: false,
    },
    {title: 'that is not shown', change: {status: 'inactive'}, held: false},
    {
      title: 'that takes no calls for a while',
      change: {status: 'temporarily-closed'},
      held: true,
    },
  ];
  for (const {title, change, held} of cases) {
    it(`${held ? 'waits for' : 'includes'} a service ${title}`, () => {
      const list = madeDirectory([madeService('a', change)]);
      expect(releaseTasks(list, TODAY)).to.have.length(held ? 1 : 0);
    });
  }

  it('says whom to ring, which page to open, and who checked last', () => {
    const list = madeDirectory([
      madeService('a'),
      madeService('b', {
        assuredDate: '2026-01-05',
        assuredBy: 'AB',
        website: 'https://example.org/',
      }),
    ]);
    expect(releaseTasks(list, TODAY)).to.deep.equal([
      'Service a: ring 01632 960001: nobody has checked it.',
      'Service b: ring 01632 960001, and open https://example.org/: last checked on 2026-01-05 by AB.',
    ]);
  });

  it('waits for the bank holidays of the next 12 months', () => {
    const list = madeDirectory([
      madeService('a', {publishedUnconfirmed: decision}),
    ]);
    expect(releaseTasks(list, '2027-12-31')).to.deep.equal([]);
    expect(releaseTasks(list, '2028-01-01')).to.deep.equal([
      'Bring the bank holidays of the next 12 months, with "npm run bank-holidays": they are known until 2028-12-31.',
    ]);
  });

  it('of the shipped list waits for every service, and names each once', () => {
    const unchecked = hertfordshire.services.filter(
      ({assuredDate, publishedUnconfirmed}) =>
        assuredDate === undefined && publishedUnconfirmed === undefined,
    );
    const tasks = releaseTasks(hertfordshire, TODAY).join('\n');
    for (const {name} of unchecked) expect(tasks).to.include(name);
  });
});
