import { listedWord } from './full-text-words.ts';

/** `search-data/<locale>/words.json`: what has to be known of the full-text index before it is asked. */
export interface WordFile {
  readonly build: string;
  /** Stands for the index that all this is known of. */
  readonly index: string;
  /** Every word of the index, without marks: in order, separated by spaces. */
  readonly words: string;
  /** How many thousand times the common ones stand in it. */
  readonly common: Readonly<Record<string, number>>;
  /** How the texts of rows lie in it, packed. */
  readonly blocks: string;
}

/**
 * The words that the full-text index of a language holds. It weighs a hundredth of the index, and tells beforehand that
 * a query cannot be answered there, or what it costs.
 */
export class WordList {
  readonly #sorted: readonly string[];
  readonly #words: ReadonlySet<string>;
  readonly #common: WordFile['common'];

  constructor({ words, common }: Pick<WordFile, 'words' | 'common'>) {
    this.#sorted = words.split(' ');
    this.#words = new Set(this.#sorted);
    this.#common = common;
  }

  /** Whether the index has the word. */
  has(folded: string): boolean {
    return this.#words.has(listedWord(folded));
  }

  /** How many thousand times the index has a word. That part of the index has to be loaded to ask for it. */
  thousandsOf(folded: string): number {
    return Object.hasOwn(this.#common, folded) ? (this.#common[folded] ?? 0) : 0;
  }

  /** Returns the words that begin like this, the common ones first. */
  withPrefix(folded: string): readonly string[] {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < folded) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.#sorted[end]?.startsWith(folded) === true) end += 1;
    return this.#sorted.slice(low, end).toSorted((a, b) => this.thousandsOf(b) - this.thousandsOf(a));
  }
}
