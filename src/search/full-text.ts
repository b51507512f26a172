import { closedWord, openWord } from './full-text-words.ts';
import type { QueryWord } from './query.ts';
import type { WordList } from './word-list.ts';

/** What the full text of the pages says. */
export interface FullTextAnswer {
  /** Rows whose pages hold all words, best first. */
  readonly rows: readonly number[];
  /** Those of them whose pages hold the words next to each other and in this order. */
  readonly phrases: ReadonlySet<number>;
}

/** The index of a language, once it is open. */
export interface TextIndex {
  /** Returns the rows of one search; a query in quotes asks for words in this order. */
  searchRows(query: string, exactMarks: boolean): Promise<readonly number[]>;
  /** Loads the parts of the index that a query needs. */
  loadWords(query: string): Promise<unknown>;
}

const nothing: FullTextAnswer = { rows: [], phrases: new Set() };

/** Looks words up in the full text of the pages. The index is opened when a query can be answered by it. */
export class FullText {
  readonly #words: WordList;
  readonly #openIndex: () => Promise<TextIndex>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(words: WordList, openIndex: () => Promise<TextIndex>) {
    this.#words = words;
    this.#openIndex = openIndex;
  }

  /** Finds the pages that hold all words; with `exactMarks` only those that hold them with the marks typed. */
  async search(words: readonly QueryWord[], exactMarks: boolean): Promise<FullTextAnswer> {
    const forms = this.#formsOf(words);
    if (forms === undefined || forms.length === 0) return nothing;
    const index = await this.#openIndex();
    // All at once: asked for word by word, each part of the index would wait for the one before.
    await index.loadWords(forms.join(' '));
    const answer = await this.#searchForms(index, forms, exactMarks);
    const last = words.at(-1);
    const begun = last?.open === true ? openWord(last) : undefined;
    if (answer.rows.length > 0 || begun === undefined || forms.at(-1) === begun) return answer;
    return this.#searchForms(index, [...forms.slice(0, -1), begun], exactMarks);
  }

  /** Where pages hold the words in this order, pages that hold them scattered say nothing more. */
  async #searchForms(index: TextIndex, forms: readonly string[], exactMarks: boolean): Promise<FullTextAnswer> {
    if (forms.length > 1) {
      const phrases = await this.#inTurn(index, `"${forms.join(' ')}"`, exactMarks);
      if (phrases.length > 0) return { rows: phrases, phrases: new Set(phrases) };
    }
    const rows = await this.#inTurn(index, forms.join(' '), exactMarks);
    return { rows, phrases: new Set(forms.length === 1 ? rows : []) };
  }

  /** Returns each word as the index has it; nothing when it does not have one of them: Pagefind would pass over it. */
  #formsOf(words: readonly QueryWord[]): readonly string[] | undefined {
    const forms = words.map((word) => this.#formOf(word));
    return forms.includes(undefined) ? undefined : forms.filter((form) => form !== undefined);
  }

  /** A word can stand in the index whole, as meant with the keyboard off, in another spelling, or going on. */
  #formOf(word: QueryWord): string | undefined {
    const { folded, loose, meant, open } = word;
    if (this.#words.has(folded)) return closedWord(word);
    if (meant !== undefined && this.#words.has(meant.folded)) return closedWord(meant);
    if (this.#words.has(loose)) return closedWord({ written: loose });
    return open && folded.length > 1 && this.#words.hasPrefix(folded) ? openWord(word) : undefined;
  }

  /** One search after the other: an instance of Pagefind keeps state between the parts of a search. */
  #inTurn(index: TextIndex, query: string, exactMarks: boolean): Promise<readonly number[]> {
    const next = this.#last.then(() => index.searchRows(query, exactMarks));
    this.#last = next.catch(() => undefined);
    return next;
  }
}
