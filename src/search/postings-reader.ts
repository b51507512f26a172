import type { Allowance } from './allowance.ts';
import { termsOf, weightOf } from './asked-word.ts';
import type { AskedWord } from './asked-word.ts';
import type { PagePlaces, TextLayout } from './text-layout.ts';
import type { PlacedWord } from './text-places.ts';

/** The index of a language, once it is open. */
export interface TextIndex {
  /** Returns where a word stands, with `exactMarks` only where it stands with these marks. */
  placesOf(word: string, exactMarks: boolean): Promise<readonly PagePlaces[]>;
  /** Loads the parts of the index that words need. */
  loadWords(words: readonly string[]): Promise<unknown>;
}

/**
 * Reads posting lists (where a term stands) from the index, which is opened when the first one is needed. A list is
 *
 *     not loaded ──read()──► loading ──► loaded: from now on it costs no allowance
 *          ▲                    │
 *          └─────── failed ─────┘        whoever asked for it is told, the next one may ask again
 */
export class PostingsReader {
  readonly #openIndex: () => Promise<TextIndex>;
  readonly #layout: TextLayout;
  readonly #loaded = new Set<string>();
  #lastSearch: Promise<unknown> = Promise.resolve();

  constructor(openIndex: () => Promise<TextIndex>, layout: TextLayout) {
    this.#openIndex = openIndex;
    this.#layout = layout;
  }

  /**
   * Returns the positions of as many of the words as the allowance has room for, the lightest first. Words that only
   * facts hold have none, and cost nothing.
   */
  async read(asked: readonly AskedWord[], exactMarks: boolean, allowance: Allowance): Promise<readonly PlacedWord[]> {
    const chosen = this.#withinAllowance(asked, allowance);
    const terms = chosen.flatMap(termsOf);
    if (terms.length === 0) return [];
    const index = await this.#openIndex();
    // All at once: asked for word by word, each part of the index would wait for the one before.
    await index.loadWords(terms);
    for (const term of terms) this.#loaded.add(term);
    const placed: PlacedWord[] = [];
    for (const word of chosen) {
      const found: PagePlaces[] = [];
      for (const term of termsOf(word)) found.push(...(await this.#inTurn(index, term, exactMarks)));
      placed.push({ at: word.at, places: this.#layout.toPlaces(found) });
    }
    return placed;
  }

  #withinAllowance(asked: readonly AskedWord[], allowance: Allowance): readonly AskedWord[] {
    return asked
      .toSorted((a, b) => weightOf(a) - weightOf(b))
      .filter((word) => termsOf(word).every((term) => this.#loaded.has(term)) || allowance.take(weightOf(word)));
  }

  /** One search after the other: an instance of Pagefind keeps its options between the parts of a search. */
  #inTurn(index: TextIndex, term: string, exactMarks: boolean): Promise<readonly PagePlaces[]> {
    const next = this.#lastSearch.then(() => index.placesOf(term, exactMarks));
    this.#lastSearch = next.catch(() => undefined);
    return next;
  }
}
