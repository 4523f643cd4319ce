// Starts a browser for measuring, and a server for the pages that it opens.
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {browserArguments, findBrowser} from '../find-browser.mjs';

const TYPES = {'.js': 'text/javascript', '.css': 'text/css'};
const HTML = 'text/html; charset=utf-8';

export function openBrowser() {
  return puppeteer.launch({
    executablePath: findBrowser(),
    args: [
      ...browserArguments,
      // Every request of a peer to its makers' servers fails at once.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** A partner's page with this content. */
export function pageAround(body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Partner page</title><link rel="icon" href="data:,"></head>
    <body class="govuk-frontend-supported"><h1>Partner page</h1>${body}</body></html>`;
}

/**
 * Serves the files in the map, by path. A path that begins with /late/ is
 * answered after a second, as over a slow network.
 */
export async function serve(files) {
  const server = createServer(({url}, response) => {
    const isLate = url.startsWith('/late/');
    const path = isLate ? url.slice('/late'.length) : url;
    const type = TYPES[path.slice(path.lastIndexOf('.'))] ?? HTML;
    const answer = () => {
      response.writeHead(files.has(path) ? 200 : 404, {'content-type': type});
      response.end(files.get(path));
    };
    if (isLate) setTimeout(answer, 1_000);
    else answer();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  };
}

/** Opens a page with an empty cache, does the work on it and closes it. */
export async function onFreshPage(browser, work) {
  const context = await browser.createBrowserContext();
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}
