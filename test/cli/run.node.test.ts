/** The command, with files that exist only in memory. */
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {run, type World} from '../../src/cli/run.js';
import {hertfordshire} from '../../src/directory/hertfordshire.js';

const shipped = readFileSync('src/directory/hertfordshire.json', 'utf8');

/** Half past ten in the morning, a Tuesday in winter. */
const NOW = new Date('2026-12-01T10:30:00Z');

/** A world with one file in it. */
function withFile(content: string | Buffer, size = content.length): World {
  return {
    now: NOW,
    stat: (path) => {
      if (path === 'list.json') return {isFile: true, size};
      return path === 'folder' ? {isFile: false, size: 4096} : undefined;
    },
    read: () => Buffer.from(content),
  };
}

const check = (text: string | Buffer, ...options: string[]) =>
  run(['check', 'list.json', ...options], withFile(text));

/** The shipped list with another first service. */
const changed = (change: Readonly<Record<string, unknown>>) => {
  const [first, ...others] = hertfordshire.services;
  return JSON.stringify({
    ...hertfordshire,
    services: [{...first, ...change}, ...others],
  });
};

describe('the command, given a list', () => {
  it('without an issue says so, and who can be called', () => {
    const {exitCode, output, errors} = check(shipped);
    assert.equal(exitCode, 0);
    assert.equal(errors, '');
    assert.match(output, /^list\.json: no issue found\.\n/);
    assert.include(
      output,
      "at 10:30am, Tuesday 1 December 2026, London's time",
    );
    assert.match(output, /Herts IDVA +0300 790 6772 +Should be open until 5pm/);
    assert.match(
      output,
      /HertsSunflower +- +Website: you can look at any time\.$/m,
    );
  });

  it('with an error names it, its place and what to do', () => {
    const {exitCode, output} = check(
      changed({phones: [{number: '0300 790 677', cost: 'free'}]}),
    );
    assert.equal(exitCode, 1);
    assert.include(output, 'list.json: 1 error.');
    assert.include(output, 'ERROR  Herts Domestic Abuse Helpline, number 1');
    assert.include(output, 'a digit may be missing or wrong');
  });

  it('with no more than warnings can be published', () => {
    const {exitCode, output} = check(changed({colour: 'red'}));
    assert.equal(exitCode, 0);
    assert.include(output, 'list.json: 1 warning.');
  });

  it('that cannot be shown at all says what visitors see', () => {
    const {exitCode, output} = check('{"services": []}');
    assert.equal(exitCode, 1);
    assert.include(output, 'Visitors see the built-in list.');
  });

  it('takes no calls from a service that is down', () => {
    const {output} = check(
      changed({
        status: 'temporarily-closed',
        alert: {text: 'The line is down.'},
      }),
    );
    assert.match(output, /Helpline +08 088 088 088 +.*The line is down\./);
  });

  it('gives a service that was down until a day its hours again', () => {
    const {output} = check(
      changed({
        status: 'temporarily-closed',
        alert: {text: 'The line is down.', until: '2026-01-31'},
      }),
    );
    assert.match(
      output,
      /Helpline +08 088 088 088 +Should be open until 9pm$/m,
    );
  });

  it('that begins with a byte order mark reads it', () => {
    assert.equal(check(`\uFEFF${shipped}`).exitCode, 0);
  });
});

describe('the command, given a time', () => {
  const cases = [
    {at: '2026-12-25T10:00', says: /Beacon .*May be open\. Today is Christmas/},
    {at: '2026-11-25T19:00', says: /Beacon .*Should be open until 8pm/},
    {at: '2026-11-24T19:00', says: /Beacon .*Probably closed now\./},
    // Summer time, wherever this runs.
    {at: '2026-07-07T08:00', says: /Beacon .*Should be open until 6pm/},
    {at: '2026-07-07T07:59', says: /Beacon .*Probably closed now\./},
  ];
  for (const {at, says} of cases) {
    it(`says who can be called at ${at}`, () => {
      assert.match(check(shipped, '--at', at).output, says);
      assert.match(check(shipped, `--at=${at}`).output, says);
    });
  }

  it('does not treat a future day as today', () => {
    const past = JSON.stringify({...hertfordshire, updated: '2026-12-08'});
    const {output} = check(past, '--at', '2026-12-25T10:00');
    assert.include(output, '2026-12-08 is in the future');
  });

  it('shows the week that contains it', () => {
    const {output} = check(shipped, '--at', '2026-12-25T10:00', '--week');
    const [, week] = output.split('\nHerts IDVA\n');
    assert.match(
      week!,
      /^ {2}Monday 21 December to Thursday 24 December +9am to 5pm$/m,
    );
    assert.match(
      week!,
      /^ {2}Friday 25 December \(Christmas Day\) +may be open 9am to 5pm$/m,
    );
    assert.match(
      week!,
      /^ {2}Saturday 26 December to Sunday 27 December +closed$/m,
    );
    assert.match(output, /Galop\n +Monday 21 .* hours not known$/m);
  });

  it('shows no week for a service whose number was withdrawn', () => {
    const withdrawnNumbers = ['0300 790 6772'];
    const own = JSON.stringify({...hertfordshire, withdrawnNumbers});
    const {output} = check(own, '--week');
    assert.include(output, '\nBeacon\n');
    assert.notInclude(output, '\nHerts IDVA\n');
  });

  it('uses the bank holidays in the list', () => {
    const own = JSON.stringify({
      ...hertfordshire,
      bankHolidays: {
        covers: {from: '2026-01-01', through: '2028-12-31'},
        events: [{date: '2026-12-01', title: 'Founders’ Day'}],
      },
    });
    const {output} = check(own, '--week');
    assert.match(output, /Beacon .*May be open\. Today is Founders’ Day/);
    assert.include(output, 'Tuesday 1 December (Founders’ Day)');
  });
});

describe('the command, for programs', () => {
  it('answers in JSON', () => {
    const {exitCode, output} = check(
      changed({minimumAge: 9, maximumAge: 8}),
      '--json',
      '--week',
      '--at',
      '2026-12-25T10:00',
    );
    assert.equal(exitCode, 1);
    const answer = JSON.parse(output) as {
      file: string;
      at: string;
      issues: object[];
      services: {id: string; state?: string}[];
      week: {id: string; days: {date: string}[]}[];
    };
    assert.deepInclude(answer, {file: 'list.json', at: '2026-12-25T10:00'});
    assert.deepEqual(answer.issues, [
      {
        severity: 'error',
        path: ['services', 0, 'minimumAge'],
        code: 'nobody-of-that-age',
        given: {from: 9, to: 8},
        where: 'Herts Domestic Abuse Helpline, youngest age',
        message: 'Nobody is at least 9 and at most 8.',
        suggestion: 'Look up both ages. They may have changed places.',
      },
    ]);
    assert.deepInclude(
      answer.services.map(({id, state}) => ({id, state})),
      {id: 'herts-idva', state: 'unknown'},
    );
    assert.deepEqual(
      answer.week[0]?.days.map(({date}) => date.slice(8)),
      ['21', '22', '23', '24', '25', '26', '27'],
    );
  });
});

describe('the command, for programs, given a file that is no list,', () => {
  const cases = [
    {title: 'cut off', content: shipped.slice(0, 900), exitCode: 1},
    {
      title: 'of another encoding',
      content: Buffer.from(shipped, 'utf16le'),
      exitCode: 2,
    },
  ];
  for (const {title, content, exitCode: expected} of cases) {
    it(`answers in JSON too: ${title}`, () => {
      const {exitCode, output, errors} = check(content, '--json');
      assert.equal(exitCode, expected);
      assert.equal(errors, '');
      const {issues, services} = JSON.parse(output) as {
        issues: {severity: string; message: string}[];
        services: object[];
      };
      assert.lengthOf(issues, 1);
      assert.equal(issues[0]?.severity, 'error');
      assert.match(issues[0]?.message ?? '', /cut off|not saved as UTF-8/);
      assert.isEmpty(services);
    });
  }
});

describe('the command, called wrongly,', () => {
  const cases = [
    {args: [], says: /^Say what to do/},
    {args: ['list.json'], says: /^"list\.json" is not a command/},
    {args: ['check'], says: /^Name the file/},
    {args: ['check', ''], says: /^Name the file/},
    {args: ['check', 'list.json', 'another.json'], says: /^Name one file/},
    {args: ['check', 'list.json', '--loud'], says: /^There is no --loud/},
    {args: ['check', 'list.json', '--at'], says: /^Write a time after --at/},
    {
      args: ['check', 'list.json', '--at', 'noon'],
      says: /^"noon" is not a time/,
    },
    {args: ['check', 'list.json', '--at='], says: /^Write a time after/},
    {
      args: ['check', 'list.json', '--at', '2026-02-30T10:00'],
      says: /is not a time/,
    },
    {
      args: ['check', 'list.json', '--at', '2027-03-28T01:30'],
      says: /is not a time that London's clocks show/,
    },
  ];
  for (const {args, says} of cases) {
    it(`explains how to call it: ${args.join(' ')}`, () => {
      const {exitCode, output, errors} = run(args, withFile(shipped));
      assert.equal(exitCode, 2);
      assert.equal(output, '');
      assert.match(errors, says);
      assert.include(errors, 'Usage:');
    });
  }

  it('explains it also when asked', () => {
    const {exitCode, output} = run(['--help'], withFile(shipped));
    assert.equal(exitCode, 0);
    assert.include(output, 'Usage:');
    assert.match(run(['--version'], withFile('')).output, /^\d+\.\d+\.\d+\n$/);
  });
});

describe('a file that is no list', () => {
  const cases = [
    {
      title: 'is empty',
      text: ' ',
      says: 'list.json is not JSON. It is empty.\n',
    },
    {
      title: 'is a web page',
      text: '\n<!doctype html><title>404</title>',
      says: 'list.json is not JSON. It is a web page.\n',
    },
    {
      title: 'was cut off',
      text: shipped.slice(0, 900),
      says: 'list.json is not JSON. It may have been cut off: the last bracket is missing.\n',
    },
    {
      title: 'has curly quotation marks',
      text: '{\n  "id": “a”\n}',
      says: 'list.json is not JSON. Line 2: write straight quotation marks, ".\n',
    },
    {
      title: 'has a comma too many',
      text: '{\n  "id": "a",\n}',
      says: 'list.json is not JSON. Line 3: take out the comma before the bracket }\n',
    },
    {
      title: 'begins with a comment',
      text: '// our list\n{}',
      says: 'list.json is not JSON. Look at line 1: a comma, a bracket or a quotation mark may be missing, or one too many.\n',
    },
    {
      title: 'lacks a comma',
      text: '{\n  "id": "a"\n  "updated": 1\n}',
      says: 'list.json is not JSON. Look at line 3 and the one before it: a comma, a bracket or a quotation mark may be missing, or one too many.\n',
    },
  ];
  for (const {title, text, says} of cases) {
    it(`is reported in a sentence: one that ${title}`, () => {
      const {exitCode, errors} = check(text);
      assert.equal(exitCode, 1);
      assert.equal(errors, says);
    });
  }

  const unread = [
    {path: 'nowhere.json', says: 'There is no file nowhere.json.\n'},
    {path: 'folder', says: 'folder is not a file. Name the file in it.\n'},
  ];
  for (const {path, says} of unread) {
    it(`is reported in a sentence: ${path}`, () => {
      const {exitCode, errors} = run(['check', path], withFile(''));
      assert.equal(exitCode, 2);
      assert.equal(errors, says);
    });
  }

  it('is not read if it is huge', () => {
    const world = {
      ...withFile('', 3_000_000_000),
      read: () => assert.fail('It was read.'),
    };
    const {exitCode, errors} = run(['check', 'list.json'], world);
    assert.equal(exitCode, 2);
    assert.equal(errors, 'list.json has 3000 MB. A list has less than 5.\n');
  });

  it('is reported in a sentence if it may not be read', () => {
    const world = {
      ...withFile(shipped),
      read: () => {
        throw new Error('EACCES: permission denied');
      },
    };
    const {exitCode, errors} = run(['check', 'list.json'], world);
    assert.equal(exitCode, 2);
    assert.equal(
      errors,
      'list.json cannot be read: EACCES: permission denied.\n',
    );
  });
});
