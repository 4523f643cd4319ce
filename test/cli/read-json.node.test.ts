/** JSON files in which something would be lost, and files that never end. */
import {assert} from 'chai';
import {run} from '../../src/cli/run.js';
import {readJson} from '../../src/cli/read-json.js';
import {pathText} from '../support/path-text.js';

const check = (text: string) =>
  run(['check', 'list.json', '--json'], {
    now: new Date('2026-11-24T10:30:00Z'),
    stat: () => ({isFile: true, size: text.length}),
    read: () => Buffer.from(text),
  });

interface Answer {
  readonly issues: {
    readonly message: string;
    readonly path: readonly (string | number)[];
  }[];
}

describe('a field that is written twice', () => {
  const cases = [
    {
      title: 'a list of numbers',
      text: `{"services": [{\n"phones": [1],\n"name": "a",\n"phones": [2]\n}]}`,
      path: 'services[0].phones',
      lines: [2, 4],
    },
    {
      title: 'a date of the list',
      text: '{"updated": 1,\n"updated": 1, "services": []}',
      path: 'updated',
      lines: [1, 2],
    },
    {
      title: 'on one line',
      text: '{"id": 1, "id": 2}',
      path: 'id',
      lines: [1, 1],
    },
    {
      title: 'with a letter as an escape',
      text: '{"id": 1,\n\n"\\u0069d": 2}',
      path: 'id',
      lines: [1, 3],
    },
    {
      title: 'deep inside',
      text: '{"services": [{}, {"schedule": {"weekly": [{"byDay": [],\r\n"byDay": []}]}}]}',
      path: 'services[1].schedule.weekly[0].byDay',
      lines: [1, 2],
    },
    {
      title: 'three times',
      text: '{"id": 1,\n"id": 2,\n"id": 3}',
      path: 'id',
      lines: [1, 2, 3],
    },
  ];
  for (const {title, text, path, lines} of cases) {
    it(`is an error with its lines: ${title}`, () => {
      const {exitCode, output} = check(text);
      const [issue] = (JSON.parse(output) as Answer).issues;
      assert.equal(exitCode, 1);
      assert.equal(pathText(issue?.path ?? []), path);
      for (const line of lines) assert.include(issue?.message, `line ${line}`);
    });
  }

  it('is no error in two different objects', () => {
    const read = readJson(
      '{"a": {"id": 1}, "b": {"id": 1}, "c": [{"id": 1}, {"id": 1}]}',
    );
    assert.deepEqual('repeated' in read ? read.repeated : undefined, []);
  });
});

describe('text without an end', () => {
  const texts = [
    '['.repeat(2_400_000),
    '{"a":'.repeat(900_000),
    `"${'a'.repeat(4_900_000)}`,
    `{${'"a":1,'.repeat(800_000)}`,
    `[${'1,'.repeat(2_400_000)}x`,
  ];
  for (const text of texts) {
    it(`is reported at once: ${text.slice(0, 12)}`, () => {
      const started = performance.now();
      assert.property(readJson(text), 'hint');
      assert.isBelow(performance.now() - started, 5_000);
    }).timeout(20_000);
  }

  it('is read up to the limit and no further', () => {
    const asked: number[] = [];
    const {exitCode, errors} = run(['check', '-'], {
      now: new Date('2026-11-24T10:30:00Z'),
      stat: () => ({isFile: true, size: 0}),
      read: (_path, most) => {
        asked.push(most);
        return new Uint8Array(most);
      },
    });
    assert.equal(exitCode, 2);
    assert.deepEqual(asked, [5_000_001]);
    assert.equal(errors, '- has more than 5 MB. A list has less.\n');
  });
});

describe('a file of Open Referral', () => {
  const services = [
    {schedules: []},
    {contacts: []},
    {service_at_locations: []},
    {regular_schedules: []},
    {eligibility_description: 'a'},
  ];
  for (const service of services) {
    it(`is recognised, and the error names its reader: ${JSON.stringify(service)}`, () => {
      for (const document of [
        service,
        [service],
        {contents: [service]},
        {content: [service]},
        {services: [service]},
      ]) {
        const {exitCode, output} = check(JSON.stringify(document));
        assert.equal(exitCode, 1);
        assert.match(output, /is Open Referral.*fromOpenReferral/);
      }
    });
  }
});
