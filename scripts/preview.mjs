// `npm run preview`: serves dist as a host should, on the port in PORT.
import {serveDist} from './serve-dist.mjs';

const FIRST_PORT = 8080;

const server = await serveOn(Number(process.env.PORT ?? FIRST_PORT));
const {port} = server.address();
console.log(
  `dist, with the headers of a host: http://127.0.0.1:${port}/index.html`,
);
for (const page of ['list-editor.html', 'frame.html', 'plain.html']) {
  console.log(`  http://127.0.0.1:${port}/${page}`);
}

/** Uses the port, or the next free one. */
async function serveOn(port) {
  try {
    return await serveDist(port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || 'PORT' in process.env) throw error;
    return serveOn(port + 1);
  }
}
