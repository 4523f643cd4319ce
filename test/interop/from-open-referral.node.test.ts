/** Other people's Open Referral documents: limits, places, numbers, texts. */
import {assert} from 'chai';
import {fromOpenReferral} from '../../src/interop/index.js';
import {fromLondonTime, openingStatus} from '../../src/open-hours/index.js';

const row = {
  freq: 'WEEKLY',
  byday: 'TU',
  opens_at: '10:00',
  closes_at: '12:00',
};
const service = {
  id: '6f9c2d3e-0000-4000-8000-000000000001',
  name: 'A helpline',
  description: 'Words.',
  phones: [{number: '01632 960001'}],
  schedules: [row],
};
const read = (change: object) =>
  fromOpenReferral({...service, ...change}, {id: 'a', updated: '2026-11-28'});

/** What is read, and its state at eleven on a Tuesday. */
function look(change: object) {
  const {directory, losses, issues} = read(change);
  const found = directory?.services[0];
  const at = fromLondonTime({date: '2026-12-01', time: '11:00'})!;
  const state = found?.schedule && openingStatus(found.schedule, at).state;
  return {found, state, told: losses.slice(2).join('\n'), issues};
}

describe('a row of Open Referral', () => {
  const open = [
    {title: 'with seconds', change: {opens_at: '10:00:00'}},
    {title: 'with an hour of one digit', change: {opens_at: '9:00'}},
    {
      title: 'with nulls',
      change: {
        interval: null,
        bymonthday: null,
        until: null,
        count: null,
        valid_to: null,
      },
    },
    {
      title: 'with empty texts',
      change: {valid_from: '', valid_to: ' ', byweekno: ''},
    },
    {title: 'with an interval in quotation marks', change: {interval: '1'}},
    {title: 'with a frequency in small letters', change: {freq: 'week'}},
    {title: 'of every day', change: {freq: 'DAILY', byday: null}},
    {title: 'with a list of days', change: {byday: ['MO', 'TU']}},
    {
      title: 'with the name of a day',
      change: {byday: undefined, freq: undefined, weekday: 'Tuesday'},
    },
    {
      title: 'without a day, from its first',
      change: {byday: '', dtstart: '2026-11-24'},
    },
    {title: 'that began', change: {dtstart: '2026-09-10T00:00:00.000Z'}},
    {title: 'until a later time', change: {until: '2027-03-31T23:59:59Z'}},
    {title: 'until the very hour', change: {until: '2026-12-01T10:00:00Z'}},
    {title: 'for enough times', change: {dtstart: '2026-11-24', count: 2}},
    {title: "on London's clocks", change: {timezone: 'Europe/London'}},
    {title: 'by telephone', change: {attending_type: 'By phone'}},
    {title: 'that is not closed', change: {is_closed: false}},
    {
      title: 'with words of public holidays',
      change: {description: 'The service is not available on public holidays.'},
    },
  ];
  for (const {title, change} of open) {
    it(`is open: ${title}`, () => {
      assert.equal(look({schedules: [{...row, ...change}]}).state, 'open');
    });
  }

  const limited = [
    {dtstart: '2026-12-02'},
    {dtstart: '2027-09-07T00:00:00Z'},
    {until: '2026-11-30'},
    {until: '2026-12-01T09:59:00Z'},
    {dtstart: '2026-11-24', count: 1},
    {count: 50},
    {dtstart: '2026-11-24', count: 'some'},
    {valid_from: '2026-12-02'},
    {valid_to: '2026-11-30T00:00:00Z'},
    {valid_from: '2027-01-01', valid_to: '2026-01-01'},
    {valid_from: '1 December'},
    {interval: 2},
    {interval: 0},
    {freq: 'MONTHLY'},
    {freq: 'YEARLY'},
    {freq: null},
    {byday: '1TU'},
    {byday: '-1TU'},
    {byday: 'WE', weekday: 'Tuesday'},
    {byday: null},
    {bymonth: '12'},
    {bymonthday: '1'},
    {byyearday: '335'},
    {byweekno: '49'},
    {bysetpos: 1},
    {byhour: 10},
    {exdate: '2026-12-01'},
    {rrule: 'FREQ=MONTHLY'},
    {is_closed: true},
    {a_limit_of_tomorrow: 'yes'},
    {timezone: '-05:00'},
    {timezone: 'America/New_York'},
    {opens_at: '10:00-05:00'},
    {opens_at: '10:00 PM'},
    {opens_at: '2026-12-01T10:00'},
    {opens_at: '00:00', closes_at: '00:00'},
    {closes_at: null},
    {attending_type: 'In person'},
    {description: 'First Tuesday of the month'},
    {notes: 'Term time only'},
    {notes: 'By appointment'},
  ];
  for (const change of limited) {
    it(`is not called open, and says why: ${JSON.stringify(change)}`, () => {
      const {state, found, told} = look({schedules: [{...row, ...change}]});
      assert.notEqual(state, 'open');
      if (found?.schedule?.kind !== 'unknown') return;
      assert.include(told, '"schedules[0]');
      for (const value of Object.values(change)) {
        if (value) assert.include(told, JSON.stringify(value));
      }
    });
  }

  it('that cannot be read makes the rows beside it unknown, too', () => {
    const {found, told} = look({schedules: [row, {...row, bymonthday: '7'}]});
    assert.deepEqual(found?.schedule, {kind: 'unknown'});
    assert.include(told, '"bymonthday"');
  });

  it('with words alone is reported', () => {
    const words = 'Monday - Friday, 9 a.m. - 5 p.m.';
    const {found, told} = look({schedules: [{description: words}]});
    assert.deepEqual(found?.schedule, {kind: 'unknown'});
    assert.include(told, words);
  });

  it('with only an identifier is ignored', () => {
    const {state, told} = look({schedules: [{id: 'x', freq: null}, row]});
    assert.equal(state, 'open');
    assert.equal(told, '');
  });

  it('that lists day and night for each day means always open', () => {
    const all = ['MO,TU,WE', 'TH,FR', 'SA,SU'].map((byday) => ({
      ...row,
      byday,
      opens_at: '00:00',
      closes_at: '23:59',
    }));
    const {found} = look({schedules: all});
    assert.deepEqual(found?.schedule, {kind: 'always-open'});
  });
});

describe('special days of HSDS 2', () => {
  const day = {start_date: '2026-12-01', end_date: '2026-12-01'};

  it('that are marked as closed close the service', () => {
    for (const closed of [true, 'Y', 'true']) {
      const holiday = {...day, closed};
      assert.equal(look({holiday_schedules: [holiday]}).state, 'closed');
    }
  });

  it('with hours of their own have those hours', () => {
    const holiday = {
      ...day,
      closed: false,
      opens_at: '13:00',
      closes_at: '15:00',
    };
    assert.equal(look({holiday_schedules: [holiday]}).state, 'closed');
  });

  it('that cannot be read make the hours unknown', () => {
    for (const change of [
      {},
      {closed: 'perhaps'},
      {closed: true, byday: 'TU'},
    ]) {
      const {state, told} = look({holiday_schedules: [{...day, ...change}]});
      assert.equal(state, 'unknown');
      assert.include(told, '"holiday_schedules[0]"');
    }
  });
});

describe('places of Open Referral', () => {
  const phone = {number: '01632 960007'};
  const at = (place: object) => ({service_at_locations: [place]});
  const alone = {schedules: [], phones: []};

  const hours = [
    {title: 'schedules', place: {schedules: [row]}},
    {title: 'regular_schedules', place: {regular_schedules: [row]}},
    {title: 'schedules of the location', place: {location: {schedules: [row]}}},
  ];
  for (const {title, place} of hours) {
    it(`have hours, which are taken if the service has none: ${title}`, () => {
      const {state, told} = look({schedules: null, ...at(place)});
      assert.equal(state, 'open');
      assert.include(told, 'The hours of service_at_locations[0] are taken');
    });
  }

  it('have hours under the name of UK 1.0', () => {
    const change = {
      schedules: undefined,
      regular_schedules: [{...row, freq: 'week', weekday: 'Tuesday'}],
    };
    assert.equal(look(change).state, 'open');
  });

  it('with hours of several leave them unknown, and say each', () => {
    const {state, told} = look({
      schedules: [],
      service_at_locations: [
        {schedules: [row]},
        {schedules: [{...row, byday: 'WE'}]},
      ],
    });
    assert.equal(state, 'unknown');
    assert.include(told, '"service_at_locations[0].schedules[0]"');
    assert.include(told, '"service_at_locations[1].schedules[0]"');
  });

  it('have hours that are reported if the service has its own', () => {
    const {state, told} = look(at({schedules: [{...row, byday: 'WE'}]}));
    assert.equal(state, 'open');
    assert.include(told, '"service_at_locations[0].schedules[0]"');
  });

  const numbers = [
    {contacts: [{phones: [phone]}]},
    at({phones: [phone]}),
    at({contacts: [{phones: [phone]}]}),
    at({location: {phones: [phone]}}),
    at({location: {contacts: [{phones: [phone]}]}}),
    {locations: [{phones: [phone]}]},
  ];
  for (const place of numbers) {
    it(`have numbers: ${JSON.stringify(place)}`, () => {
      const {found} = look({...alone, ...place});
      assert.equal(found?.phones?.[0]?.number, phone.number);
    });
  }

  it('have numbers that are reported if the service has its own', () => {
    assert.include(look(at({phones: [phone]})).told, phone.number);
  });

  it('with numbers of several do not lend the hours of one', () => {
    const {found, told} = look({
      ...alone,
      service_at_locations: [
        {phones: [phone], schedules: [row]},
        {phones: [{number: '01632 960008'}]},
      ],
    });
    assert.lengthOf(found?.phones ?? [], 2);
    assert.deepEqual(found?.schedule, {kind: 'unknown'});
    assert.include(told, 'of several places');
  });

  it('tell the number of an organization, which is not the service', () => {
    assert.include(look({organization: {phones: [phone]}}).told, phone.number);
  });
});

describe('numbers of Open Referral', () => {
  const numberOf = (phone: unknown) => look({phones: [phone]});
  const cases = [
    {phone: {number: '01632 960001', type: ''}, number: '01632 960001'},
    {phone: {number: '01632 960001', type: null}, number: '01632 960001'},
    {
      phone: {number: '01632 960001', type: 'Telephone'},
      number: '01632 960001',
    },
    {phone: {number: '"+44 1632 960001"'}, number: '+44 1632 960001'},
    {phone: {number: 'tel:01632960001'}, number: '01632960001'},
    {phone: {number: '44 1632 960001'}, number: '44 1632 960001'},
    {phone: {number: '01632\u00a0960001'}, number: '01632 960001'},
    {phone: {number: '01632.960.001'}, number: '01632 960 001'},
    {phone: '01632 960001', number: '01632 960001'},
    {phone: {number: '116 123'}, number: '116 123'},
    {
      phone: {number: '01632 960001', extension: 100},
      number: '01632 960001',
      told: '100',
    },
    {
      phone: {number: '01632 960001 ext. 100'},
      number: '01632 960001',
      told: 'ext. 100',
    },
    {
      phone: {number: '01632 960001 x100'},
      number: '01632 960001',
      told: 'x100',
    },
    {
      phone: {number: '01632 960001 (24 hours)'},
      number: '01632 960001',
      told: '24 hours',
    },
    {
      phone: {number: 'Office: 01632 960001'},
      number: '01632 960001',
      told: 'Office',
    },
    {phone: {number: '0909 879 0123'}, told: '0909 879 0123'},
    {phone: {number: '01632 960001', type: 'Fax'}, told: 'Fax'},
    {
      phone: {number: '18001 01632 960001', type: 'textphone'},
      told: '18001 01632 960001',
    },
    {phone: {number: 'ask at the desk'}, told: 'ask at the desk'},
    {
      phone: {number: '01632 960001', description: 'Ask for Jo'},
      number: '01632 960001',
      told: 'Ask for Jo',
    },
  ];
  for (const {phone, number, told} of cases) {
    it(`are read, or reported: ${JSON.stringify(phone)}`, () => {
      const {found, told: losses} = numberOf(phone);
      assert.deepEqual(
        found?.phones?.map((each) => each.number),
        number === undefined ? undefined : [number],
      );
      if (told !== undefined) assert.include(losses, told);
      else assert.equal(losses.replace(/^.*It is taken as.*$/m, ''), '');
    });
  }

  it('may be two in one text', () => {
    const {found} = numberOf({number: '01632 960001 / 0808 2000 247'});
    assert.deepEqual(
      found?.phones?.map(({number}) => number),
      ['01632 960001', '0808 2000 247'],
    );
  });

  it('of one line with two keys are two', () => {
    const press = (key: number) => ({
      number: '01632 960001',
      description: `Free to call. When it answers, press ${key}.`,
    });
    const {found} = look({phones: [press(1), press(2)]});
    assert.deepEqual(
      found?.phones?.map(({menuOption}) => menuOption),
      ['1', '2'],
    );
  });
});

describe('a service of Open Referral', () => {
  it('that cannot be shown says what it lacks', () => {
    const cases = [
      {change: {id: null}, says: /left out: it has no id\./},
      {change: {name: ''}, says: /"Service 1" is left out: it has no name\./},
      {change: {phones: []}, says: /left out: it has no way of contact\./},
      {change: {id: '', phones: null}, says: /no id and no way of contact/},
      {
        change: {phones: [], url: 'http://a.example/'},
        says: /no way of contact/,
      },
    ];
    for (const {change, says} of cases) {
      assert.match(look(change).issues.join('\n'), says);
    }
  });

  it('with the id of another says so', () => {
    const {issues} = fromOpenReferral([service, service], {
      id: 'a',
      updated: '2026-11-28',
    });
    assert.match(issues.join(), /has another service/);
  });

  const fields = [
    {email: 'help@a.example'},
    {url: 'http://a.example/'},
    {url: 'www.a.example'},
    {fees_description: 'Two pounds'},
    {minimum_age: 'sixteen'},
    {assured_date: 'last week'},
    {status: 'defunct'},
    {cost_options: [{amount: 2, currency: 'GBP'}]},
    {languages: [{note: 'Ask'}]},
    {attributes: [{link_type: 'theirs', value: 'a value'}]},
    {field_of_tomorrow: {deep: ['a value']}},
  ];
  for (const change of fields) {
    it(`tells a field and its value: ${JSON.stringify(change)}`, () => {
      const {told} = look(change);
      const [name = ''] = Object.keys(change);
      assert.include(told, 'A helpline: ');
      assert.include(told, name);
      const [value = ''] =
        JSON.stringify(change).match(/[^"{}[\]:,]+(?="?[}\]]+$)/) ?? [];
      assert.include(told, value);
    });
  }

  it('keeps a language with a comma whole', () => {
    const {found} = look({
      languages: [{name: 'Kurdish, Sorani'}, {code: 'pl'}],
    });
    assert.deepEqual(found?.languages, ['Kurdish, Sorani', 'Polish']);
  });

  it('is found in each kind of page, and what stands beside it is told', () => {
    for (const name of ['contents', 'content', 'services', 'items']) {
      const page = {total_items: 3, [name]: [service], phones: [{number: '1'}]};
      const {directory, losses} = fromOpenReferral(page, {
        id: 'a',
        updated: '2026-11-28',
      });
      assert.lengthOf(directory?.services ?? [], 1);
      assert.include(losses.join('\n'), '"phones" is beside the services');
      assert.include(losses.join('\n'), '1 of 3 services');
    }
  });
});

describe('texts of Open Referral', () => {
  const texts = [
    {
      written:
        '<p>For <b>women</b>&nbsp;in need.</p><ul><li>Advice</li><li>Calls</li></ul>',
      plain: 'For women in need. Advice. Calls',
    },
    {written: '&lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;', plain: 'Fish & chips'},
    {written: 'One<br>two<br/>three', plain: 'One. two. three'},
    {
      written: '<style>p{color:red}</style><script>alert(1)</script>Words',
      plain: 'Words',
    },
    {written: '<!--[if gte mso 9]><xml/><![endif]-->Words', plain: 'Words'},
    {
      written: '<table><tr><td>Mon</td><td>9</td></tr></table>',
      plain: 'Mon. 9',
    },
    {written: 'Ages < 5 and > 3, R&D', plain: 'Ages < 5 and > 3, R&D'},
    {
      written: 'Bro\u00adken\u200b \u0007line\nof words',
      plain: 'Broken line of words',
    },
    {written: 'First.\n\nSecond', plain: 'First. Second'},
  ];
  for (const {written, plain} of texts) {
    it(`are plain for visitors: ${JSON.stringify(written)}`, () => {
      assert.equal(look({description: written}).found?.description, plain);
    });
  }

  it('that are nothing but markup are absent', () => {
    assert.equal(
      look({description: '<p>&nbsp;</p>'}).found?.description,
      service.name,
    );
    assert.isUndefined(look({alert: '<br>'}).found?.alert);
  });

  it('that are long are cut at a sentence, and say so', () => {
    const {found, told} = look({
      description: `<p>${'A sentence of words. '.repeat(7000)}</p>`,
    });
    assert.match(found?.description ?? '', /words\.$/);
    assert.isAtMost(found?.description.length ?? Infinity, 500);
    assert.match(
      told,
      /"description" has 1\d+ characters\. It is cut after \d+/,
    );
  });

  it('that are hostile take no time', () => {
    const started = performance.now();
    for (const part of [
      '<b>',
      '<b></i>',
      '<',
      '&',
      '<!--',
      '&lt;',
      '<a href="',
    ]) {
      look({description: part.repeat(100_000)});
    }
    assert.isBelow(performance.now() - started, 10_000);
  }).timeout(30_000);

  it('that go deep are no trouble', () => {
    const deep = JSON.parse(
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    ) as unknown;
    assert.include(look({field: deep}).told, '"field"');
  });
});
