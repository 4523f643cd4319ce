// A host for dist, as the README describes one: a plain file server with the
// headers of host-headers.mjs. It keeps no log.
import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {join, normalize} from 'node:path';
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
  const file = fileOf(url);
  if (!['GET', 'HEAD'].includes(method ?? '')) {
    response.writeHead(405, {Allow: 'GET, HEAD'}).end();
  } else if (!file) {
    response.writeHead(404, headersFor('404.txt')).end('Not found.\n');
  } else {
    response.writeHead(200, headersFor(file));
    if (method === 'HEAD') response.end();
    else createReadStream(join('dist', file)).pipe(response);
  }
}

/** The file that an address names, inside dist and nowhere else. */
function fileOf(url) {
  const [path = ''] = url.split(/[?#]/);
  const file = normalize(decoded(path)).replace(/^[/\\]+/, '');
  // With a slash at its end it names a folder.
  if (/^\.\.|\0|[/\\]$/.test(file)) return undefined;
  const found = statSync(join('dist', file), {throwIfNoEntry: false});
  return found?.isFile() ? file : undefined;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
