// Pages with a strict content security policy, as governments have them: what
// the widget needs, and what is left if it is blocked.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {VERSION} from '../../src/build-info.js';
import {frameVisit} from '../support/fixtures.js';
import {HTTPS_HOST} from '../support/frame-visit.js';

const integrity = JSON.parse(
  readFileSync('dist/integrity.json', 'utf8'),
) as Record<string, string>;

const PINNED = `herts-da-support-${VERSION}.js`;
const FALLBACK = 'In danger now? Call 999. Safer Places 0330 102 5811.';

describe('a page with a strict policy', () => {
  const visit = frameVisit();
  const {host} = visit;

  afterEach(() => visit.leave());

  interface Ask {
    /** `HOST` stands for the origin of the script's host. */
    readonly policy: string;
    readonly directory?: boolean;
    readonly hash?: string;
  }

  async function arrive({
    policy,
    directory = false,
    hash = integrity[PINNED]!,
  }: Ask): Promise<void> {
    const list = directory
      ? ` directory="${HTTPS_HOST}/hertfordshire.json"`
      : '';
    await visit.arrive({
      headers: {
        'content-security-policy': policy.replaceAll('HOST', host.origin),
      },
      body: `<herts-da-support${list}>${FALLBACK}</herts-da-support><script src="${host.origin}/${PINNED}" integrity="${hash}" crossorigin="anonymous" referrerpolicy="no-referrer" async></script>`,
    });
  }

  const isDrawn = () =>
    visit.page.evaluate(async () => {
      const widget = document.querySelector('herts-da-support')!;
      await (widget as Element & {ready?: Promise<void>}).ready;
      return widget.shadowRoot?.textContent ?? '';
    });

  const BASE = "default-src 'none'; script-src HOST; img-src data:";
  const TYPED = `${BASE}; require-trusted-types-for 'script'`;
  const NAMED = `${TYPED}; trusted-types lit-html 'allow-duplicates'`;

  for (const [what, policy] of [
    ['that asks for trusted types', TYPED],
    ['that lists the policy of lit', NAMED],
    ['that lists it once', `${TYPED}; trusted-types lit-html`],
  ] as const) {
    it(`shows the widget, and nothing is violated: ${what}`, async () => {
      await arrive({policy});
      assert.include(await isDrawn(), 'Who you can call now');
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.console, []);
    });

    it(`shows the widget with a list from its host: ${what}`, async () => {
      await arrive({
        policy: `${policy}; connect-src ${HTTPS_HOST}`,
        directory: true,
      });
      assert.include(await isDrawn(), 'Who you can call now');
      await visit.page.waitForNetworkIdle();
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.console, []);
    });
  }

  it('shows the built-in list, and says why, if it may not ask for another', async () => {
    await arrive({policy: TYPED, directory: true});
    assert.include(await isDrawn(), 'Who you can call now');
    await visit.page.waitForNetworkIdle();
    const ours = visit.console.filter((line) => line.startsWith('<herts'));
    assert.lengthOf(ours, 1);
    assert.include(ours[0]!, 'The list that was there is shown.');
    assert.deepEqual(await visit.violations(), ['connect-src']);
  });

  it('keeps the fallback, with one readable error, if the trusted types of Lit are not listed', async () => {
    await arrive({policy: `${TYPED}; trusted-types default`});
    assert.equal(
      await visit.page.evaluate(
        () => document.querySelector('herts-da-support')!.innerText,
      ),
      FALLBACK,
    );
    const ours = visit.console.filter(
      (line) => !/^(Creating|Refused)/.test(line),
    );
    assert.lengthOf(ours, 1, visit.console.join('\n'));
    assert.match(ours[0]!, /lit-html/);
    assert.deepEqual(await visit.violations(), ['trusted-types']);
  });

  it('keeps the fallback if the script does not match the hash', async () => {
    const hash = integrity[PINNED]!.replace(/.{8}$/, 'AAAAAAAA');
    await arrive({policy: TYPED, hash});
    assert.equal(
      await visit.page.evaluate(
        () => document.querySelector('herts-da-support')!.innerText,
      ),
      FALLBACK,
    );
    assert.match(visit.console.join('\n'), /integrity/);
  });

  it('keeps the fallback if the script is blocked', async () => {
    await arrive({
      policy: "default-src 'none'; script-src 'self'; img-src data:",
    });
    assert.equal(
      await visit.page.evaluate(
        () => document.querySelector('herts-da-support')!.innerText,
      ),
      FALLBACK,
    );
    assert.include(await visit.violations(), 'script-src-elem');
  });
});
