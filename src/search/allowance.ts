/**
 * How much of the index a question may still load, in thousands of places, about 2 kB each. The words that stand nearly
 * everywhere say least and weigh most, so they are the ones that are not looked up beyond it; their neighbours keep
 * their distance.
 */
export class Allowance {
  #left = 18;
  #isFresh = true;

  /** Takes what a word weighs, if there is as much left; the first word of all is always let through. */
  take(weight: number): boolean {
    if (weight > this.#left && !this.#isFresh) return false;
    this.#isFresh = false;
    this.#left -= weight;
    return true;
  }
}
