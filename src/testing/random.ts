/** Numbers that look random and are the same on every run. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** Returns a whole number from 0 to below `limit`. */
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  /** Returns one of the items. */
  pick<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }

  /** Returns some of the items, each once. */
  sample<T>(items: readonly T[], most: number): readonly T[] {
    return this.shuffle(items).slice(0, most);
  }

  /** Returns the items in another order. */
  shuffle<T>(items: readonly T[]): readonly T[] {
    return items
      .map((item) => ({ item, key: this.below(2 ** 31) }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }
}
