/** A directory from outside is data, never trusted. */
import {expect} from 'chai';
import {chosenDirectory} from '../../src/directory/chosen-directory.js';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {parseDirectory} from '../../src/directory/parse.js';

/** The shipped list as JSON gives it, with another first service. */
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
  it('is what was written, where nothing is wrong', () => {
    const {directory, problems} = parseDirectory(
      structuredClone(hertfordshire),
    );
    expect(problems).to.deep.equal([]);
    // Where the format is described is nothing to show.
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
    it(`is refused with a sentence where there is ${title}`, () => {
      const {directory, problems} = parseDirectory(document);
      expect(directory).to.equal(undefined);
      expect(problems.join(' ')).to.match(/\.$/);
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
    it(`leaves out and names a service ${title}`, () => {
      const {directory, problems} = parseDirectory(withFirst(change));
      expect(directory?.services).to.have.length(
        hertfordshire.services.length - 1,
      );
      expect(problems.join(' ')).to.match(/is left out/);
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

  it('keeps the numbers beside one that is none', () => {
    const [phone] = hertfordshire.services[0]?.phones ?? [];
    const document = withFirst({phones: [{number: 'ring us'}, phone, 7]});
    expect(firstOf(document)?.phones).to.deep.equal([phone]);
  });

  it('does without an address that runs a script', () => {
    const document = withFirst({website: 'javascript:alert(1)'});
    expect(firstOf(document)).not.to.have.property('website');
  });

  it('does not know the hours of a kind of schedule that it does not know', () => {
    const document = withFirst({schedule: {kind: 'lunar'}});
    expect(firstOf(document)).not.to.have.property('schedule');
  });

  it('ignores fields that it does not know, also of old prototypes', () => {
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

describe('of two directories', () => {
  const newer = {...hertfordshire, updated: '2030-01-01'};
  const older = {...hertfordshire, updated: '2020-01-01'};
  const another = {...older, id: 'another'};

  it('the newer of the same list is shown', () => {
    expect(chosenDirectory(hertfordshire, newer).updated).to.equal(
      '2030-01-01',
    );
    expect(chosenDirectory(hertfordshire, older).updated).to.equal(
      hertfordshire.updated,
    );
  });

  it("the page's own list is shown, however old", () => {
    expect(chosenDirectory(hertfordshire, another).id).to.equal('another');
  });

  it('a number withdrawn in either is withdrawn', () => {
    const withdrawn = {...older, withdrawnNumbers: ['0300 790 6772']};
    expect(
      chosenDirectory(hertfordshire, withdrawn).withdrawnNumbers,
    ).to.deep.equal(['0300 790 6772']);
  });
});
