// The plugin on a network of sites, activated for all at once.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {assert} from 'chai';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {needed} from '../support/requirements.js';
import {block, complaints, openWithPlugin, php} from './plugin-site.js';
import {wordPressFiles, type WordPressSite} from './wordpress-site.js';

describe('the WordPress plugin on a network', function () {
  this.timeout(180_000);
  const ourHost = partnerSite();
  const visitor = visitorOfEach();
  let site: WordPressSite;
  /** The id of the second site. */
  let second: string;

  before(async function () {
    this.timeout(600_000);
    site = await openWithPlugin(needed(this, wordPressFiles), {
      ourHost: ourHost.origin,
      name: 'wordpress-network',
    });
    await makeNetwork(site);
    await site.run(
      "require ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin('herts-da-support/herts-da-support.php', '', true);",
    );
    second = await addSite(site, '/second/');
  });

  after(() => site?.close());

  it('shows the widget on each site, from that site alone', async () => {
    for (const number of ['1', second]) {
      const address = await site.run(
        `switch_to_blog(${number});
        echo get_permalink(wp_insert_post(['post_type' => 'page', 'post_status' => 'publish',
        'post_title' => 'Help', 'post_content' => ${php(block())}]));`,
      );
      const asked: string[] = [];
      visitor.page.on('request', (it) => asked.push(it.url()));
      await visitor.open(address);
      assert.include(await visitor.innerWords(), 'Who you can call now');
      assert.deepEqual(
        asked.filter(
          (it) => !/^(data|blob):/.test(it) && !it.startsWith(site.origin),
        ),
        [],
      );
    }
  });

  it('leaves nothing behind on any of them', async () => {
    const onEach = (code: string) =>
      `foreach ([1, ${second}] as $id) { switch_to_blog($id); ${code} restore_current_blog(); }`;
    const count = onEach(
      `global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE 'herts_da%'"), ' ';`,
    );
    const counts = await site.run(
      `${onEach("update_option('herts_da_support_directory', 'https://example.org/list.json');")}
      ${count} define('WP_UNINSTALL_PLUGIN', true);
      require WP_PLUGIN_DIR . '/herts-da-support/uninstall.php'; ${count}`,
    );
    assert.equal(counts, '1 1 0 0 ');
  });

  it('causes no PHP errors', () => {
    assert.deepEqual(complaints(site), []);
  });
});

/** Does what "Network Setup" does, which allows no port. */
async function makeNetwork(site: WordPressSite): Promise<void> {
  const {host} = new URL(site.origin);
  const config = join(site.folder, 'wp-config.php');
  const write = (lines: string) =>
    writeFileSync(
      config,
      readFileSync(config, 'utf8').replace(
        "if (!defined('ABSPATH'))",
        `${lines}\n$&`,
      ),
    );
  write("define('WP_ALLOW_MULTISITE', true);");
  await site.run(
    `require ABSPATH . 'wp-admin/includes/upgrade.php'; require ABSPATH . 'wp-admin/includes/network.php';
    global $wpdb; foreach ($wpdb->tables('ms_global') as $table => $name) $wpdb->$table = $name;
    install_network(); populate_network(1, '${host}', 'admin@example.org', 'Network', '/', false);`,
  );
  write(`define('MULTISITE', true); define('SUBDOMAIN_INSTALL', false);
define('DOMAIN_CURRENT_SITE', '${host}'); define('PATH_CURRENT_SITE', '/');
define('SITE_ID_CURRENT_SITE', 1); define('BLOG_ID_CURRENT_SITE', 1);`);
}

/** WordPress leaves the colon out of an address with a port. */
function addSite(site: WordPressSite, path: string): Promise<string> {
  const {host} = new URL(site.origin);
  return site.run(
    `$id = wp_insert_site(['domain' => '${host}', 'path' => '${path}', 'user_id' => 1, 'network_id' => 1]);
    global $wpdb; $wpdb->update($wpdb->blogs, ['domain' => '${host}'], ['blog_id' => $id]);
    switch_to_blog($id);
    foreach (['home', 'siteurl'] as $name) update_option($name, '${site.origin}${path}');
    echo $id;`,
  );
}
