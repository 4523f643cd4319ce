// What the recorders that partners use learn about a visit. Each is the
// published package, with its default settings and with the least masking it
// allows.
import {readFileSync} from 'node:fs';
import {gunzipSync, inflateSync} from 'node:zlib';
import {assert} from 'chai';
import {build} from 'esbuild';
import {snippet} from '../../src/snippets/snippets.js';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {SCRIPT} from '../support/partner-site.js';
import {isFull} from '../support/check-property.js';
import {stayHere, useEverything} from '../support/use-everything.js';

const RECORDERS = {
  rrweb: 'rrweb',
  posthog: 'posthog-js',
  sentry: '@sentry/browser',
  clarity: 'clarity-js',
  openreplay: '@openreplay/tracker',
};

/** The element with words inside, without its script. */
const [pasted = ''] = snippet('element', {host: '/dist'}).split(/(?=<script)/);

const PAGE_WORDS = 'Opening times of the surgery';
const LAST_WORDS = 'Thank you for reading';

/** A page with content that a recorder may see. */
const around = (widget: string) =>
  `<h1>${PAGE_WORDS}</h1>${widget}<button id="last">Go on</button>
  <script>
    document.querySelector('#last').addEventListener('click', () => {
      document.querySelector('h1').textContent = '${LAST_WORDS}';
    });
  </script>`;

const tagOf = (recorder: string) =>
  `<script src="/recorders/${recorder}.js"></script>`;

// Takes two minutes, so it runs with `npm run test:full`.
const inFull = isFull ? describe : describe.skip;

inFull('the recorders of a page', () => {
  const site = partnerSite({
    '/v1/web/start': JSON.stringify({
      token: 'token',
      userUUID: 'user',
      sessionID: '1',
      projectID: '1',
      beaconSizeLimit: 1e6,
      compressionThreshold: 1e9,
      startTimestamp: 0,
      delay: 0,
    }),
    '/array/key/config': JSON.stringify({
      sessionRecording: {endpoint: '/s/'},
      heatmaps: true,
      captureDeadClicks: true,
      supportedCompression: [],
    }),
    '/flags/': JSON.stringify({sessionRecording: {endpoint: '/s/'}}),
  });
  const visitor = visitorOfEach();

  before(async () => {
    for (const recorder of Object.keys(RECORDERS)) {
      site.put(`/recorders/${recorder}.js`, await bundle(recorder, true));
      site.put(
        `/recorders/as-it-comes/${recorder}.js`,
        await bundle(recorder, false),
      );
    }
  });

  beforeEach(async () => {
    await visitor.devtools().send('Storage.clearDataForOrigin', {
      origin: site.origin,
      storageTypes: 'all',
    });
    await stayHere(visitor, site.origin);
    site.asked.length = 0;
  });

  async function bundle(recorder: string, least: boolean): Promise<string> {
    const {outputFiles} = await build({
      entryPoints: [`test/safety/recorders/${recorder}.ts`],
      bundle: true,
      define: {LEAST_MASKED: String(least)},
      format: 'iife',
      write: false,
      logLevel: 'error',
    });
    return outputFiles[0]!.text;
  }

  async function openPage(body: string): Promise<void> {
    await visitor.openPage(site, body, {withoutWidget: true});
  }

  /** Everything that was recorded, passed to a callback or sent, as text. */
  async function learned(): Promise<string> {
    const recorded = await visitor.page.evaluate(
      () => (window as Window & {recorded?: string[]}).recorded ?? [],
    );
    const sent = site.asked.map(({path, body}) => `${path} ${textOf(body)}`);
    return [...recorded, ...sent].join('\n').replaceAll('\\/', '/');
  }

  function textOf(body: Buffer): string {
    for (const read of [gunzipSync, inflateSync]) {
      try {
        return read(body).toString('utf8');
      } catch {
        // Not compressed in this format.
      }
    }
    return body.toString('utf8');
  }

  /** Waits until the recorder has reported the last event. */
  async function learnedInTheEnd(): Promise<string> {
    await visitor.page.evaluate(() =>
      document.querySelector<HTMLElement>('#last')!.click(),
    );
    for (;;) {
      await visitor.page.evaluate(() =>
        (window as Window & {flush?: () => unknown}).flush?.(),
      );
      const text = await learned();
      if (text.includes(LAST_WORDS)) return text;
    }
  }

  /**
   * Words of this length are specific to the widget; shorter ones are common.
   */
  const TELLING = 8;

  function assertNothingOf(words: readonly string[], text: string): void {
    const telling = words
      .flatMap((each) => [each, each.replace(/^(https?|tel):(\/\/)?/, '')])
      .flatMap((each) => [each, each.replaceAll(' ', '')])
      .filter(({length}) => length >= TELLING);
    assert.isAbove(telling.length, 10);
    const found = telling.filter((each) => text.includes(each));
    assert.deepEqual([...new Set(found)], []);
  }

  const versionOf = (name: string) =>
    (
      JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
        version: string;
      }
    ).version;

  for (const [recorder, name] of Object.entries(RECORDERS)) {
    describe(`${name} ${versionOf(name)}`, () => {
      it('learns nothing with its default settings', async () => {
        await openPage(tagOf(`as-it-comes/${recorder}`) + around(SCRIPT));
        await usesEverything();
      });

      it('learns nothing if it starts before the widget', async () => {
        await openPage(tagOf(recorder) + around(SCRIPT));
        await usesEverything();
      });

      it('learns nothing if it starts after the widget', async () => {
        await openPage(around(SCRIPT));
        await visitor.widgetReady();
        await visitor.page.addScriptTag({url: `/recorders/${recorder}.js`});
        await usesEverything();
      });

      it('learns nothing from the fallback without the script', async () => {
        await openPage(tagOf(recorder) + around(pasted));
        await usesFallback(recorder);
      });

      it('learns nothing from the fallback before the script loads', async () => {
        await openPage(tagOf(recorder) + around(pasted));
        await visitor.page.addScriptTag({url: '/dist/herts-da-support.js'});
        await usesEverything();
      });
    });
  }

  async function usesEverything(): Promise<void> {
    await visitor.widgetReady();
    const used = await useEverything(visitor);
    assert.isAbove(used.length, 30);
    const words = await visitor.innerWords();
    assertNothingOf(words, await learnedInTheEnd());
  }

  const fallbackWords = () =>
    visitor.page.evaluate(() => {
      const host = document.querySelector('herts-da-support')!;
      const links = [...host.querySelectorAll('a')];
      return [
        ...host.textContent.split('. '),
        ...links.flatMap(({href, textContent}) => [href, textContent ?? '']),
      ];
    });

  async function usesFallback(recorder: string): Promise<void> {
    for (const link of await visitor.page.$$('herts-da-support a')) {
      await link.click();
    }
    const words = await fallbackWords();
    const text = await learnedInTheEnd();
    // Clarity records the target of every link even if masked, as the README
    // says.
    const kept = text.replace(/tel:\d+/g, '');
    assertNothingOf(words, recorder === 'clarity' ? kept : text);
  }
});
