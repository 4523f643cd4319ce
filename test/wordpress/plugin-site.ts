/** A WordPress site with the built plugin installed and active. */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {
  openWordPress,
  type SiteOptions,
  type WordPressSite,
} from './wordpress-site.js';

export const ZIP = 'dist/wordpress/herts-da-support.zip';

/** A block as the editor stores it. */
export const block = (settings: Readonly<Record<string, string>> = {}) =>
  `<!-- wp:herts-da-support/directory ${JSON.stringify(settings)} -->
<p>In danger now? Call 999.</p>
<!-- /wp:herts-da-support/directory -->`;

/** A PHP string. */
export const php = (text: string) =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Installs the plugin without the upload page. */
export async function openWithPlugin(
  files: string,
  options: SiteOptions,
): Promise<WordPressSite> {
  const site = await openWordPress(files, options);
  const plugins = join(site.folder, 'wp-content/plugins');
  execFileSync('unzip', ['-q', ZIP, '-d', plugins]);
  await activate(site);
  return site;
}

export async function activate(site: WordPressSite): Promise<void> {
  await site.run(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php';
    activate_plugin('herts-da-support/herts-da-support.php');`,
  );
}

export async function deactivate(site: WordPressSite): Promise<void> {
  await site.run(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php';
    deactivate_plugins('herts-da-support/herts-da-support.php');`,
  );
}

/** The errors that PHP logged in our files. */
export function complaints({folder}: WordPressSite): string[] {
  const log = join(folder, 'wp-content/debug.log');
  if (!existsSync(log)) return [];
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /herts|_doing_it_wrong|called incorrectly/i.test(line));
}

/**
 * Puts content into the theme's footer, and returns the name of the template
 * part.
 */
export function putIntoFooter(
  site: WordPressSite,
  content: string,
): Promise<string> {
  return site.run(
    `wp_set_current_user(1);
    $id = wp_insert_post(['post_type' => 'wp_template_part', 'post_name' => 'footer',
      'post_title' => 'Footer', 'post_status' => 'publish',
      'post_content' => ${php(content)}]);
    wp_set_object_terms($id, get_stylesheet(), 'wp_theme');
    wp_set_object_terms($id, 'footer', 'wp_template_part_area');
    echo get_stylesheet() . '//footer';`,
  );
}

export async function clearFooter(site: WordPressSite): Promise<void> {
  await site.run(
    `foreach (get_posts(['post_type' => 'wp_template_part']) as $part)
    wp_delete_post($part->ID, true);`,
  );
}
