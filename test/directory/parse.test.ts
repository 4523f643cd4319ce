/** Reading a directory from outside, which is never trusted. */
import {expect} from 'chai';
import {chosenDirectory} from '../../src/directory/chosen-directory.js';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {parseDirectory, parsing} from '../../src/directory/parse.js';
import {madeDirectory, madeService} from '../support/made-directory.js';

/** The shipped list as JSON, with another first service. */
function withFirst(change: Readonly<Record<string, unknown>>): unknown {
  const [first, ...others] = structuredClone(hertfordshire.services);
  return {
    ...structuredClone(hertfordshire),
    services: [{...first, ...change}, ...others],
  };
}

function firstOf(document: unknown) {
  return parseDirectory(document).directory?.services[0];
}

describe('a directory that is read', () => {
  it('is unchanged if nothing is wrong', () => {
    const {directory, issues} = parseDirectory(structuredClone(hertfordshire));
    expect(issues).to.deep.equal([]);
    // The address of the format is not for visitors.
    expect({
      $schema: '../../directory.schema.json',
      ...directory,
    }).to.deep.equal(hertfordshire);
  });

  const refused = [
    {title: 'nothing', document: undefined},
    {title: 'null', document: null},
    {title: 'a text', document: '<!doctype html>'},
    {title: 'a list', document: []},
    {title: 'no services', document: {id: 'x', updated: '2026-11-23'}},
    {
      title: 'services that are none',
      document: {id: 'x', updated: '2026-11-23', services: [null, 1, {}, []]},
    },
    {title: 'no id', document: {...hertfordshire, id: undefined}},
    {
      title: 'a day that is none',
      document: {...hertfordshire, updated: 'soon'},
    },
  ];
  for (const {title, document} of refused) {
    it(`is refused with a sentence: ${title}`, () => {
      const {directory, issues} = parseDirectory(document);
      expect(directory).to.equal(undefined);
      expect(issues.join(' ')).to.match(/\.$/);
    });
  }

  const leftOut = [
    {title: 'without an id', change: {id: undefined}},
    {title: 'without a name', change: {name: ' '}},
    {title: 'with the id of another', change: {id: 'beacon'}},
    {
      title: 'without a way of contact',
      change: {phones: [], website: undefined},
    },
  ];
  for (const {title, change} of leftOut) {
    it(`leaves out and reports a service ${title}`, () => {
      const {directory, issues} = parseDirectory(withFirst(change));
      expect(directory?.services).to.have.length(
        hertfordshire.services.length - 1,
      );
      expect(issues.join(' ')).to.match(/is left out/);
    });
  }

  const url = 'https://example.org/';
  const reached = [
    {by: 'its website', change: {phones: [], website: url}},
    {
      by: 'its web chat',
      change: {phones: [], website: undefined, webChat: {url}},
    },
    {by: 'BSL', change: {phones: [], website: undefined, bsl: {url}}},
  ];
  for (const {by, change} of reached) {
    it(`keeps a service whose list of numbers is empty, for ${by}`, () => {
      const {directory} = parseDirectory(withFirst(change));
      expect(directory?.services[0]?.id).to.equal(
        hertfordshire.services[0]?.id,
      );
    });
  }

  it('keeps a service whose description is too long, and cuts it', () => {
    const description = 'Words. '.repeat(1_000);
    const {directory, issues} = parseDirectory(withFirst({description}));
    expect(directory?.services[0]?.description).to.have.length.below(2_001);
    expect(issues.join()).to.include('"description" is cut');
  });

  it('keeps what callers should not do', () => {
    const beforeYouCall = 'Do not leave a message.';
    expect(firstOf(withFirst({beforeYouCall}))?.beforeYouCall).to.equal(
      beforeYouCall,
    );
  });

  it('keeps the other numbers if one is not a number', () => {
    const [phone] = hertfordshire.services[0]?.phones ?? [];
    const document = withFirst({phones: [{number: 'ring us'}, phone, 7]});
    expect(firstOf(document)?.phones).to.deep.equal([phone]);
  });

  it('leaves out an address that runs a script', () => {
    const document = withFirst({website: 'javascript:alert(1)'});
    expect(firstOf(document)).not.to.have.property('website');
  });

  it('treats hours of an unknown kind as not known', () => {
    const document = withFirst({schedule: {kind: 'lunar'}});
    expect(firstOf(document)).not.to.have.property('schedule');
  });

  it('ignores unknown fields, including those of old prototypes', () => {
    const service = JSON.parse(
      '{"colour": "red", "__proto__": {"name": "x"}}',
    ) as Record<string, unknown>;
    const first = firstOf(withFirst(service));
    expect(first).not.to.have.property('colour');
    expect(first?.name).to.equal('Herts Domestic Abuse Helpline');
  });

  it('does not change the document', () => {
    const document = withFirst({website: 'javascript:alert(1)'});
    const before = JSON.stringify(document);
    parseDirectory(document);
    expect(JSON.stringify(document)).to.equal(before);
  });
});

describe('of a built-in and a loaded directory', () => {
  const newer = {...hertfordshire, updated: '2030-01-01'};
  const older = {...hertfordshire, updated: '2020-01-01'};
  const another = {...older, id: 'another'};

  it('the newer version of the same list is shown', () => {
    expect(chosenDirectory(hertfordshire, newer).updated).to.equal(
      '2030-01-01',
    );
    expect(chosenDirectory(hertfordshire, older).updated).to.equal(
      hertfordshire.updated,
    );
  });

  it("the page's own list is shown, however old it is", () => {
    expect(chosenDirectory(hertfordshire, another).id).to.equal('another');
  });

  it('a number that either withdraws is hidden', () => {
    const withdrawn = {...older, withdrawnNumbers: ['0300 790 6772']};
    expect(
      chosenDirectory(hertfordshire, withdrawn).withdrawnNumbers,
    ).to.deep.equal(['0300 790 6772']);
  });
});

describe('a withdrawn number', () => {
  const number = '0300 790 6772';
  const digits = ['03007906772'];
  const list = {...hertfordshire, withdrawnNumbers: [number]};
  const documents = [
    {title: 'as it should be', document: list},
    {title: 'without services', document: {...list, services: []}},
    {title: 'without a day', document: {...list, updated: undefined}},
    {title: 'of an absurd day', document: {...list, updated: '9999-12-31'}},
    {title: 'alone', document: {withdrawnNumbers: [number]}},
    {title: 'as one text', document: {withdrawnNumbers: `It is ${number}.`}},
    {title: 'as a number', document: {withdrawnNumbers: 3007906772}},
    {title: 'in an object', document: {withdrawnNumbers: [{number}]}},
    {title: 'as a name', document: {withdrawnNumbers: {[number]: true}}},
    {title: 'in lists', document: {withdrawnNumbers: [[[{a: [number]}]]]}},
    {title: 'beside faults', document: {withdrawnNumbers: [null, {}, number]}},
    {
      title: 'in a long text',
      document: {withdrawnNumbers: 'x '.repeat(5_000) + number},
    },
  ];
  for (const {title, document} of documents) {
    it(`is hidden ${title}`, () => {
      expect(parseDirectory(document).withdrawnNumbers).to.include.members(
        digits,
      );
    });
  }

  it('is hidden even if the services cannot be read', () => {
    const document = {
      withdrawnNumbers: [number],
      get services(): unknown {
        throw new Error('no');
      },
    };
    const {directory, withdrawnNumbers} = parseDirectory(document);
    expect(directory).to.equal(undefined);
    expect(withdrawnNumbers).to.deep.equal(digits);
  });

  it('is reported if it is badly written', () => {
    const {issues} = parseDirectory({...list, withdrawnNumbers: number});
    expect(issues.join()).to.include('"withdrawnNumbers" is not a list');
  });
});

describe('the date of a list', () => {
  const withDay = (updated: string) =>
    parseDirectory({...hertfordshire, updated});

  it('may be later than the release, up to ten years', () => {
    expect(withDay('2036-11-23').directory?.updated).to.equal('2036-11-23');
  });

  it('is refused and reported if it is later than that', () => {
    const {directory, issues} = withDay('2036-11-24');
    expect(directory).to.equal(undefined);
    expect(issues.join()).to.include('"updated" is 2036-11-24');
  });
});

describe('a list made to slow a page down', () => {
  /** How often the fields of a number of items are read. */
  function reads(count: number, put: (items: unknown[]) => unknown): number {
    let read = 0;
    const item = (each: object) =>
      new Proxy(each, {
        get: (target, key): unknown => ((read += 1), Reflect.get(target, key)),
        getOwnPropertyDescriptor: (target, key) => (
          (read += 1),
          Reflect.getOwnPropertyDescriptor(target, key)
        ),
      });
    const items = Array.from({length: count}, (_, index) =>
      item(index % 2 ? madeService(`s${index}`) : {number: 0}),
    );
    parseDirectory(put(items));
    return read;
  }

  const lists = [
    {
      title: 'services',
      put: (items: unknown[]) => ({...madeDirectory([]), services: items}),
    },
    {
      title: 'withdrawn numbers',
      put: (items: unknown[]) => ({
        ...hertfordshire,
        withdrawnNumbers: items,
      }),
    },
  ];
  for (const {title, put} of lists) {
    it(`is read once, so that twice as many ${title} are twice the work`, () => {
      const [half, whole] = [reads(1_000, put), reads(2_000, put)];
      expect(half).to.be.greaterThan(1_000);
      expect(whole / half).to.be.within(1.9, 2.1);
    });
  }

  it('is read only up to the greatest number of phone numbers', () => {
    let read = 0;
    const phone = {
      get number() {
        read += 1;
        return '01632 960001';
      },
      cost: 'standard',
    };
    const phones = Array.from({length: 5_000}, () => phone);
    const {directory, issues} = parseDirectory(withFirst({phones}));
    expect(directory?.services[0]?.phones).to.have.length(10);
    expect(read).to.equal(10);
    expect(issues.join()).to.include('"phones" has more than 10 items');
  });

  it('is read to its ten thousandth service', () => {
    const services = Array.from({length: 10_001}, (_, index) =>
      madeService(`s${index}`),
    );
    const {directory, issues} = parseDirectory(madeDirectory(services));
    expect(directory?.services).to.have.length(10_000);
    expect(issues).to.deep.equal(['Only 10000 services are read.']);
  });

  it('is read in steps of one service each', () => {
    const services = Array.from({length: 500}, (_, index) =>
      madeService(`s${index}`),
    );
    const steps = [...parsing(madeDirectory(services))];
    expect(steps.length).to.be.at.least(500);
  });

  it('is read without the services that throw, which are reported', () => {
    const throwing = {
      ...madeService('b'),
      get schedule(): unknown {
        throw new Error('Not today');
      },
    };
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    const services = [madeService('a'), throwing, proxy, madeService('c')];
    const {directory, issues} = parseDirectory({
      ...madeDirectory([]),
      services,
    });
    expect(directory?.services.map(({id}) => id)).to.deep.equal(['a', 'c']);
    expect(issues.join(' ')).to.match(/b" cannot be read.*Not today/);
    expect(issues.join(' ')).to.include('Service 3 cannot be read.');
  });

  it('is refused if reading it throws', () => {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    expect(parseDirectory(proxy).directory).to.equal(undefined);
  });

  it("is copied from the page's object", () => {
    const {schedule} = hertfordshire.services[0]!;
    const live = structuredClone(schedule);
    const service = {...madeService('a'), schedule: live};
    const list = {...madeDirectory([]), services: [service]};
    const {directory} = parseDirectory(list);
    Object.assign(live!, {kind: 'unknown'});
    expect(directory?.services[0]?.schedule).to.deep.equal(schedule);
  });

  it('keeps the first of endless withdrawn numbers, and reports the rest', () => {
    const endless = new Proxy(['0300 790 6772'], {
      get: (target, key): unknown =>
        key === 'length' ? 2 ** 31 : Reflect.get(target, key),
    });
    const {withdrawnNumbers, issues} = parseDirectory({
      ...hertfordshire,
      withdrawnNumbers: endless,
    });
    expect(withdrawnNumbers).to.deep.equal(['03007906772']);
    expect(issues.join()).to.include('too long to be read to its end');
  });

  it('gets 20 sentences at most', () => {
    const services = Array.from({length: 5_000}, () => 'x'.repeat(200));
    const list = {...madeDirectory([]), services, id: 'x'.repeat(1_000_000)};
    const {issues} = parseDirectory(list);
    expect(issues).to.have.length(21);
    expect(issues.at(-1)).to.equal('There are more issues.');
    expect(issues.join().length).to.be.lessThan(7_000);
  });
});
