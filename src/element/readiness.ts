/** A promise that resolves once per connection. */
export class Readiness {
  #keep: () => void = () => undefined;
  #isKept = false;
  #promise = this.#make();

  get promise(): Promise<void> {
    return this.#promise;
  }

  /** Starts a new promise, unless somebody still waits for the current one. */
  renew(): void {
    if (!this.#isKept) return;
    this.#isKept = false;
    this.#promise = this.#make();
  }

  /** Resolves the promise. Returns false if it was already resolved. */
  keep(): boolean {
    const wasKept = this.#isKept;
    this.#isKept = true;
    this.#keep();
    return !wasKept;
  }

  #make(): Promise<void> {
    return new Promise((keep) => {
      this.#keep = keep;
    });
  }
}
