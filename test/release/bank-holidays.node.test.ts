// `npm run bank-holidays` in a folder with a list of ours, and what GOV.UK has.
import {spawn} from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {assert} from 'chai';

interface Day {
  date: string;
  title: string;
  substitute?: boolean;
}

const SCRIPT = resolve('scripts/bank-holidays.mjs');
const OURS = 'src/open-hours/bank-holidays.json';

const TITLES = [
  "New Year's Day",
  'Good Friday',
  'Easter Monday',
  'Early May bank holiday',
  'Spring bank holiday',
  'Summer bank holiday',
  'Christmas Day',
  'Boxing Day',
];

/** Eight days, one in each of eight months. */
const year = (of: number): Day[] =>
  TITLES.map((title, index) => ({date: `${of}-0${index + 1}-15`, title}));

const ours = {
  division: 'england-and-wales',
  covers: {from: '2026-01-01', through: '2027-12-31'},
  events: [...year(2026), ...year(2027)],
};

/** As GOV.UK writes a nation. */
const nation = (division: string, days: readonly Day[]) => ({
  division,
  events: days.map(({date, title, substitute}) => ({
    title: title.replace("'", '’'),
    date,
    notes: substitute ? 'Substitute day' : '',
    bunting: true,
  })),
});

const govUk = (days: readonly Day[]) => ({
  'england-and-wales': nation('england-and-wales', days),
  scotland: nation('scotland', year(2027)),
  'northern-ireland': nation('northern-ireland', year(2027)),
});

describe('npm run bank-holidays', () => {
  let folder = '';
  const at = (path: string) => join(folder, path);
  const list = () => JSON.parse(readFileSync(at(OURS), 'utf8')) as typeof ours;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bank-holidays-'));
    mkdirSync(at('src/open-hours'), {recursive: true});
    writeFileSync(at(OURS), JSON.stringify(ours));
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  async function run(...from: string[]) {
    const node = spawn(process.execPath, [SCRIPT, ...from], {cwd: folder});
    let said = '';
    for (const stream of [node.stdout, node.stderr]) {
      stream.on('data', (text) => (said += text));
    }
    const code = await new Promise((done) => node.on('close', done));
    return {code, said};
  }

  function bring(document: unknown) {
    const text =
      typeof document === 'string' ? document : JSON.stringify(document);
    writeFileSync(at('theirs.json'), text);
    return run('theirs.json');
  }

  it('adds a year, keeps those that GOV.UK no longer has, and says until when', async () => {
    const {code, said} = await bring(govUk([...year(2027), ...year(2028)]));
    assert.equal(code, 0, said);
    assert.include(said, '2028-08-15 Boxing Day is added.');
    assert.include(said, 'known until 2028-12-31.');
    assert.deepEqual(list().covers, {
      from: '2026-01-01',
      through: '2028-12-31',
    });
    assert.deepEqual(list().events, [2026, 2027, 2028].flatMap(year));
  });

  it('takes a day that was moved, added or named anew, and lists each', async () => {
    const [first, ...others] = year(2027);
    const moved = others.map((day) =>
      day.title === 'Early May bank holiday'
        ? {date: '2027-04-19', title: `${day.title} (VE day)`}
        : day,
    );
    const extra = {date: '2027-09-20', title: 'Extra day'};
    const days = [extra, {...first!, substitute: true}, ...moved];
    const {code, said} = await bring(govUk(days));
    assert.equal(code, 0, said);
    assert.deepEqual(said.split('\n').slice(0, 3), [
      '2027-04-15 Early May bank holiday is moved to 2027-04-19 Early May bank holiday (VE day).',
      "2027-01-15 New Year's Day is now New Year's Day, a substitute.",
      '2027-09-20 Extra day is added.',
    ]);
    assert.deepInclude(list().events, extra);
    assert.deepInclude(list().events, {...first!, substitute: true});
    assert.lengthOf(list().events, 17);
  });

  it('leaves the file alone where nothing is new', async () => {
    const before = readFileSync(at(OURS), 'utf8');
    const {code, said} = await bring(govUk(year(2027)));
    assert.equal(code, 0, said);
    assert.equal(
      said,
      'Nothing is new. The bank holidays are known until 2027-12-31.\n',
    );
    assert.equal(readFileSync(at(OURS), 'utf8'), before);
  });

  it('loads an address', async () => {
    const server = createServer((_, answer) =>
      answer.end(`\uFEFF${JSON.stringify(govUk(year(2028)))}`),
    ).listen(0);
    const {port} = server.address() as AddressInfo;
    const {said} = await run(`http://localhost:${port}/bank-holidays.json`);
    server.close();
    assert.include(said, 'known until 2028-12-31.');
  });

  const [gone, ...rest] = year(2027);
  const twoNations = {...govUk(year(2027)), scotland: undefined};
  const refused: [title: string, document: unknown, says: string][] = [
    ['a page', '<!doctype html>', 'theirs.json is not JSON'],
    ['a list without a nation', twoNations, 'no list for scotland'],
    [
      'the list of one nation',
      nation('england-and-wales', year(2027)),
      'no list for england-and-wales',
    ],
    ['nothing', null, 'no list for england-and-wales'],
    [
      'a list in which a day of ours is missing',
      govUk([...rest, {date: '2027-11-15', title: 'Other'}]),
      `${gone!.date} New Year's Day is ours, and not in this list.`,
    ],
    [
      'a year that is not whole',
      govUk([...year(2027), ...year(2028).slice(1)]),
      '7 days of 2028',
    ],
    ['a year after a gap', govUk(year(2029)), 'Nobody has the days of 2028.'],
    ['a day twice', govUk([...year(2027), gone!]), '2027-01-15 twice'],
    [
      'a day that is none',
      govUk([...year(2027), {date: '2027-02-30', title: 'A'}]),
      'not a bank holiday: {',
    ],
    [
      'a day without a name',
      govUk([...year(2027), {date: '2027-02-20', title: ' '}]),
      'not a bank holiday: {',
    ],
  ];
  for (const [title, document, says] of refused) {
    it(`refuses ${title}, and changes nothing`, async () => {
      const before = readFileSync(at(OURS), 'utf8');
      const {code, said} = await bring(document);
      assert.equal(code, 1);
      assert.include(said, says);
      assert.include(said, `${OURS} is as it was.`);
      assert.equal(readFileSync(at(OURS), 'utf8'), before);
    });
  }

  it('says what is missing', async () => {
    assert.include((await run()).said, 'Name the file or the address');
    assert.include((await run('none.json')).said, 'no file none.json');
  });
});
