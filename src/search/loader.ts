import { withinTime } from './time-limit.ts';

type LoaderPhase<Value> =
  | { readonly name: 'idle' }
  /** Loading or loaded: the promise knows which. */
  | { readonly name: 'asked'; readonly value: Promise<Value> };

/**
 * Loads something once, when it is first asked for, and anew after that failed:
 *
 *     idle ──get()──► asked: loading ───────────► asked: loaded
 *      ▲                 │ failed, or too slow       │ discard(): it has proved useless
 *      └── next attempt ─┴───────────────────────────┘
 *
 * Whoever asks while it is loading waits for the same download. What becomes of a download that was discarded meanwhile
 * no longer matters: it changes nothing about the one that took its place.
 */
export class Loader<Value> {
  readonly #load: (attempt: number) => Promise<Value>;
  readonly #limit: number;
  #current: LoaderPhase<Value> = { name: 'idle' };
  #attempt = 0;

  /**
   * `load` is told how often loading has begun anew, from 0. A download that takes longer than `limit` milliseconds has
   * failed.
   */
  constructor(load: (attempt: number) => Promise<Value>, limit: number) {
    this.#load = load;
    this.#limit = limit;
  }

  /** Returns what is loaded. Fails when loading fails or takes too long; who asks after that has it loaded anew. */
  get(): Promise<Value> {
    if (this.#current.name === 'asked') return this.#current.value;
    const value = withinTime(this.#load(this.#attempt), this.#limit);
    this.#current = { name: 'asked', value };
    value.catch(() => {
      this.discard(value);
    });
    return value;
  }

  /** Drops what `get` returned, unless something newer has taken its place: who asks next has it loaded anew. */
  discard(value: Promise<Value>): void {
    if (this.#current.name === 'idle' || this.#current.value !== value) return;
    this.#current = { name: 'idle' };
    this.#attempt += 1;
  }
}
