// A page opened from a disk, without a server, beside the script under its
// plain and its versioned name.
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect} from 'chai';
import {visitorOfEach} from '../support/fixtures.js';
import {OPEN_ROOTS} from '../../scripts/open-roots.mjs';

/** As a release, a CDN or an asset pipeline calls it. */
const NAMES = [
  'herts-da-support.js',
  'herts-da-support-0.1.0.js',
  'herts-da-support-1.0.0-beta.2.js',
  'herts-da-support.min.js',
  'herts-da-support-0.1.0.min.js',
  'herts-da-support.55e7cbb9ba48.js',
  'herts-da-support-D4x9_aZ.js',
  'herts-da-support.min.a1b2c3.js',
  '1a2b3c-herts-da-support.js',
  'Herts-DA-Support.mjs',
  'herts-da-support@0.1.0',
];

/** So that the test sees what stands inside, and when it is whole. */
const WATCH = `<script>
  addEventListener('herts-da-ready', () => (window.ready = true));
  ${OPEN_ROOTS}
</script>`;

describe('a page on a disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'herts-da-support-'));
  const visitor = visitorOfEach();

  after(() => rmSync(folder, {recursive: true}));

  for (const name of NAMES) {
    it(`shows the widget of ${name}`, async () => {
      copyFileSync('dist/herts-da-support.js', join(folder, name));
      const {ready, text, lines} = await show(
        `<script src="${name}" async></script>`,
      );
      expect(ready).to.equal(true);
      expect(text).to.include('Who you can call now');
      expect(lines).to.deep.equal([]);
    });
  }

  it('shows the widget of a renamed file if data-mount names a place', async () => {
    copyFileSync('dist/herts-da-support.js', join(folder, '8f3e21ab.js'));
    const {text, lines} = await show(
      '<div id="help"></div><script src="8f3e21ab.js" data-mount="#help"></script>',
    );
    expect(text).to.include('Who you can call now');
    expect(lines).to.deep.equal([]);
  });

  it('keeps its fallback if the script was not saved with it', async () => {
    const {text} = await show(
      '<herts-da-support>Call 999.</herts-da-support><script src="gone/herts-da-support.js"></script>',
    );
    expect(text).to.include('Call 999.');
  });

  async function show(body: string) {
    const file = join(folder, 'page.html');
    writeFileSync(
      file,
      `<!doctype html><meta charset="utf-8"><title>Help</title><body>${WATCH}${body}`,
    );
    const {page} = visitor;
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(String(error)));
    await page.goto(pathToFileURL(file).href);
    const read = `(async () => {
      const widget = document.querySelector('herts-da-support');
      await widget.ready;
      return {
        ready: window.ready,
        text: (widget.shadowRoot?.querySelector('section') ?? widget).innerText,
      };
    })()`;
    const {ready, text} = (await page.evaluate(read)) as {
      ready?: boolean;
      text: string;
    };
    return {ready, text, lines};
  }
});
