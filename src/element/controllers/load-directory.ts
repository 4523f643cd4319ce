/**
 * Fetches the document of a directory without cookies and without a referrer,
 * within a time limit.
 */
import {fromDocument} from '../../safety/page-document.js';

/** A list of a thousand services is half this size. */
const LARGEST = 1_000_000;

const LONGEST_MS = 10_000;

/** The browser does not tell a script which of these reasons applies. */
const NOT_FETCHED =
  'It cannot be fetched: there is no network, it leads elsewhere, or its server or this page does not allow it.';

/**
 * Fetches the document at an address: `https:`, or the page's own origin.
 *
 * Rejects with a plain sentence if there is none, if it redirects to another
 * place, if it is too large or too slow, or if it is not JSON in UTF-8.
 */
export async function loadDirectory(
  address: string,
  abort: AbortController,
): Promise<unknown> {
  if (!URL.canParse(address, fromDocument('baseURI'))) {
    throw new Error('It is no address.');
  }
  const url = new URL(address, fromDocument('baseURI'));
  if (url.protocol !== 'https:' && url.origin !== location.origin) {
    throw new Error('Its address is neither https nor on this website.');
  }
  const {signal} = abort;
  const handleBreak = () => {
    throw signal.reason ?? new Error(NOT_FETCHED);
  };
  const timer = setTimeout(
    () => abort.abort(new Error('It has not come within ten seconds.')),
    LONGEST_MS,
  );
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal,
    }).catch(handleBreak);
    if (!response.ok) {
      throw new Error(`The server answered ${response.status}.`);
    }
    return jsonOf(await textOf(response, handleBreak));
  } finally {
    clearTimeout(timer);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('What is there is no JSON.');
  }
}

/** Reads to the end, or until the size limit. */
async function textOf(
  {body}: Response,
  handleBreak: () => never,
): Promise<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  const reader = body?.getReader();
  let text = '';
  for (;;) {
    const {done, value} = (await reader?.read().catch(handleBreak)) ?? {
      done: true,
      value: undefined,
    };
    try {
      text += decoder.decode(value, {stream: !done});
    } catch {
      throw new Error('It is not written in UTF-8.');
    }
    if (done) return text;
    if (text.length > LARGEST) {
      await reader?.cancel();
      throw new Error('It is larger than a million characters.');
    }
  }
}
