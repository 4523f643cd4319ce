/** What is due on which date, and the sentence at the top. */
import {assert} from 'chai';
import {
  asksAhead,
  christmasDays,
} from '../../../src/tools/list-editor/list/days-ahead.js';
import {checkAgeOf, tasksOf} from '../../../src/tools/list-editor/list/due.js';
import {
  confirmed,
  putService,
} from '../../../src/tools/list-editor/list/edits.js';
import {
  directoryOf,
  servicesOf,
} from '../../../src/tools/list-editor/list/list-file.js';
import {derive} from '../../../src/tools/list-editor/list/derived.js';
import {topSentence} from '../../../src/tools/list-editor/screens/services.js';
import {fromLondonTime} from '../../../src/open-hours/index.js';
import {hertfordshire} from '../../../src/directory/hertfordshire.js';
import type {Fields} from '../../../src/schedule/fields.js';

const [helpline] = hertfordshire.services;

/**
 * The shipped list, with everything checked on one date, bank holidays
 * included.
 */
function listCheckedOn(assuredDate: string): Fields {
  return {
    ...hertfordshire,
    updated: assuredDate,
    services: hertfordshire.services.map((service) => ({
      ...service,
      assuredDate,
      assuredBy: 'AB',
      ...(service.schedule && {schedule: {kind: 'always-open'}}),
    })),
  };
}

describe('the check of a service', () => {
  const cases = [
    {on: '2026-11-02', checkAge: 'fine'},
    {on: '2027-02-01', checkAge: 'fine'},
    {on: '2027-02-02', checkAge: 'due'},
    {on: '2027-05-01', checkAge: 'due'},
    {on: '2027-05-02', checkAge: 'overdue'},
    {on: '2027-11-02', checkAge: 'overdue'},
    {on: '2027-11-03', checkAge: 'lapsed'},
  ] as const;
  for (const {on, checkAge} of cases) {
    it(`of 2 November 2026 is ${checkAge} on ${on}`, () => {
      const service = {...helpline!, assuredDate: '2026-11-02'};
      assert.equal(checkAgeOf(service, on), checkAge);
    });
  }

  it('has lapsed if nobody made it', () => {
    assert.equal(checkAgeOf(helpline!, '2026-11-02'), 'lapsed');
  });

  it('does not count if its date is in the future', () => {
    const service = {...helpline!, assuredDate: '2026-11-03'};
    assert.equal(checkAgeOf(service, '2026-11-02'), 'lapsed');
  });
});

describe('the sentence at the top', () => {
  const sentence = (document: Fields, date: string) => {
    const instant = fromLondonTime({date, time: '09:00'})!;
    const derived = derive(document, document, instant);
    return topSentence({derived, file: {name: 'list.json', document}});
  };

  it('counts every service of a list that nobody has checked, and says what comes first', () => {
    const said = sentence({...hertfordshire}, hertfordshire.updated);
    assert.equal(said, '18 to check. Ask 9 about Christmas first.');
  });

  it('says when something is next due', () => {
    const said = sentence(listCheckedOn('2026-11-02'), '2026-11-02');
    assert.match(said, /^Nothing to check. Everything is fine until /);
  });

  it('names the first date on which something is due', () => {
    // Good Friday 2027 is 26 March; six weeks before it is 12 February.
    const said = sentence(listCheckedOn('2027-01-04'), '2027-01-04');
    assert.include(said, 'fine until 12 February.');
  });

  it('counts one service as one', () => {
    const list = listCheckedOn('2027-01-04');
    const first = {...servicesOf(list)[0], assuredDate: '2026-09-01'};
    const said = sentence(putService(list, 0, first), '2027-01-04');
    assert.match(said, /^1 to check. Everything else is fine until /);
  });

  it('counts an issue of the list as a whole', () => {
    const list = {...listCheckedOn('2027-01-04'), updated: '2027-01-05'};
    assert.match(sentence(list, '2027-01-04'), /^1 to check/);
  });
});

describe('the table of services', () => {
  const names = (document: Fields) =>
    tasksOf(document, '2027-01-04').services.map(({name}) => name);

  it('has the worst first, and closed services last', () => {
    const list = listCheckedOn('2027-01-04');
    const [one, two, three, four] = servicesOf(list);
    const document = [
      {...one, status: 'inactive'},
      {...two, assuredDate: '2026-09-01'},
      {...three, assuredDate: '2025-09-01'},
      {...four, assuredDate: '2026-06-01'},
    ].reduce<Fields>(
      (changed, service, index) => putService(changed, index, service),
      list,
    );
    const order = names(document);
    assert.deepEqual(order.slice(0, 3), [
      'Safer Places',
      'Beacon',
      'Herts IDVA',
    ]);
    assert.equal(order.at(-1), 'Herts Domestic Abuse Helpline');
  });

  it('keeps services that visitors do not see, and says why', () => {
    const list = listCheckedOn('2027-01-04');
    const {services} = tasksOf(
      putService(list, 1, {id: 7, name: 'Broken line'}),
      '2027-01-04',
    );
    const task = services.find(({index}) => index === 1);
    assert.equal(services[0], task);
    assert.equal(task?.name, 'Broken line');
    assert.isUndefined(task?.service);
    assert.isNotEmpty(task?.issues);
  });

  it('has nothing to do for a service that was just asked', () => {
    const list = listCheckedOn('2026-09-01');
    const check = {today: '2027-01-04', initials: 'CD'};
    const {services} = tasksOf(confirmed(list, 2, check), '2027-01-04');
    const task = services.find(({index}) => index === 2);
    assert.equal(task?.checkAge, 'fine');
    assert.equal(task?.dueOn, '2027-04-04');
  });
});

describe('the days ahead', () => {
  const list = directoryOf({...hertfordshire})!;

  it('are the next three bank holidays, asked six weeks before', () => {
    const ahead = asksAhead(list, '2026-11-23');
    assert.deepEqual(
      ahead.map(({title, date, askBy}) => [title, date, askBy]),
      [
        ['Christmas Day', '2026-12-25', '2026-11-13'],
        ['Boxing Day', '2026-12-28', '2026-11-16'],
        ["New Year's Day", '2027-01-01', '2026-11-20'],
      ],
    );
  });

  it('name the services whose hours are not known', () => {
    const [christmas] = asksAhead(list, '2026-11-23');
    const names = christmas!.services.map(({name}) => name);
    assert.include(names, 'Beacon');
    assert.notInclude(names, 'Samaritans');
  });

  it('count a bank holiday until its evening', () => {
    const [first] = asksAhead(list, '2026-12-25');
    assert.equal(first?.date, '2026-12-25');
  });

  for (const today of ['2026-10-31', '2027-01-03', '2026-06-01']) {
    it(`contain no Christmas on ${today}`, () => {
      assert.isEmpty(christmasDays(list, today));
    });
  }

  for (const today of ['2026-11-01', '2026-12-31', '2027-01-02']) {
    it(`contain Christmas Eve to 2 January on ${today}`, () => {
      const days = christmasDays(list, today)[0]?.days ?? [];
      assert.lengthOf(days, 10);
      assert.equal(days[0]?.date, '2026-12-24');
      assert.equal(days[9]?.date, '2027-01-02');
    });
  }

  it('mark the gaps, and only these', () => {
    const beacon = christmasDays(list, '2026-12-01').find(
      ({service}) => service.name === 'Beacon',
    );
    const gaps = beacon?.days.filter(({isGap}) => isGap);
    assert.deepEqual(
      gaps?.map(({date}) => date),
      ['2026-12-25', '2026-12-28', '2027-01-01'],
    );
  });
});
