// Starts WebKit's driver on a virtual display, and stops both.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {findWebKit} from './find-browser.mjs';
import {freePort} from './free-port.mjs';

const LONGEST_WAIT_MS = 120_000;

/**
 * A running driver: what a WebDriver client needs to ask it for a browser in a
 * time zone, and what ends it.
 */
export async function startWebKit(timeZone = process.env.TZ) {
  const found = findWebKit();
  if (!found) throw new Error('WebKit was not found: see CONTRIBUTING.md.');
  // Xvfb chooses a free number and writes it to file descriptor 3.
  const screen = spawn(found.screen, ['-displayfd', '3'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3], 'data');
  const port = await freePort();
  const driver = spawn(found.driver, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {...process.env, DISPLAY: `:${String(number).trim()}`, TZ: timeZone},
  });
  const stop = () => [driver, screen].forEach((each) => each.kill());
  process.once('exit', stop);
  await untilItAnswers(`http://127.0.0.1:${port}/status`);
  return {options: optionsFor(port), stop};
}

const optionsFor = (port) => ({
  automationProtocol: 'webdriver',
  hostname: '127.0.0.1',
  port,
  path: '/',
  logLevel: 'error',
  capabilities: {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
  },
});

async function untilItAnswers(address) {
  const end = performance.now() + LONGEST_WAIT_MS;
  while (performance.now() < end) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The driver of WebKit does not answer.');
}
