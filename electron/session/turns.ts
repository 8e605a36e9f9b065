// A queue: requests that come at once run one after the other, in their order.

export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Begins when all that was asked for before has ended, well or not. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }
}
