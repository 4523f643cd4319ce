/**
 * A new local WordPress for each test, with an admin, an author and no network
 * access. It is installed once in a process, then copied.
 */
import {execFile, execFileSync, spawn} from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {freePort} from '../../scripts/free-port.mjs';
import {fallbackLines} from '../../src/directory/calling-order.js';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {installed, packagesOf} from '../support/requirements.js';

/** The numbers in a page without JavaScript, in order. */
export const FALLBACK_NUMBERS = [
  '999',
  ...fallbackLines(hertfordshire).map(({phones}) => phones[0]!.number),
];

export type Role = 'admin' | 'author';

export interface WordPressSite {
  /** Its address, without a trailing slash. */
  readonly origin: string;
  /** The folder with its files. */
  readonly folder: string;
  /** Publishes content as a user, and returns its address. */
  publish(role: Role, content: string): Promise<string>;
  /**
   * Runs PHP inside WordPress and returns its output. It may ask our servers.
   */
  run(code: string): Promise<string>;
  close(): void;
}

const PHP = 'php';
const run = promisify(execFile);

/** WordPress from npm, with PHP from Debian. */
export function wordPressFiles(): string {
  installed('php');
  installed('unzip');
  const modules = packagesOf('test/wordpress');
  return join(modules, '@wp-playground/wordpress-builds');
}

export interface SiteOptions {
  /** Answers in place of the host that the snippets name. */
  readonly ourHost: string;
  /** The name of its folder, because two may run at once. */
  readonly name: string;
  /** Sets DISALLOW_UNFILTERED_HTML. */
  readonly filtersHtml?: boolean;
}

export async function openWordPress(
  files: string,
  {ourHost, name, filtersHtml}: SiteOptions,
): Promise<WordPressSite> {
  const folder = resolve('.tmp', name);
  const {template, passwords} = (installation ??= install(files));
  rmSync(folder, {recursive: true, force: true});
  cpSync(template, folder, {recursive: true});
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    SITE: origin,
    OUR_HOST: ourHost,
    FILTERS_HTML: filtersHtml ? 'yes' : '',
  };
  const server = spawn(
    PHP,
    ['-S', `127.0.0.1:${port}`, '-t', folder, join(folder, 'router.php')],
    {
      env: {...env, PHP_CLI_SERVER_WORKERS: '3'},
      stdio: 'ignore',
      // A process group, so that its workers end with it.
      detached: true,
    },
  );
  await answers(`${origin}/wp-json/`);

  const site: WordPressSite = {
    origin,
    folder,
    run: async (code) => {
      const args = ['-r', `require 'wp-load.php'; ${code}`];
      return (await run(PHP, args, {cwd: folder, env})).stdout;
    },
    close: () => void process.kill(-server.pid!),
    publish: async (role, content) => {
      const response = await fetch(`${origin}/wp-json/wp/v2/posts`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Basic ${btoa(`${role}:${passwords[role]}`)}`,
        },
        body: JSON.stringify({title: 'Help', status: 'publish', content}),
      });
      const answer = await response.text();
      if (!response.ok) throw new Error(`WordPress says: ${answer}`);
      return (JSON.parse(answer) as {link: string}).link;
    },
  };
  // A network reads its address here, and not in the settings.
  await site.run(
    `foreach (['home', 'siteurl'] as $name) $wpdb->update($wpdb->options,
      ['option_value' => '${origin}'], ['option_name' => $name]);`,
  );
  return site;
}

interface Installation {
  readonly template: string;
  readonly passwords: Readonly<Record<Role, string>>;
}

let installation: Installation | undefined;

function install(files: string): Installation {
  const template = resolve('.tmp/wordpress-template');
  unpack(files, template);
  const printed = execFileSync(
    PHP,
    // No mail is sent.
    ['-d', 'sendmail_path=/bin/true', 'install.php'],
    {cwd: template, env: {...process.env, SITE: 'http://127.0.0.1'}},
  );
  const [passwords = ''] = printed.toString().split('\n').slice(-1);
  return {
    template,
    passwords: JSON.parse(passwords) as Installation['passwords'],
  };
}

/** WordPress itself, its drop-in for sqlite, and our own five files. */
function unpack(files: string, folder: string): void {
  rmSync(folder, {recursive: true, force: true});
  const unzip = (file: string, to: string) =>
    execFileSync('unzip', ['-q', '-o', join(files, 'src', file), '-d', to]);
  unzip('wordpress/wp-6.5.zip', folder);
  cpSync(join(files, 'public/wp-6.5'), folder, {
    recursive: true,
    force: false,
  });
  const plugins = join(folder, 'wp-content/mu-plugins');
  const sqlite = join(plugins, 'sqlite-database-integration');
  mkdirSync(plugins, {recursive: true});
  unzip('sqlite-database-integration/sqlite-database-integration.zip', plugins);
  renameSync(`${sqlite}-main`, sqlite);
  const dropIn = readFileSync(join(sqlite, 'db.copy'), 'utf8')
    .replace(
      "'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'",
      "__DIR__ . '/mu-plugins/sqlite-database-integration'",
    )
    .replace('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(folder, 'wp-content/db.php'), dropIn);
  const database = join(folder, 'wp-content/database');
  rmSync(database, {recursive: true, force: true});
  mkdirSync(database);
  for (const file of ['wp-config.php', 'install.php', 'router.php']) {
    copyFileSync(join('test/wordpress', file), join(folder, file));
  }
  for (const file of ['our-host.php', 'classic-editor.php']) {
    copyFileSync(join('test/wordpress', file), join(plugins, file));
  }
}

/** A newly started server refuses the first requests. */
async function answers(address: string): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Nothing answers at ${address}.`);
}
