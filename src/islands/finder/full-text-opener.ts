import { openEngine } from '../../search/engine.ts';
import { FullText } from '../../search/full-text.ts';
import type { TextIndex } from '../../search/postings-reader.ts';
import { OtherBuildError } from '../../search/other-build-error.ts';
import { withinTime } from '../../search/time-limit.ts';
import type { WordFile } from '../../search/word-list.ts';
import { fetchJson } from './fetch-json.ts';
import type { FinderOptions } from './finder-options.ts';

/**
 * Returns a function that makes the full text ready at its first call: only its words are loaded, the index when needed.
 * What takes longer than `patience` milliseconds has failed.
 */
export function fullTextOpener(options: FinderOptions, patience: number): () => Promise<FullText> {
  const { build, data, index: folder, locale } = options;
  const text = new Opener(async () => {
    const words = await fetchJson<WordFile>(`${data}${locale}/words.json?${build}`);
    if (words.build !== build)
      throw new OtherBuildError(`The words are of build ${words.build}, the page of ${build}.`);
    return new FullText(words, patientOpener(folder, words.index, patience));
  }, patience);
  return () => text.open();
}

/** Returns a function that opens an index, and opens it once more after an answer of it took too long. */
function patientOpener(folder: string, index: string, patience: number): () => Promise<TextIndex> {
  const opener = new Opener((attempt) => openEngine({ folder, index, attempt }), patience);
  const patiently = async <Answer>(ask: (of: TextIndex) => Promise<Answer>): Promise<Answer> => {
    const opened = await opener.open();
    try {
      return await withinTime(ask(opened), patience);
    } catch (error) {
      opener.forget();
      throw error;
    }
  };
  const patient: TextIndex = {
    loadWords: (words) => patiently((of) => of.loadWords(words)),
    placesOf: (word, exactMarks) => patiently((of) => of.placesOf(word, exactMarks)),
  };
  return async () => {
    await opener.open();
    return patient;
  };
}

/** Opens something when it is first asked for, and again after it failed. */
class Opener<Opened> {
  readonly #open: (attempt: number) => Promise<Opened>;
  readonly #patience: number;
  #opening: Promise<Opened> | undefined;
  #attempt = 0;

  constructor(open: (attempt: number) => Promise<Opened>, patience: number) {
    this.#open = open;
    this.#patience = patience;
  }

  open(): Promise<Opened> {
    if (this.#opening !== undefined) return this.#opening;
    const opening = withinTime(this.#open(this.#attempt), this.#patience);
    this.#opening = opening;
    opening.catch(() => {
      this.forget();
    });
    return opening;
  }

  forget(): void {
    this.#opening = undefined;
    this.#attempt += 1;
  }
}
