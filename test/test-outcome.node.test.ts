// The last lines of `npm test`: what failed, and how much.
import {fork} from 'node:child_process';
import {once} from 'node:events';
import {assert} from 'chai';
import {
  summary,
  trusted,
  type Failure,
  type Outcome,
} from '../scripts/test-outcome.mjs';

const files = ['test/fixtures/not-loaded.ts', 'test/fixtures/failing.ts'];

const wrong: Failure = {
  file: 'test/fixtures/failing.ts',
  title: 'a number is another',
  message: '1 is not 2',
};

/** Whichever of the two files was run first. */
function assertTold({passed, failures}: Outcome, whyNotLoaded: string): void {
  assert.equal(passed, 1);
  assert.sameDeepMembers(
    [...failures],
    [wrong, {file: 'test/fixtures/not-loaded.ts', message: whyNotLoaded}],
  );
}

describe('the outcome of a test run', () => {
  /** What a program sends that runs the two files, and how it ends. */
  async function outcomeOf(
    program: string,
    args: string[],
    execArgv: string[],
    tested = files,
  ) {
    const run = fork(program, [...args, ...tested], {
      execArgv,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {...process.env, ENGINE: 'chromium'},
    });
    const exit = once(run, 'exit');
    const [outcome] = (await once(run, 'message')) as [Outcome];
    assert.deepEqual(await exit, [1, null]);
    return outcome;
  }

  it('names each failure in Node, and goes on after a file that cannot be loaded', async () => {
    const tsx = ['--import', 'tsx'];
    const outcome = await outcomeOf('scripts/run-node-tests.mjs', [], tsx);
    assertTold(outcome, 'not today');
  });

  it('names a file that has no test', async () => {
    const [runner, file] = ['scripts/run-node-tests.mjs', 'src/build-info.ts'];
    const outcome = await outcomeOf(runner, [], ['--import', 'tsx'], [file]);
    assert.deepEqual(outcome.failures, [{file, message: 'no test was found'}]);
  });

  it('names each failure in a browser', async () => {
    const wtr = 'node_modules/@web/test-runner/dist/bin.js';
    assertTold(
      await outcomeOf(wtr, ['--files'], []),
      'Could not import your test module. Check the browser logs or open the browser in debug mode for more information.',
    );
  });

  const passed = {passed: 3, failures: []};
  const failed = {passed: 3, failures: [wrong]};
  for (const [title, told, exitCode, meant] of [
    ['is believed where all passed', passed, 0, passed],
    ['is believed where one failed', failed, 1, failed],
    [
      'is believed where each test was skipped',
      {passed: 0, skipped: 2, failures: []},
      0,
      {passed: 0, failures: []},
    ],
    [
      'is a failure where the run ended badly and no test failed',
      passed,
      1,
      {passed: 3, failures: [{message: 'exit code 1'}]},
    ],
    [
      'is a failure where the run ended before it could tell',
      undefined,
      1,
      {passed: 0, failures: [{message: 'exit code 1'}]},
    ],
    [
      'is a failure where there was no test',
      {passed: 0, failures: []},
      0,
      {passed: 0, failures: [{message: 'no test was found'}]},
    ],
  ] as const) {
    it(title, () => {
      assert.deepEqual(trusted(told, exitCode), meant);
    });
  }
});

describe('the last lines of npm test', () => {
  it('are one line if nothing failed', () => {
    assert.equal(summary({passed: 3, failures: []}), '3 passed, 0 failed');
  });

  it('say which step, file and test failed, and why', () => {
    const failures = [
      {step: 'lint', message: 'exit code 1'},
      {step: 'node tests', ...wrong},
    ];
    assert.equal(
      summary({passed: 3, failures}),
      `Failed:
  lint: exit code 1
  node tests: test/fixtures/failing.ts: a number is another: 1 is not 2
3 passed, 2 failed`,
    );
  });

  it('name twenty failures, and count the others', () => {
    const failures = Array.from({length: 23}, (_, index) => ({
      step: 'node tests',
      message: `number ${index}`,
    }));
    const lines = summary({passed: 0, failures}).split('\n');
    assert.equal(lines.length, 23);
    assert.deepEqual(lines.slice(-3), [
      '  node tests: number 19',
      '  and 3 more',
      '0 passed, 23 failed',
    ]);
  });
});
