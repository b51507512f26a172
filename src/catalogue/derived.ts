import { catalogueWatch } from './catalogue-watch.ts';

/**
 * Something worked out from much of the catalogue of which a page shows the outcome only: the rarity of a rating, the four
 * products chosen from hundreds. A page depends on the outcome, not on all that was looked at, so that an edit elsewhere
 * does not make it anew.
 */
export class Derived<T> {
  readonly #name: string;
  readonly #value: T;

  /** `name` tells it apart from everything else derived from the same catalogue. */
  constructor(name: string, work: () => T) {
    const watch = catalogueWatch();
    this.#name = name;
    this.#value = watch === undefined ? work() : watch.derive(work);
  }

  get name(): string {
    return this.#name;
  }

  get value(): T {
    catalogueWatch()?.note(this.#name);
    return this.#value;
  }
}
