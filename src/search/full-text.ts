import { Allowance } from './allowance.ts';
import { toAskedWord, toBegunWord, withPairs } from './asked-word.ts';
import type { AskedWord } from './asked-word.ts';
import { PostingsReader } from './postings-reader.ts';
import type { TextIndex } from './postings-reader.ts';
import type { QueryWord } from './query.ts';
import { TextLayout } from './text-layout.ts';
import { findPhrases, findTexts, noTexts } from './text-places.ts';
import type { FactMasks, FullTextAnswer } from './text-places.ts';
import { WordList } from './word-list.ts';
import type { WordFile } from './word-list.ts';

/** What texts are asked for. */
export interface TextQuestion {
  readonly words: readonly QueryWord[];
  /** Whether only words with the marks typed count. */
  readonly exactMarks: boolean;
  /** What facts say a row holds need not stand in its text too. */
  readonly facts?: FactMasks;
}

const noFacts: FactMasks = new Uint16Array();

/**
 * Looks words up in the full text of the pages. A question goes through these phases:
 *
 *     asked ─── a word that neither the index nor any fact has ──────────► unanswerable: no texts, nothing is loaded
 *       │
 *       ▼
 *     neighbours (two words or more, all in the index; common neighbours are looked up as pairs)
 *       │  ├── texts hold all of them in this order ─────────────────────► phrases, complete
 *       │  └── texts hold those in this order that the allowance had room for ► phrases, partial
 *       ▼  no text does, or a single word was looked up
 *     each word
 *       │  ├── all were looked up ───────────────────────────────────────► texts, complete
 *       │  └── the allowance had no room for all of them ────────────────► texts, partial
 *       ▼  no text at all, and the last word may still be going on
 *     asked once more, with the last word as a prefix
 *
 * In each phase that loads, loading may fail: then the question fails, and asking it again begins anew with all that
 * was loaded until then (see {@link PostingsReader}). A newer question does not stop an older one; whose answer is
 * still wanted is for `TextSearcher` to know.
 */
export class FullText {
  readonly #words: WordList;
  readonly #layout: TextLayout;
  readonly #postings: PostingsReader;

  /** `openIndex` is called when a question can be answered by the index; each time, so it may try again after a failure. */
  constructor(file: WordFile, openIndex: () => Promise<TextIndex>) {
    this.#words = new WordList(file);
    this.#layout = new TextLayout(file.blocks);
    this.#postings = new PostingsReader(openIndex, this.#layout);
  }

  /** Finds the rows whose texts hold all words, as far as the allowance has room for looking them up. */
  async search(question: TextQuestion, allowance = new Allowance()): Promise<FullTextAnswer> {
    const asked = question.words.map((word, at) => toAskedWord(this.#words, word, at));
    const answer = await this.#lookUp(asked, question, allowance);
    const last = question.words.at(-1);
    if (answer.rows.length > 0 || last?.open !== true) return answer;
    const begun = toBegunWord(this.#words, last, asked.length - 1);
    return this.#lookUp([...asked.slice(0, -1), begun], question, allowance);
  }

  async #lookUp(
    asked: readonly AskedWord[],
    { exactMarks, facts = noFacts }: TextQuestion,
    allowance: Allowance,
  ): Promise<FullTextAnswer> {
    if (!isAnswerable(asked, facts)) return noTexts;
    const inPairs = await this.#lookUpNeighbours(asked, exactMarks, allowance);
    if (inPairs.kind === 'answered') return inPairs.answer;
    const placed = await this.#postings.read(asked, exactMarks, allowance);
    const { rows, phrases } = findTexts(placed, this.#rowOf, facts);
    if (placed.length === asked.length) return { rows, phrases, completeness: 'complete' };
    // Words without their neighbours say little, but more than nothing where nothing else may be loaded.
    return { rows: rows.length > 0 ? rows : inPairs.rows, phrases: new Set(), completeness: 'partial' };
  }

  async #lookUpNeighbours(
    asked: readonly AskedWord[],
    exactMarks: boolean,
    allowance: Allowance,
  ): Promise<NeighboursAnswer> {
    if (asked.length < 2 || asked.some(({ kind }) => kind === 'unlisted')) return { kind: 'open', rows: [] };
    const units = withPairs(this.#words, asked);
    const placed = await this.#postings.read(units, exactMarks, allowance);
    const phrases = findPhrases(placed, this.#rowOf);
    const rows = [...phrases];
    const completeness = placed.length === units.length ? 'complete' : 'partial';
    const isPhrase = completeness === 'complete' || placed.length > 1;
    return rows.length > 0 && isPhrase
      ? { kind: 'answered', answer: { rows, phrases, completeness } }
      : { kind: 'open', rows };
  }

  readonly #rowOf = (place: number): number => this.#layout.rowOf(place);
}

/** What neighbours in the texts say: the answer, or that each word has to be looked up; `rows` hold some of them. */
type NeighboursAnswer =
  | { readonly kind: 'answered'; readonly answer: FullTextAnswer }
  | { readonly kind: 'open'; readonly rows: readonly number[] };

/** Whether the index has some of the words, and facts somewhere have those that it does not have. */
function isAnswerable(asked: readonly AskedWord[], facts: FactMasks): boolean {
  const inFacts = facts.reduce((mask, of) => mask | of, 0);
  const unlisted = asked.filter(({ kind }) => kind === 'unlisted');
  return unlisted.length < asked.length && unlisted.every(({ at }) => ((inFacts >> at) & 1) === 1);
}
