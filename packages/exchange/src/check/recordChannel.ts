/** Hands records on from whoever reads them to whoever walks through them, a list at a time. */
export class RecordChannel implements AsyncIterable<unknown> {
  #list: readonly unknown[] | undefined;
  #taken: (() => void) | undefined;
  #arrived: (() => void) | undefined;
  #ended = false;

  /**
   * Gives the next records; ends when all of them were taken.
   *
   * @param records - Records in order.
   */
  async push(records: readonly unknown[]): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#list = records;
      this.#taken = resolve;
      this.#arrived?.();
    });
  }

  /** Says that no records follow. */
  end(): void {
    this.#ended = true;
    this.#arrived?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
    for (;;) {
      const list = this.#list;
      if (list === undefined) {
        if (this.#ended) return;
        await new Promise<void>((resolve) => {
          this.#arrived = resolve;
        });
        continue;
      }
      yield* list;
      this.#list = undefined;
      this.#taken?.();
    }
  }
}
