/** `search-data/<locale>/words.json`: every word of the full-text index, without marks. */
export interface WordFile {
  readonly build: string;
  /** In order, separated by spaces. */
  readonly words: string;
}

/**
 * The words that the full-text index of a language holds. It weighs a hundredth of the index, and tells beforehand that
 * a query cannot be answered there.
 */
export class WordList {
  readonly #sorted: readonly string[];
  readonly #words: ReadonlySet<string>;

  constructor(sorted: readonly string[]) {
    this.#sorted = sorted;
    this.#words = new Set(sorted);
  }

  /** Whether the index has the word. */
  has(folded: string): boolean {
    return this.#words.has(folded);
  }

  /** Whether the index has a word that begins like this. */
  hasPrefix(folded: string): boolean {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < folded) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low]?.startsWith(folded) ?? false;
  }
}

/** Returns the list of a file. */
export function toWordList(file: WordFile): WordList {
  return new WordList(file.words.split(' '));
}
