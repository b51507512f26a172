import type { FullText } from './full-text.ts';
import type { FactsIndex } from './facts-index.ts';
import { searchEverywhere, searchInMemory } from './text-search.ts';
import type { TextAnswer } from './text-search.ts';

/** What became of a question. */
export interface TextReply {
  readonly answer: TextAnswer;
  /** Why descriptions could not be searched, where that failed. */
  readonly failure?: unknown;
}

/** Answers one question after the other; an answer that comes too late for its question is dropped. */
export class TextSearcher {
  readonly #index: FactsIndex;
  readonly #openEngine: () => Promise<FullText>;
  #asked = 0;
  #lastQuery: string | undefined;
  #lastAnswer: TextAnswer | undefined;

  constructor(index: FactsIndex, openEngine: () => Promise<FullText>) {
    this.#index = index;
    this.#openEngine = openEngine;
  }

  /**
   * Replies with what is found: at once with what memory holds, and once more when the full text had to be asked. The
   * same question again, as when a filter changes, is answered from memory.
   */
  async ask(query: string, reply: (reply: TextReply) => void): Promise<void> {
    this.#asked += 1;
    const question = this.#asked;
    const known = query === this.#lastQuery ? this.#lastAnswer : undefined;
    const first = known ?? searchInMemory(this.#index, query);
    this.#keep(query, first);
    reply({ answer: first });
    if (!first.partial) return;
    try {
      const answer = await searchEverywhere(this.#index, await this.#openEngine(), query);
      if (question !== this.#asked) return;
      this.#keep(query, answer);
      reply({ answer });
    } catch (failure) {
      if (question === this.#asked) reply({ answer: { ...first, partial: false }, failure });
    }
  }

  /** Drops the answer to the last question, as when there is nothing to ask any more. */
  forget(): void {
    this.#asked += 1;
  }

  #keep(query: string, answer: TextAnswer): void {
    this.#lastQuery = query;
    this.#lastAnswer = answer;
  }
}
