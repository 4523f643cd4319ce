// How the tests find a browser, on simulated machines.
import {assert} from 'chai';
import {
  findBrowser,
  findFirefox,
  findWebKit,
} from '../scripts/find-browser.mjs';
import {machineWith} from './support/described-machine.js';

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

  it('takes Chrome where the system keeps it if none is on the PATH', () => {
    const systemChrome = '/opt/google/chrome/chrome';
    const machine = machineWith({systemChrome, env: {PATH: path}});
    assert.equal(findBrowser(machine), systemChrome);
  });

  it('says what to do if there is none', () => {
    const machine = machineWith({env: {PATH: path}});
    assert.throws(() => findBrowser(machine), /install Google Chrome/);
  });
});

const webkit = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];

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

  it('are WebKit and a screen for it', () => {
    const machine = machineWith({files: webkit, env: {PATH: path}});
    assert.deepEqual(findWebKit(machine), {
      driver: '/usr/bin/WebKitWebDriver',
      screen: '/usr/bin/Xvfb',
    });
  });

  for (const absent of webkit) {
    it(`are not WebKit without ${absent}`, () => {
      const files = webkit.filter((file) => file !== absent);
      const machine = machineWith({files, env: {PATH: path}});
      assert.isUndefined(findWebKit(machine));
    });
  }
});
