/** A promise that is kept once per connection. */
export class Readiness {
  #keep: () => void = () => undefined;
  #isKept = false;
  #promise = this.#make();

  get promise(): Promise<void> {
    return this.#promise;
  }

  /** Begins another, unless somebody still waits for this one. */
  renew(): void {
    if (!this.#isKept) return;
    this.#isKept = false;
    this.#promise = this.#make();
  }

  /** Whether it was this call that kept it. */
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
