// How the tests find a browser, on machines that are only described.
import {assert} from 'chai';
import {
  findBrowser,
  findFirefox,
  findWebKit,
  installEngines,
  missingEngines,
} from '../scripts/find-browser.mjs';

interface Description {
  files?: string[];
  env?: Record<string, string>;
  platform?: NodeJS.Platform;
  isRoot?: boolean;
  /** What appears on the disc when apt-get installs something. */
  installs?: string | string[];
}

/** A machine with these files, and the commands that were run on it. */
function machineWith({files = [], installs, ...rest}: Description) {
  const disc = new Set(files);
  const commands: string[] = [];
  const run = (command: string, args: string[], env: object) => {
    commands.push([command, ...args].join(' '));
    assert.deepEqual(env, {DEBIAN_FRONTEND: 'noninteractive'});
    if (args.includes('install')) {
      for (const file of [installs ?? []].flat()) disc.add(file);
    }
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

const minibrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const webkit = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', minibrowser];

describe('the other engines', () => {
  it('are Firefox on the PATH, the long-lived one first', () => {
    const files = ['/usr/bin/firefox', '/usr/bin/firefox-esr'];
    const machine = machineWith({files, env: {PATH: path}});
    assert.equal(findFirefox(machine), '/usr/bin/firefox-esr');
  });

  it('are the Firefox that FIREFOX_PATH names', () => {
    const env = {FIREFOX_PATH: '/my/firefox', PATH: path};
    const machine = machineWith({files: ['/my/firefox'], env});
    assert.equal(findFirefox(machine), '/my/firefox');
  });

  it('are WebKit, its browser and a screen', () => {
    const machine = machineWith({files: webkit, env: {PATH: path}});
    assert.deepEqual(findWebKit(machine), {
      driver: '/usr/bin/WebKitWebDriver',
      screen: '/usr/bin/Xvfb',
      browser: minibrowser,
    });
  });

  for (const absent of webkit) {
    it(`are not WebKit without ${absent}`, () => {
      const files = webkit.filter((file) => file !== absent);
      const machine = machineWith({files, env: {PATH: path}});
      assert.isUndefined(findWebKit(machine));
    });
  }

  it('are installed in one go, only those that are missing', () => {
    const machine = machineWith({
      files: ['/usr/bin/apt-get', '/usr/bin/firefox-esr'],
      env: {PATH: path},
      isRoot: true,
      installs: webkit,
    });
    assert.isEmpty(installEngines(machine));
    assert.deepEqual(machine.commands, [
      'apt-get update',
      'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb',
    ]);
  });

  it('are named where they cannot be installed', () => {
    const machine = machineWith({});
    const names = missingEngines(machine).map(({name}) => name);
    assert.deepEqual(names, ['Firefox', 'WebKit']);
    assert.deepEqual(installEngines(machine), missingEngines(machine));
    assert.isEmpty(machine.commands);
  });
});
