/**
 * Chooses the directory: the page's data, the list at its address, or the
 * built-in list. A list is fetched without cookies and without a referrer, within
 * a time limit.
 */
import type {ReactiveController} from 'lit';
import type {Clock} from '../../clock/clock.js';
import {
  chosenDirectory,
  withdrawing,
} from '../../directory/chosen-directory.js';
import {hertfordshire} from '../../directory/hertfordshire.js';
import {parsing, type ParsedDirectory} from '../../directory/parse.js';
import type {Directory} from '../../directory/schema.js';
import {openingStatus} from '../../open-hours/index.js';
import {afterFirstFrame} from './first-frame.js';
import {newEvent, fromDocument} from '../../safety/page-document.js';
import type {HertsDaSupportElement} from '../herts-da-support.js';
import {warnOnce} from '../warn-once.js';

/** Milliseconds that a task may take without being noticed. */
const SLICE_MS = 10;

/** The number of services that are read before the first paint. */
const READ_AT_ONCE = 100;

/** Chooses the directory that is shown. */
export class DirectorySource implements ReactiveController {
  /** The list to show: the built-in list until another one has loaded. */
  current: Directory = hertfordshire;
  /** True if the newest list could not be loaded. */
  failed = false;

  readonly #host: HertsDaSupportElement;
  readonly #handleCome: () => void;
  #abort: AbortController | undefined;
  #asked: {address?: string | undefined; data?: unknown} = {};

  constructor(host: HertsDaSupportElement, handleCome: () => void) {
    this.#host = host;
    this.#handleCome = handleCome;
    host.addController(this);
  }

  hostUpdate(): void {
    const {directory: address, directoryData: data} = this.#host;
    const {address: oldAddress, data: oldData} = this.#asked;
    if (address === oldAddress && data === oldData) return;
    this.#asked = {address, data};
    this.#stopLoading();
    if (data != null) this.#parse(data, 'directoryData');
    else if (address != null) void this.#load(address);
    else this.#takeBuiltIn();
  }

  hostDisconnected(): void {
    // When the widget is connected again, it asks again.
    if (this.#abort) this.#asked = {};
    this.#stopLoading();
  }

  #stopLoading(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }

  async #load(address: string): Promise<void> {
    const abort = (this.#abort = new AbortController());
    const from = `directory="${address}"`;
    try {
      const document = await loadDirectory(address, abort);
      if (this.#abort === abort) this.#parse(document, from);
    } catch (error) {
      if (this.#abort === abort) this.#fail(from, error);
    }
  }

  /**
   * Reads the document in short tasks, so that nobody waits. A short list is
   * read at once; the rest of a longer one follows after the first paint.
   */
  #parse(document: unknown, from: string): void {
    const abort = (this.#abort = new AbortController());
    const steps = reading(document, this.#host.clock);
    const goOn = (most = Infinity) => {
      if (this.#abort !== abort) return;
      const end = performance.now() + SLICE_MS;
      let step = steps.next();
      for (let read = 1; !step.done; read += 1) {
        if (read >= most || performance.now() >= end) break;
        step = steps.next();
      }
      if (step.done) {
        this.#abort = undefined;
        this.#take(step.value, from);
      } else if (most < Infinity) afterFirstFrame(() => goOn());
      else setTimeout(goOn);
    };
    goOn(READ_AT_ONCE);
  }

  #takeBuiltIn(): void {
    this.failed = false;
    this.current = hertfordshire;
    this.#handleCome();
  }

  #take(parsed: ParsedDirectory, from: string): void {
    const {directory, withdrawnNumbers, issues} = parsed;
    this.failed = directory === undefined;
    this.current = directory
      ? chosenDirectory(hertfordshire, directory)
      : withdrawing(this.current, withdrawnNumbers);
    if (issues.length > 0) this.#report(from, issues.join(' '));
    this.#handleCome();
  }

  #fail(from: string, error: unknown): void {
    this.failed = true;
    this.#report(from, error instanceof Error ? error.message : String(error));
    this.#handleCome();
  }

  /**
   * Warns the page's author in the console and tells the page's listeners, once
   * each.
   */
  #report(from: string, why: string): void {
    const shown = this.failed ? 'The list that was there is shown.' : '';
    warnOnce(from, `${from} has an issue. ${why} ${shown}`.trim());
    this.#host.dispatchEvent(newEvent('herts-da-directory-error'));
  }
}

/**
 * Reads a document. The statuses of a longer list are worked out once in these
 * steps: the calculator remembers them, so that the snapshot takes no long task.
 */
function* reading(document: unknown, clock: Clock): ReturnType<typeof parsing> {
  const parsed = yield* parsing(document);
  const {services = [], bankHolidays} = parsed.directory ?? {};
  if (services.length > READ_AT_ONCE) {
    try {
      const now = clock.now();
      for (const {schedule} of services) {
        if (schedule) openingStatus(schedule, now, {bankHolidays});
        yield;
      }
    } catch {
      // The snapshot says what is wrong with the clock.
    }
  }
  return parsed;
}

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
async function loadDirectory(
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
