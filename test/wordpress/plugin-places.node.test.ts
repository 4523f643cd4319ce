// Where the plugin's block and shortcode work, on a site on which nobody may
// write HTML (DISALLOW_UNFILTERED_HTML).
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {assert} from 'chai';
import {FALLBACK_HTML} from '../support/fallback-words.js';
import {partnerSite, visitorOfAll} from '../support/fixtures.js';
import {needed} from '../support/requirements.js';
import {
  activate,
  block,
  clearFooter,
  complaints,
  deactivate,
  openWithPlugin,
  php,
  putIntoFooter,
} from './plugin-site.js';
import {wordPressFiles, type WordPressSite} from './wordpress-site.js';

const WORDS = `<span lang="en-GB">${FALLBACK_HTML}</span>`;

/** A theme without blocks, with a widget area. */
const OLD_THEME = `<?php get_header(); while (have_posts()) { the_post(); the_content(); }
dynamic_sidebar('side'); get_footer();`;

describe("the WordPress plugin's block and shortcode", function () {
  this.timeout(120_000);
  const ourHost = partnerSite();
  const visitor = visitorOfAll();
  let site: WordPressSite;

  before(async function () {
    this.timeout(600_000);
    site = await openWithPlugin(needed(this, wordPressFiles), {
      ourHost: ourHost.origin,
      name: 'wordpress-plugin-places',
      filtersHtml: true,
    });
  });

  after(() => site?.close());

  const html = async (address: string) => (await fetch(address)).text();

  /** What PHP prints for some content, as on a page. */
  const rendered = (content: string, print = '$html') =>
    site.run(
      `$html = apply_filters('the_content', ${php(content)}); echo ${print};`,
    );

  async function shows(address: string, widgets = 1): Promise<void> {
    await visitor.open(address);
    for (let index = 0; index < widgets; index += 1) {
      const inside = await visitor.innerWords(index);
      assert.include(inside, 'Who you can call now');
    }
    const counts = await visitor.page.evaluate(() => ({
      widgets: document.querySelectorAll('herts-da-support').length,
      scripts: document.querySelectorAll('script[src*="herts-da-support.js"]')
        .length,
    }));
    assert.deepEqual(counts, {widgets, scripts: 1});
  }

  it('show the widget in a post of an author', async () => {
    await shows(await site.publish('author', block({need: 'refuge'})));
  });

  it('show the widget in a page', async () => {
    const address = await site.run(
      `echo get_permalink(wp_insert_post(['post_type' => 'page',
      'post_status' => 'publish', 'post_title' => 'Help',
      'post_content' => ${php(block())}]));`,
    );
    await shows(address);
  });

  it('show the widget as a shortcode from the Classic Editor', async () => {
    const shortcode =
      'Hello\n\n[herts-da-support need="refuge" heading-level="3"]\n\nBye';
    const address = await site.publish('author', shortcode);
    await shows(address);
    const tag = /<herts-da-support [^>]*>/.exec(await html(address))![0];
    assert.include(tag, ' need="refuge"');
    assert.include(tag, ' heading-level="3"');
  });

  it('show two widgets on a page, with one script', async () => {
    const both = `${block()}\n\n${block({need: 'under-19', layout: 'compact'})}`;
    await shows(await site.publish('author', both), 2);
  });

  it('show the widget in the footer of a block theme, on every page', async () => {
    await putIntoFooter(site, block({layout: 'button'}));
    for (const path of ['/', '/hello-world/', '/?s=hello', '/nowhere/']) {
      await visitor.open(site.origin + path);
      const widgets = await visitor.page.$$eval(
        '.wp-site-blocks footer herts-da-support',
        (all) => all.map((it) => it.getAttribute('layout')),
      );
      assert.deepEqual(widgets, ['button'], path);
    }
    await clearFooter(site);
  });

  it('show the widget in the widget area of an older theme', async () => {
    const theme = join(site.folder, 'wp-content/themes/older');
    mkdirSync(theme, {recursive: true});
    writeFileSync(join(theme, 'style.css'), '/* Theme Name: Older */');
    writeFileSync(join(theme, 'index.php'), OLD_THEME);
    writeFileSync(
      join(theme, 'functions.php'),
      "<?php register_sidebar(['id' => 'side', 'name' => 'Side']);",
    );
    const before = await site.run('echo get_stylesheet();');
    await site.run(
      `update_option('widget_block', [7 => ['content' => ${php(block())}], '_multiwidget' => 1]);
      switch_theme('older');
      update_option('sidebars_widgets', ['side' => ['block-7'], 'array_version' => 3]);`,
    );
    await shows(`${site.origin}/hello-world/`);
    await site.run(`switch_theme('${before}');`);
  });

  it('print the same fallback as every snippet', async () => {
    assert.include(
      await rendered(block()),
      `>${WORDS}</herts-da-support></div>`,
    );
  });

  it('keep everything if a theme filters the finished page', async () => {
    const content = block({
      layout: 'button',
      label: 'Worried?',
      accent: '#112233 #ddeeff',
    });
    const whole = (await rendered(content)).trim();
    const filtered = (await rendered(content, 'wp_kses_post($html)')).trim();
    assert.include(whole, ' accent="#112233 #ddeeff"');
    assert.equal(filtered, whole);
  });

  it('refuse invalid values, and HTML', async () => {
    const evil = '"><script>alert(1)</script>';
    const page = await rendered(
      block({
        layout: evil,
        need: 'nothing',
        theme: 'DARK',
        'heading-level': '7',
        label: `x" onclick="alert(1)${evil}`,
        accent: `red" style="background:url(//evil.example)${evil}`,
        onclick: 'alert(1)',
      }).replaceAll('<script', '\\u003cscript'),
    );
    const tag = /<herts-da-support [^>]*>/.exec(page)![0];
    const names = [...tag.matchAll(/ ([^ "]+)="[^"]*"/g)].map(([, it]) => it);
    assert.deepEqual(names, [
      'class',
      'data-clarity-mask',
      'data-openreplay-hidden',
      'label',
      'accent',
    ]);
    assert.notInclude(page, '<script');
  });

  describe('without JavaScript', () => {
    let address: string;
    before(async () => {
      address = await site.publish(
        'author',
        `<!-- wp:paragraph --><p>Before it.</p><!-- /wp:paragraph -->\n${block()}\n[herts-da-support]`,
      );
    });

    it('are only the fallback in a feed', async () => {
      const feed = await html(`${site.origin}/feed/`);
      const item = feed.split('<item>')[1]!;
      assert.notMatch(item, /<script|<herts-da-support|\[herts-da/);
      const [, content] = item.split('content:encoded');
      assert.include(content, WORDS);
      assert.notInclude(item.split('content:encoded')[0], '999');
    });

    it('are empty in an excerpt and in search results', async () => {
      const id = await site.run(`echo url_to_postid(${php(address)});`);
      const excerpt = await site.run(
        `echo get_the_excerpt(${id}), '|', wp_trim_excerpt('', ${id});`,
      );
      assert.equal(excerpt, 'Before it.|Before it.');
      const results = await html(`${site.origin}/?s=before`);
      assert.include(results, 'Before it.');
      assert.notInclude(results, 'herts-da-support');
    });
  });

  it('are one line while the plugin is off', async () => {
    const address = await site.publish('author', block({need: 'refuge'}));
    await deactivate(site);
    const page = await html(address);
    await activate(site);
    assert.include(page, '<p>In danger now? Call 999.</p>');
    assert.notInclude(page, 'herts-da-support');
  });

  it('cause no PHP errors', () => {
    assert.deepEqual(complaints(site), []);
  });
});
