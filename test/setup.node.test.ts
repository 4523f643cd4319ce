// How a machine gets the programs that the tests need, on simulated machines.
import {assert} from 'chai';
import {chromium, otherEngines} from '../scripts/requirements.mjs';
import {setUp} from '../scripts/setup.mjs';
import {machineWith, type Description} from './support/described-machine.js';

const {firefox} = otherEngines;

const debian: Description = {
  files: ['/usr/bin/apt-get'],
  env: {PATH: '/usr/local/bin:/usr/bin'},
  isRoot: true,
  packages: {
    chromium: ['/usr/bin/chromium'],
    'firefox-esr': ['/usr/bin/firefox-esr'],
  },
};

describe('setUp', () => {
  it('installs all that is missing in one go, after it has renewed the lists', async () => {
    const machine = machineWith(debian);
    assert.deepEqual(await setUp([chromium, firefox], machine), []);
    assert.deepEqual(machine.commands, [
      'apt-get update',
      'apt-get install chromium firefox-esr',
    ]);
  });

  it('installs nothing that is there', async () => {
    const files = [...debian.files!, '/usr/bin/chromium'];
    const machine = machineWith({...debian, files});
    assert.deepEqual(await setUp([chromium, firefox], machine), []);
    assert.include(machine.commands, 'apt-get install firefox-esr');
  });

  it('asks apt for nothing if nothing is missing', async () => {
    const machine = machineWith({...debian, files: ['/usr/bin/chromium']});
    assert.deepEqual(await setUp([chromium], machine), []);
    assert.isEmpty(machine.commands);
  });

  for (const [title, change] of [
    ['for anyone but root', {isRoot: false}],
    ['where there is no apt', {files: []}],
  ] as const) {
    it(`installs nothing ${title}, and says what is missing`, async () => {
      const machine = machineWith({...debian, ...change});
      assert.deepEqual(await setUp([chromium, firefox], machine), [
        chromium,
        firefox,
      ]);
      assert.isEmpty(machine.commands);
    });
  }

  for (const said of [
    'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt-get)',
    'E: Unable to lock directory /var/cache/apt/archives/',
    'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another process using it?',
  ]) {
    it(`waits until a lock is free: ${said}`, async () => {
      const machine = machineWith({...debian, lock: {times: 3, said}});
      assert.deepEqual(await setUp([chromium], machine), []);
      assert.lengthOf(machine.waits, 3);
    });
  }

  it('does not wait for ever', async () => {
    const said = 'E: Could not get lock /var/lib/apt/lists/lock.';
    const lock = {times: Infinity, said};
    const machine = machineWith({...debian, lock});
    assert.deepEqual(await setUp([chromium], machine), [chromium]);
  });

  it('installs the other packages if one is not available', async () => {
    const packages = {chromium: ['/usr/bin/chromium']};
    const machine = machineWith({...debian, packages});
    const missing = await setUp([chromium, firefox], machine);
    assert.deepEqual(missing, [firefox]);
  });
});
