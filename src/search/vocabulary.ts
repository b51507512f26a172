import { soundKey } from './spelling.ts';
import type { SearchWord } from './search-words.ts';

/** All different words of the names, producers and places of the catalogue, each with a number. */
export class Vocabulary {
  readonly words: SearchWord[] = [];
  readonly #idOf = new Map<string, number>();
  readonly #byFolded = new Map<string, number[]>();
  readonly #byLoose = new Map<string, number[]>();
  readonly #bySound = new Map<string, number[]>();

  /** Returns the number of a word, a new one where the word is new. */
  add(word: SearchWord): number {
    const known = this.#idOf.get(word.written);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(word);
    this.#idOf.set(word.written, id);
    append(this.#byFolded, word.folded, id);
    append(this.#byLoose, word.loose, id);
    append(this.#bySound, soundKey(word.folded), id);
    return id;
  }

  /** Returns the words that are the same without marks. */
  withFolded(folded: string): readonly number[] {
    return this.#byFolded.get(folded) ?? [];
  }

  /** Returns the words that differ by habit of spelling at most. */
  withLoose(loose: string): readonly number[] {
    return this.#byLoose.get(loose) ?? [];
  }

  /** Returns the words that are said alike by many. */
  withSound(folded: string): readonly number[] {
    return this.#bySound.get(soundKey(folded)) ?? [];
  }

  /** Whether any word begins like this. */
  hasPrefix(folded: string): boolean {
    return this.words.some((word) => word.folded.startsWith(folded));
  }
}

function append(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else ids.push(id);
}
