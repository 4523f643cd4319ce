// A host for dist, as docs/hosting.md describes one: a plain file server with
// the headers of host-headers.mjs. It keeps no log. `npm run preview` starts it
// on the port in PORT, or on the first free one from 8080 on.
import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {join, normalize} from 'node:path';
import {pathToFileURL} from 'node:url';
import {headersFor} from './host-headers.mjs';

/**
 * Serves dist on a port of this machine, 0 for any. Resolves once it listens.
 *
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
export function serveDist(port = 0) {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function answer({method, url = '/'}, response) {
  const found = fileOf(url);
  const file = found ?? '404.html';
  if (!['GET', 'HEAD'].includes(method ?? '')) {
    response.writeHead(405, {Allow: 'GET, HEAD'}).end();
    return;
  }
  response.writeHead(found ? 200 : 404, headersFor(file));
  if (method === 'HEAD') response.end();
  else createReadStream(join('dist', file)).pipe(response);
}

/** The file for an address, always inside dist. */
function fileOf(url) {
  const [path = ''] = url.split(/[?#]/);
  if (path === '/') return 'index.html';
  const file = normalize(decoded(path)).replace(/^[/\\]+/, '');
  // A trailing slash names a folder.
  if (/^\.\.|\0|[/\\]$/.test(file)) return undefined;
  return isFile(join('dist', file)) ? file : undefined;
}

function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    // The file does not exist, or the path is too long.
    return false;
  }
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

/** Serves on the port, or on the next free one. */
async function serveFrom(port) {
  try {
    return await serveDist(port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || 'PORT' in process.env) throw error;
    return serveFrom(port + 1);
  }
}

async function preview() {
  const server = await serveFrom(Number(process.env.PORT ?? 8080));
  console.log('dist, with the headers of a host:');
  for (const page of ['index', 'list-editor', 'frame', 'plain']) {
    console.log(`  http://127.0.0.1:${server.address().port}/${page}.html`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  void preview();
}
