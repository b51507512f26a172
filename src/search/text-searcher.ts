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

type Question = { readonly phase: 'unasked' } | AskedQuestion;

interface AskedQuestion {
  readonly phase: 'waiting' | 'answered' | 'failed' | 'forgotten';
  readonly query: string;
  /** The best one so far: of memory alone until the full text has answered. */
  readonly answer: TextAnswer;
}

/**
 * Answers one question after the other:
 *
 *     unasked ──ask()──► answered                          memory alone is enough
 *                 └────► waiting ── the full text came ───► answered
 *                           │ └──── it could not be loaded ► failed
 *                           │
 *              ask(), forget(): superseded; what still comes for it is dropped
 *
 * From every phase `ask()` begins anew. The same question as before, as when a filter changes or after a failure, begins
 * with the best answer so far; one whose full text is missing waits for it again. `forget()` leads to `forgotten`, where
 * nothing is wanted, but the last answer is kept for when the same is asked again.
 */
export class TextSearcher {
  readonly #index: FactsIndex;
  readonly #openEngine: () => Promise<FullText>;
  #last: Question = { phase: 'unasked' };

  constructor(index: FactsIndex, openEngine: () => Promise<FullText>) {
    this.#index = index;
    this.#openEngine = openEngine;
  }

  /** Replies with what is found: at once with what memory holds, and once more when the full text had to be asked. */
  async ask(query: string, reply: (reply: TextReply) => void): Promise<void> {
    const answer = this.#knownAnswer(query) ?? searchInMemory(this.#index, query);
    const question: AskedQuestion = { phase: answer.partial ? 'waiting' : 'answered', query, answer };
    this.#last = question;
    reply({ answer });
    if (question.phase === 'answered') return;
    const outcome = await this.#completed(question);
    if (this.#last !== question) return;
    this.#last = outcome.question;
    reply(outcome.reply);
  }

  /** Drops the answer to the last question, as when there is nothing to ask any more. */
  forget(): void {
    if (this.#last.phase !== 'unasked') this.#last = { ...this.#last, phase: 'forgotten' };
  }

  /** Returns what the full text makes of a question that waits for it. */
  async #completed({ query, answer }: AskedQuestion): Promise<{ question: AskedQuestion; reply: TextReply }> {
    try {
      const whole = await searchEverywhere(this.#index, await this.#openEngine(), query);
      return { question: { phase: 'answered', query, answer: whole }, reply: { answer: whole } };
    } catch (failure) {
      return {
        question: { phase: 'failed', query, answer },
        reply: { answer: { ...answer, partial: false }, failure },
      };
    }
  }

  #knownAnswer(query: string): TextAnswer | undefined {
    return this.#last.phase !== 'unasked' && this.#last.query === query ? this.#last.answer : undefined;
  }
}
