// How the tests find a browser, on machines that are only described.
import {assert} from 'chai';
import {findBrowser} from '../scripts/find-browser.mjs';

interface Description {
  files?: string[];
  env?: Record<string, string>;
  platform?: NodeJS.Platform;
  isRoot?: boolean;
  /** What appears on the disc when apt-get installs chromium. */
  installs?: string;
}

/** A machine with these files, and the commands that were run on it. */
function machineWith({files = [], installs, ...rest}: Description) {
  const disc = new Set(files);
  const commands: string[] = [];
  const run = (command: string, args: string[], env: object) => {
    commands.push([command, ...args].join(' '));
    assert.deepEqual(env, {DEBIAN_FRONTEND: 'noninteractive'});
    if (installs && args.includes('chromium')) disc.add(installs);
    return installs !== undefined;
  };
  const exists = (path: string) => disc.has(path);
  const plain = {env: {}, platform: 'linux' as const, isRoot: false};
  return {...plain, ...rest, exists, run, commands};
}

const path = '/usr/local/bin:/usr/bin';

describe('findBrowser', () => {
  it('takes the browser that CHROME_PATH names', () => {
    const machine = machineWith({
      files: ['/my/chrome', '/usr/bin/chromium'],
      env: {CHROME_PATH: '/my/chrome', PATH: path},
    });
    assert.equal(findBrowser(machine), '/my/chrome');
  });

  it('says so when CHROME_PATH names nothing', () => {
    const machine = machineWith({
      files: ['/usr/bin/chromium'],
      env: {CHROME_PATH: '/my/chrome', PATH: path},
    });
    assert.throws(() => findBrowser(machine), /CHROME_PATH names \/my\/chrome/);
  });

  it('prefers Chrome on the PATH to Chromium', () => {
    const machine = machineWith({
      files: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
      env: {PATH: path},
    });
    assert.equal(findBrowser(machine), '/usr/bin/google-chrome');
  });

  it('looks in the usual places of Linux', () => {
    const machine = machineWith({files: ['/snap/bin/chromium']});
    assert.equal(findBrowser(machine), '/snap/bin/chromium');
  });

  it('looks in the usual places of macOS', () => {
    const chrome =
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const machine = machineWith({files: [chrome], platform: 'darwin'});
    assert.equal(findBrowser(machine), chrome);
  });

  it('looks in the usual places of Windows', () => {
    const chrome = 'C:\\Users\\Jo\\Google\\Chrome\\Application\\chrome.exe';
    const machine = machineWith({
      files: [chrome],
      platform: 'win32',
      env: {LOCALAPPDATA: 'C:\\Users\\Jo'},
    });
    assert.equal(findBrowser(machine), chrome);
  });

  it('installs chromium as root on Debian', () => {
    const machine = machineWith({
      files: ['/usr/bin/apt-get'],
      env: {PATH: path},
      isRoot: true,
      installs: '/usr/bin/chromium',
    });
    assert.equal(findBrowser(machine), '/usr/bin/chromium');
    assert.deepEqual(machine.commands, [
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ]);
  });

  it('installs nothing for anyone but root', () => {
    const machine = machineWith({
      files: ['/usr/bin/apt-get'],
      installs: '/usr/bin/chromium',
    });
    assert.throws(() => findBrowser(machine), /install Google Chrome/);
    assert.isEmpty(machine.commands);
  });

  it('says what to install when installing fails', () => {
    const machine = machineWith({
      files: ['/usr/bin/apt-get'],
      isRoot: true,
    });
    assert.throws(() => findBrowser(machine), /install Google Chrome/);
    assert.deepEqual(machine.commands, ['apt-get update']);
  });
});
