import { Allowance } from './allowance.ts';
import { closedWord, isPaired, toPair } from './full-text-words.ts';
import type { QueryWord } from './query.ts';
import { TextLayout } from './text-layout.ts';
import type { PagePlaces } from './text-layout.ts';
import { findPhrases, findTexts } from './text-places.ts';
import type { FactMasks, FullTextAnswer, PlacedWord } from './text-places.ts';
import { WordList } from './word-list.ts';
import type { WordFile } from './word-list.ts';

/** The index of a language, once it is open. */
export interface TextIndex {
  /** Returns where a word stands, with `exactMarks` only where it stands with these marks. */
  placesOf(word: string, exactMarks: boolean): Promise<readonly PagePlaces[]>;
  /** Loads the parts of the index that words need. */
  loadWords(words: readonly string[]): Promise<unknown>;
}

/** A word of a query as the index can be asked for it. */
interface AskedWord {
  readonly at: number;
  /** Several where the word may still be going on; none where only facts hold it. */
  readonly forms: readonly string[];
  readonly weight: number;
  /** The word, where it is one. */
  readonly word?: Pick<QueryWord, 'written' | 'folded'>;
}

/** Rare words come in files of some kilobytes too. */
const leastWeight = 2;

/** A beginning of a word is taken for so many words that go on from it. */
const mostEndings = 4;

const noFacts = new Uint16Array();

const nothing: FullTextAnswer = { rows: [], phrases: new Set() };

/** Looks words up in the full text of the pages. The index is opened when a query can be answered by it. */
export class FullText {
  readonly #words: WordList;
  readonly #layout: TextLayout;
  readonly #openIndex: () => Promise<TextIndex>;
  /** Words whose part of the index is there already. */
  readonly #loaded = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(file: WordFile, openIndex: () => Promise<TextIndex>) {
    this.#words = new WordList(file);
    this.#layout = new TextLayout(file.blocks);
    this.#openIndex = openIndex;
  }

  /**
   * Finds the rows whose texts hold all words; with `exactMarks` only those that hold them with the marks typed. What
   * `facts` say a row holds need not stand in its text too.
   */
  async search(
    words: readonly QueryWord[],
    exactMarks: boolean,
    facts: FactMasks = noFacts,
    allowance = new Allowance(),
  ): Promise<FullTextAnswer> {
    const answer = await this.#search(words, exactMarks, facts, allowance, false);
    return answer.rows.length === 0 && words.at(-1)?.open === true
      ? this.#search(words, exactMarks, facts, allowance, true)
      : answer;
  }

  async #search(
    words: readonly QueryWord[],
    exactMarks: boolean,
    facts: FactMasks,
    allowance: Allowance,
    begun: boolean,
  ): Promise<FullTextAnswer> {
    const asked = words.map((word, at) => this.#toAsked(word, at, begun));
    const inFacts = facts.reduce((mask, of) => mask | of, 0);
    if (asked.every(({ forms }) => forms.length === 0)) return nothing;
    if (asked.some(({ at, forms }) => forms.length === 0 && ((inFacts >> at) & 1) === 0)) return nothing;
    const toRow = (place: number): number => this.#layout.rowOf(place);
    let inPairs: ReadonlySet<number> = new Set();
    if (asked.length > 1 && asked.every(({ forms }) => forms.length > 0)) {
      const units = this.#withPairs(asked);
      const placed = await this.#load(units, exactMarks, allowance);
      inPairs = findPhrases(placed, toRow);
      const isPartial = placed.length < units.length;
      if (inPairs.size > 0 && !(isPartial && placed.length < 2))
        return { rows: [...inPairs], phrases: inPairs, isPartial };
    }
    const placed = await this.#load(asked, exactMarks, allowance);
    const { rows, phrases } = findTexts(placed, toRow, facts);
    if (placed.length === asked.length) return { rows, phrases };
    // Words without their neighbours say little, but more than nothing where nothing else may be loaded.
    return { rows: rows.length > 0 ? rows : [...inPairs], phrases: new Set(), isPartial: true };
  }

  /** Looks up as many of the words as may be loaded. */
  async #load(asked: readonly AskedWord[], exactMarks: boolean, allowance: Allowance): Promise<readonly PlacedWord[]> {
    const chosen = this.#withinAllowance(asked, allowance);
    const forms = chosen.flatMap((word) => word.forms);
    if (forms.length === 0) return [];
    const index = await this.#openIndex();
    // All at once: asked for word by word, each part of the index would wait for the one before.
    await index.loadWords(forms);
    for (const form of forms) this.#loaded.add(form);
    const placed: PlacedWord[] = [];
    for (const word of chosen) {
      const found: PagePlaces[] = [];
      for (const form of word.forms) found.push(...(await this.#inTurn(index, form, exactMarks)));
      placed.push({ at: word.at, places: this.#layout.toPlaces(found) });
    }
    return placed;
  }

  /** Returns the fewest and rarest pairs in the place of the words they are of; all other words as they are. */
  #withPairs(asked: readonly AskedWord[]): readonly AskedWord[] {
    const thousandsOf = ({ folded }: { folded: string }): number => this.#words.thousandsOf(folded);
    const pairs = asked.flatMap(({ at, word }, place) => {
      const next = asked[place + 1]?.word;
      if (word === undefined || next === undefined || !isPaired(thousandsOf(word), thousandsOf(next))) return [];
      return this.#toWord(toPair(word, next), at);
    });
    const paired = new Set<number>();
    const needed = pairs
      .toSorted((a, b) => a.weight - b.weight)
      .filter(({ at }) => {
        const isNeeded = !paired.has(at) || !paired.has(at + 1);
        paired.add(at).add(at + 1);
        return isNeeded;
      });
    return [...needed, ...asked.filter(({ at }) => !paired.has(at))];
  }

  /** A word can stand in the index whole, as meant with the keyboard off, in another spelling, or going on. */
  #toAsked(word: QueryWord, at: number, begun: boolean): AskedWord {
    const { folded, loose, meant, open } = word;
    if (!begun || !open) {
      if (this.#words.has(folded)) return this.#toWord(word, at);
      if (meant !== undefined && this.#words.has(meant.folded)) return this.#toWord(meant, at);
      if (this.#words.has(loose)) return this.#toWord({ written: loose, folded: loose }, at);
    }
    const endings = open && folded.length > 1 ? this.#words.withPrefix(folded).slice(0, mostEndings) : [];
    const words = endings.map((ending) => this.#toWord({ written: ending, folded: ending }, at));
    return {
      at,
      forms: words.flatMap(({ forms }) => forms),
      weight: words.reduce((sum, { weight }) => sum + weight, 0),
    };
  }

  #toWord(word: Pick<QueryWord, 'written' | 'folded'>, at: number): AskedWord {
    const thousands = this.#words.thousandsOf(word.folded);
    const form = closedWord(word, thousands);
    return { at, forms: [form], weight: Math.max(leastWeight, thousands), word };
  }

  /** One search after the other: an instance of Pagefind keeps state between the parts of a search. */
  #inTurn(index: TextIndex, word: string, exactMarks: boolean): Promise<readonly PagePlaces[]> {
    const next = this.#last.then(() => index.placesOf(word, exactMarks));
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** Returns the words that are loaded or may be, the lightest first. */
  #withinAllowance(asked: readonly AskedWord[], allowance: Allowance): readonly AskedWord[] {
    return asked
      .toSorted((a, b) => a.weight - b.weight)
      .filter(({ forms, weight }) => forms.every((form) => this.#loaded.has(form)) || allowance.take(weight));
  }
}
