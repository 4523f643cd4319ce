// The lists of the WordPress plugin: its own, one that an administrator names,
// and a daily copy; and what remains after the plugin is deleted.
import {assert} from 'chai';
import type {Page} from 'puppeteer-core';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {FALLBACK, FALLBACK_HTML} from '../support/fallback-words.js';
import {partnerSite} from '../support/fixtures.js';
import {needed} from '../support/requirements.js';
import {
  activate,
  block,
  complaints,
  deactivate,
  openWithPlugin,
  php,
  ZIP,
} from './plugin-site.js';
import {openSignedIn} from './sign-in.js';
import {wordPressFiles, type WordPressSite} from './wordpress-site.js';

/** Not on any network, so the tests answer instead. */
const ADDRESS = 'https://your-host.example/hertfordshire.json';
const SETTINGS = '/wp-admin/options-general.php?page=herts-da-support';

/** No build is made on this date. */
const NEWER = {...hertfordshire, updated: '2099-01-01'};
const LINE = 'In danger now? Call 999. Or Childline (under 19) 0800 1111.';

describe('the list of the WordPress plugin', function () {
  this.timeout(120_000);
  const ourHost = partnerSite();
  let site: WordPressSite;
  let admin: Page;
  /** A post with the block. */
  let post: string;

  before(async function () {
    this.timeout(600_000);
    const files = needed(this, wordPressFiles);
    const name = 'wordpress-plugin-list';
    site = await openWithPlugin(files, {ourHost: ourHost.origin, name});
    post = await site.publish('author', block());
    admin = await openSignedIn(site, 'admin');
  });

  after(async () => {
    await admin?.browserContext().close();
    site?.close();
  });

  /** Returns the notice that follows. */
  async function save(address: string, isCopied = false): Promise<string> {
    await admin.goto(site.origin + SETTINGS);
    await admin.$eval(
      '#herts-da-support-directory',
      (field, [address, isCopied]) => {
        const {form} = field as HTMLInputElement;
        // Otherwise the browser would refuse a wrong address.
        form!.noValidate = true;
        (field as HTMLInputElement).value = address;
        form!.querySelector<HTMLInputElement>('[type=checkbox]')!.checked =
          isCopied;
      },
      [address, isCopied] as const,
    );
    await Promise.all([admin.waitForNavigation(), admin.click('#submit')]);
    return admin.$eval('.notice p', (it) => it.innerText);
  }

  const html = async (address: string) => (await fetch(address)).text();
  const tag = async () => /<herts-da-support [^>]*>/.exec(await html(post))![0];
  const words = async () =>
    /<span lang="en-GB">(.*?)<\/span><\/herts-da/.exec(await html(post))![1];
  const copy = () =>
    fetch(`${site.origin}/wp-json/herts-da-support/v1/directory`);

  const put = (list: unknown, line?: string) => {
    const text = typeof list === 'string' ? list : JSON.stringify(list);
    ourHost.put('/hertfordshire.json', text);
    ourHost.put('/fallback.txt', line ?? '');
  };

  const daily = () => site.run("do_action('herts_da_support_refresh_list');");

  const isPlanned = () =>
    site.run(
      "echo wp_next_scheduled('herts_da_support_refresh_list') ? 'yes' : 'no';",
    );

  it('is the plugin’s own at first', async () => {
    assert.notInclude(await tag(), 'directory=');
    assert.equal((await copy()).status, 404);
    assert.equal(await isPlanned(), 'no');
  });

  it('can be set only by administrators', async () => {
    const author = await openSignedIn(site, 'author');
    const answer = await author.goto(site.origin + SETTINGS);
    assert.equal(answer!.status(), 403);
    await author.browserContext().close();
  });

  it('cannot be set by a form without a nonce', async () => {
    await admin.goto(site.origin + SETTINGS);
    const status = await admin.evaluate(async () => {
      const body = new URLSearchParams({
        option_page: 'herts_da_support',
        action: 'update',
        herts_da_support_directory: 'https://evil.example/list.json',
      });
      return (await fetch('options.php', {method: 'POST', body})).status;
    });
    assert.equal(status, 403);
    assert.notInclude(await tag(), 'directory=');
  });

  it('is fetched by the visitor’s browser from the named address', async () => {
    assert.equal(await save(ADDRESS), 'Settings saved.');
    assert.include(await tag(), ` directory="${ADDRESS}"`);
    // The plugin's plain page would be older than that list.
    assert.include(await tag(), ' plain-page=""');
    assert.equal(await words(), FALLBACK_HTML);
    assert.equal(await isPlanned(), 'no');
  });

  for (const wrong of [
    'http://other.example/list.json',
    'javascript:alert(1)',
    '//other.example/list.json',
    'a list',
  ]) {
    it(`keeps its address if somebody writes ${wrong}`, async () => {
      const told = await save(wrong);
      assert.include(told, wrong);
      assert.include(told, 'https://');
      assert.include(await tag(), ` directory="${ADDRESS}"`);
    });
  }

  it('may be on this website', async () => {
    const own = `${site.origin}/list.json`;
    await save(own);
    assert.include(await tag(), ` directory="${own}"`);
  });

  describe('copied daily', () => {
    it('is fetched at once, and served from this website', async () => {
      put(NEWER, LINE);
      assert.equal(await save(ADDRESS, true), 'Settings saved.');
      const served = / directory="([^"]+)"/.exec(await tag())![1]!;
      assert.isTrue(served.startsWith(`${site.origin}/`));
      const answer = await fetch(served);
      assert.deepEqual(await answer.json(), NEWER);
      assert.equal(answer.headers.get('cache-control'), 'public, max-age=300');
      assert.equal(await isPlanned(), 'yes');
      const page = await admin.$eval('form', (it) => it.innerText);
      assert.include(page, 'The copy is of the list of 2099-01-01.');
    });

    it('brings its own fallback', async () => {
      assert.equal(
        await words(),
        'In danger now? Call <a href="tel:999">999</a>. Or Childline (under 19) <a href="tel:08001111">0800 1111</a>.',
      );
    });

    it('uses the plugin’s fallback if it brings none', async () => {
      put(NEWER);
      await daily();
      assert.equal(await words(), FALLBACK_HTML);
    });

    it('removes a withdrawn number from the fallback too', async () => {
      put({...NEWER, withdrawnNumbers: ['0330 102 5811']});
      await daily();
      assert.equal(
        await words(),
        'In danger now? Call <a href="tel:999">999</a>.',
      );
      put({...NEWER, withdrawnNumbers: ['0330 102 5811']}, LINE);
      await daily();
      assert.include(await words(), '0800 1111');
    });

    for (const broken of [
      'Not found',
      '{}',
      '[]',
      '"text"',
      '{"updated": "soon", "services": []}',
      '{"updated": "2099-01-02", "services": "none"}',
      '{"updated": "2099-01-02", "services": [',
    ]) {
      it(`stays unchanged if the address gives ${broken}`, async () => {
        put(NEWER, LINE);
        await daily();
        put(broken, 'In danger now? Call 999.');
        await daily();
        assert.deepEqual(await (await copy()).json(), NEWER);
        assert.include(await words(), '0800 1111');
      });
    }

    it('shows the page whatever a readable list contains', async () => {
      const services = [7, null, {phones: 'x'}, {phones: [[], {number: {}}]}];
      put({...NEWER, services, withdrawnNumbers: [{}]}, LINE);
      await daily();
      assert.equal(
        await words(),
        'In danger now? Call <a href="tel:999">999</a>.',
      );
    });

    it('is not used if the plugin’s own list is newer', async () => {
      put({...NEWER, updated: '2020-01-01'}, LINE);
      await daily();
      assert.equal(await words(), FALLBACK_HTML);
      assert.notInclude(await tag(), 'directory=');
      assert.equal((await copy()).status, 404);
    });

    it('is not used for another address', async () => {
      put(NEWER, LINE);
      await daily();
      const told = await save('https://your-host.example/nothing.json', true);
      assert.include(told, 'There is no list at this address.');
      assert.equal(await words(), FALLBACK_HTML);
      assert.notInclude(await tag(), 'directory=');
      await save(ADDRESS, true);
      assert.include(await words(), '0800 1111');
    });
  });

  describe('has a fallback that is', () => {
    const [{number: known} = {number: ''}] = hertfordshire.services.flatMap(
      ({phones = []}) => phones,
    );
    const good = [
      FALLBACK,
      LINE,
      'In danger now? Call 999.',
      `Call 999, or the helpline (from 16) ${known}.`,
      'Call 112. Use 18000 where you cannot speak.',
      'Numbers of people aged 16 to 25.',
    ];
    const bad = [
      '',
      'Call 0800 000 0000.',
      `Call ${known}0.`,
      `Call +44 ${known.slice(1)}.`,
      'Call 08.08.80.88.08.88.',
      'Call 08-08 80/88 (08) 88.',
      'Call 0 8 0 0 1 2 3.',
      'Call ０８００ １２３ ４５６.',
      'Call ٠٨٠٠١٢٣.',
      'Call 999 <b>now</b>.',
      'Call 999.\nNow.',
      'Call 9990.',
      'Call 999\u00a00800.',
      `Call 999. ${'Now. '.repeat(500)}`,
      'Call 99\u200b9\u200b1.',
    ];

    /** By line. */
    let isTaken: Record<string, boolean>;

    before(async () => {
      isTaken = JSON.parse(
        await site.run(
          `$known = herts_da_support_numbers(herts_da_support_read(${php(JSON.stringify(hertfordshire))}));
          $taken = [];
          foreach (json_decode(${php(JSON.stringify([...good, ...bad]))}) as $line)
            $taken[$line] = herts_da_support_is_line($line, $known);
          echo json_encode($taken);`,
        ),
      ) as typeof isTaken;
    });

    for (const line of good) {
      it(`taken: ${JSON.stringify(line).slice(0, 60)}`, () => {
        assert.isTrue(isTaken[line]);
      });
    }
    for (const line of bad) {
      it(`refused: ${JSON.stringify(line).slice(0, 60)}`, () => {
        assert.isFalse(isTaken[line]);
      });
    }

    it('plain text, whatever was written', async () => {
      const shown = await site.run(
        "echo herts_da_support_link_numbers('Call 999 <img src=x onerror=alert(1)> & 0800 1111');",
      );
      assert.equal(
        shown,
        'Call <a href="tel:999">999</a> &lt;img src=x onerror=alert(1)&gt; &amp; <a href="tel:08001111">0800 1111</a>',
      );
    });
  });

  describe('over the life of the plugin', () => {
    it('keeps its settings when the plugin is updated', async () => {
      put(NEWER, LINE);
      await daily();
      const before = await html(post);
      const done = await site.run(
        `require_once ABSPATH . 'wp-admin/includes/admin.php';
      require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
      $upgrader = new Plugin_Upgrader(new Automatic_Upgrader_Skin());
      echo json_encode($upgrader->install('${process.cwd()}/${ZIP}', ['overwrite_package' => true]));`,
      );
      assert.equal(done, 'true');
      assert.equal(await html(post), before);
    });

    it('is not fetched while the plugin is off, and again once it is on', async () => {
      await deactivate(site);
      assert.equal(await isPlanned(), 'no');
      await activate(site);
      assert.include(await words(), '0800 1111');
      assert.equal(await isPlanned(), 'yes');
    });

    it('leaves nothing behind when the plugin is deleted', async () => {
      const left = () =>
        site.run(
          `global $wpdb; $found = [];
        foreach ($wpdb->get_col("SHOW TABLES") as $table)
          foreach ($wpdb->get_results("SELECT * FROM $table", ARRAY_A) as $row)
            if (preg_match('/herts.da/i', str_replace('wp:herts-da-support', '', json_encode($row))))
              $found[] = $table . ': ' . substr(json_encode($row), 0, 200);
        echo json_encode($found);`,
        );
      assert.include(await left(), 'herts_da_support_directory');
      await deactivate(site);
      await site.run(
        `require_once ABSPATH . 'wp-admin/includes/admin.php'; WP_Filesystem();
      delete_plugins(['herts-da-support/herts-da-support.php']);`,
      );
      assert.equal(await left(), '[]');
      const page = await html(post);
      assert.include(page, '<p>In danger now? Call 999.</p>');
    });

    it('causes no PHP errors', () => {
      assert.deepEqual(complaints(site), []);
    });
  });
});
