/**
 * Chooses the directory: the page's data, the list at its address, or the
 * built-in list.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  chosenDirectory,
  withdrawing,
} from '../../directory/chosen-directory.js';
import {hertfordshire} from '../../directory/hertfordshire.js';
import {parseDirectory, type ParsedDirectory} from '../../directory/parse.js';
import type {Directory} from '../../directory/schema.js';
import {loadDirectory} from './load-directory.js';
import {pageEvent} from '../page-event.js';
import {warnOnce} from '../warn-once.js';

interface DirectoryHost extends ReactiveControllerHost, EventTarget {
  /** The address of a list. */
  readonly directory: string | undefined;
  /** A list as an object, as `JSON.parse` returns it. */
  readonly directoryData: unknown;
}

export class DirectorySource implements ReactiveController {
  /** The list to show: the built-in list until another one has loaded. */
  current: Directory = hertfordshire;
  /** True if the newest list could not be loaded. */
  failed = false;

  readonly #host: DirectoryHost;
  readonly #handleCome: () => void;
  #abort: AbortController | undefined;
  #asked: {address?: string | undefined; data?: unknown} = {};

  constructor(host: DirectoryHost, handleCome: () => void) {
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
    if (data != null) this.#takeData(data);
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
    const abort = new AbortController();
    this.#abort = abort;
    try {
      const parsed = await loadDirectory(address, abort);
      if (this.#abort === abort) this.#take(parsed, `directory="${address}"`);
    } catch (error) {
      if (this.#abort === abort) this.#fail(`directory="${address}"`, error);
    }
    if (this.#abort === abort) this.#abort = undefined;
  }

  #takeBuiltIn(): void {
    this.failed = false;
    this.current = hertfordshire;
    this.#handleCome();
  }

  #takeData(data: unknown): void {
    const from = 'directoryData';
    try {
      this.#take(parseDirectory(plainData(data)), from);
    } catch (error) {
      this.#fail(from, error);
    }
  }

  #take(parsed: ParsedDirectory, from: string): void {
    const {directory, withdrawnNumbers, problems} = parsed;
    this.failed = directory === undefined;
    this.current = directory
      ? chosenDirectory(hertfordshire, directory)
      : withdrawing(this.current, withdrawnNumbers);
    if (problems.length > 0) this.#report(from, problems.join(' '));
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
    warnOnce(from, `${from} has a fault. ${why} ${shown}`.trim());
    this.#host.dispatchEvent(pageEvent('herts-da-directory-error'));
  }
}

/** Several times the number of values in a list of 10,000 services. */
const MOST_VALUES = 5_000_000;

/**
 * Copies the data as JSON would, so that getters and proxies are read only
 * once. Throws if the data is endless or cannot be read.
 */
function plainData(data: unknown): unknown {
  let left = MOST_VALUES;
  const counted = (_key: string, value: unknown) => {
    if (left-- > 0) return value;
    throw new Error('It is too large.');
  };
  return JSON.parse(JSON.stringify(data, counted));
}
