import { closedWord, openWord } from './full-text-words.ts';
import type { QueryWord } from './query.ts';

/** What the full text of the pages says. */
export interface FullTextAnswer {
  /** Rows whose pages hold all words, best first. */
  readonly rows: readonly number[];
  /** Those of them whose pages hold the words next to each other and in this order. */
  readonly phrases: ReadonlySet<number>;
}

/** Returns the rows of one search in the index; a query in quotes asks for words in this order. */
export type SearchRows = (query: string, exactMarks: boolean) => Promise<readonly number[]>;

/** Loads the parts of the index that a query needs. */
export type LoadWords = (query: string) => Promise<unknown>;

const nothing: FullTextAnswer = { rows: [], phrases: new Set() };

/** Looks words up in the full text of the pages. */
export class FullText {
  readonly #searchRows: SearchRows;
  readonly #loadWords: LoadWords;
  readonly #known = new Map<string, Promise<boolean>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(searchRows: SearchRows, loadWords: LoadWords = () => Promise.resolve()) {
    this.#searchRows = searchRows;
    this.#loadWords = loadWords;
  }

  /** Finds the pages that hold all words; with `exactMarks` only those that hold them with the marks typed. */
  async search(words: readonly QueryWord[], exactMarks: boolean): Promise<FullTextAnswer> {
    // All at once: asked for word by word, each part of the index would wait for the one before.
    await this.#loadWords(words.map(closedWord).join(' '));
    const forms = await this.#formsOf(words);
    if (forms === undefined || forms.length === 0) return nothing;
    const answer = await this.#searchForms(forms, exactMarks);
    const last = words.at(-1);
    const begun = last?.open === true ? openWord(last) : undefined;
    if (answer.rows.length > 0 || begun === undefined || forms.at(-1) === begun) return answer;
    return this.#searchForms([...forms.slice(0, -1), begun], exactMarks);
  }

  /** Where pages hold the words in this order, pages that hold them scattered say nothing more. */
  async #searchForms(forms: readonly string[], exactMarks: boolean): Promise<FullTextAnswer> {
    if (forms.length > 1) {
      const phrases = await this.#inTurn(`"${forms.join(' ')}"`, exactMarks);
      if (phrases.length > 0) return { rows: phrases, phrases: new Set(phrases) };
    }
    const rows = await this.#inTurn(forms.join(' '), exactMarks);
    return { rows, phrases: new Set(forms.length === 1 ? rows : []) };
  }

  /** Returns each word as the index has it; nothing when it does not have one of them. */
  async #formsOf(words: readonly QueryWord[]): Promise<readonly string[] | undefined> {
    const forms: string[] = [];
    for (const word of words) {
      const form = await this.#formOf(word);
      if (form === undefined) return undefined;
      forms.push(form);
    }
    return forms;
  }

  /** A word can stand in the index whole, as meant with the keyboard off, in another spelling, or going on. */
  async #formOf(word: QueryWord): Promise<string | undefined> {
    const { meant, loose, open } = word;
    const forms = [word, ...(meant === undefined ? [] : [meant]), { written: loose }].map(closedWord);
    if (open && word.folded.length > 1) forms.push(openWord(word));
    for (const form of forms) if (await this.#isKnown(form)) return form;
    return undefined;
  }

  /** Pagefind leaves out words it does not know instead of finding nothing, so each word is asked for by itself. */
  #isKnown(form: string): Promise<boolean> {
    const asked = this.#known.get(form) ?? this.#inTurn(form, false).then((rows) => rows.length > 0);
    this.#known.set(form, asked);
    // What failed once, as when the network was gone, is asked again.
    asked.catch(() => this.#known.delete(form));
    return asked;
  }

  /** One search after the other: an instance of Pagefind keeps state between the parts of a search. */
  #inTurn(query: string, exactMarks: boolean): Promise<readonly number[]> {
    const next = this.#last.then(() => this.#searchRows(query, exactMarks));
    this.#last = next.catch(() => undefined);
    return next;
  }
}
