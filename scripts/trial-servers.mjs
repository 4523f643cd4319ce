// Starts nginx and Caddy on a port of this machine, with the configuration that
// the build writes. Only the name, the port and the folder differ from a real
// server.
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from './free-port.mjs';
import {requirements} from './requirements.mjs';

/**
 * @typedef {object} TrialServer
 * @property {string} origin
 * @property {number} pid
 * @property {() => string} said what it has written so far
 * @property {() => Promise<void>} stop
 */

/**
 * With `brotli` the line that is a comment in nginx.conf is none.
 *
 * @returns {Promise<TrialServer>}
 */
export async function startNginx({dist = 'dist', brotli = false} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  let site = changed(readFileSync(`${dist}/hosting/nginx.conf`, 'utf8'), {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'root /srv/herts-da-support;': `root ${resolve(dist)};`,
  });
  if (brotli)
    site = changed(site, {'# brotli_static on;': 'brotli_static on;'});
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = [
    brotli && `load_module ${requirements.brotli.find()};`,
    // Serves files that only root may read, too.
    process.getuid?.() === 0 && 'user root;',
    `pid ${folder}/pid;`,
    'worker_processes 1;',
    'events { worker_connections 512; }',
    'http {',
    ...temporary.map((each) => `${each}_temp_path ${folder}/${each};`),
    `include ${folder}/site.conf;`,
    '}',
  ];
  writeFileSync(`${folder}/site.conf`, site);
  writeFileSync(`${folder}/nginx.conf`, main.filter(Boolean).join('\n'));
  const args = ['-e', 'stderr', '-g', 'daemon off;', '-c'];
  return started({
    folder,
    port,
    command: [requirements.nginx.find(), ...args, `${folder}/nginx.conf`],
  });
}

/** @returns {Promise<TrialServer>} */
export async function startCaddy({dist = 'dist'} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const port = await freePort();
  const site = changed(readFileSync(`${dist}/hosting/Caddyfile`, 'utf8'), {
    '\n{\n': '\n{\n\tadmin off\n',
    '\nhelp.example {': `\nhttp://127.0.0.1:${port} {\n\tbind 127.0.0.1`,
    'root * /srv/herts-da-support': `root * ${resolve(dist)}`,
  });
  writeFileSync(`${folder}/Caddyfile`, site);
  const args = ['run', '--adapter', 'caddyfile', '--config'];
  return started({
    folder,
    port,
    command: [requirements.caddy.find(), ...args, `${folder}/Caddyfile`],
  });
}

/** Replaces parts of a text, and throws if one is missing. */
function changed(text, words) {
  for (const [from, to] of Object.entries(words)) {
    if (!text.includes(from)) throw new Error(`There is no "${from}" in it.`);
    text = text.replace(from, () => to);
  }
  return text;
}

async function started({folder, port, command: [program, ...args]}) {
  let said = '';
  const env = {...process.env, HOME: folder, XDG_DATA_HOME: folder};
  const child = spawn(program, args, {env, stdio: ['ignore', 'pipe', 'pipe']});
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  }
  const ended = new Promise((resolve) => child.once('close', resolve));
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`${program}: ${said}`);
    await wait(20);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid,
    said: () => said,
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

const listens = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket
      .once('connect', () => resolve(true))
      .once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
