/** One change of a text: what stands between two offsets is replaced. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A change of one file of the code that a test should notice. */
export interface Mutant extends Change {
  /** Path below the root of the project, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** What stands there now. */
  readonly before: string;
}

/** What the tests made of a mutant; one that runs beyond its time counts as noticed, as a loop without end does. */
export type Verdict = 'killed' | 'timed-out' | 'survived' | 'untested';

/** A mutant and what became of it. */
export interface Trial {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

/** Returns the text with the change made. */
export function applyChange(text: string, { end, replacement, start }: Change): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
