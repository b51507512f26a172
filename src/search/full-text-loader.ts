import { openEngine } from './engine.ts';
import type { EngineOptions } from './engine.ts';
import { fetchJson } from './fetch-file.ts';
import { FullText } from './full-text.ts';
import { Loader } from './loader.ts';
import { OtherBuildError } from './other-build-error.ts';
import type { TextIndex } from './postings-reader.ts';
import { withinTime } from './time-limit.ts';
import type { WordFile } from './word-list.ts';

/** Where the full text of a language lies. */
export interface FullTextOptions extends Pick<EngineOptions, 'folder' | 'fetchFile' | 'importModule'> {
  /** Address of the list of words. */
  readonly words: string;
  /** The build that the list must be of. */
  readonly build: string;
  /** What takes longer than so many milliseconds has failed. */
  readonly patience: number;
}

/**
 * Returns a function that loads the full text at its first call, and again after that failed. Only the list of words is
 * loaded; the index follows with the first question that it can answer.
 */
export function fullTextLoader(options: FullTextOptions): () => Promise<FullText> {
  const { build, fetchFile, patience, words } = options;
  const text = new Loader(async () => {
    const file = await fetchJson<WordFile>(fetchFile, words);
    if (file.build !== build) throw new OtherBuildError(`The words are of build ${file.build}, the page of ${build}.`);
    const open = (attempt: number): Promise<TextIndex> => openEngine({ ...options, index: file.index, attempt });
    return new FullText(file, patientOpener(open, patience));
  }, patience);
  return () => text.get();
}

/**
 * Returns a function that opens an index when it is first needed. An index that fails, or has no answer in `patience`
 * milliseconds, is opened anew for the next question.
 */
export function patientOpener(
  open: (attempt: number) => Promise<TextIndex>,
  patience: number,
): () => Promise<TextIndex> {
  const loader = new Loader(open, patience);
  const patiently = async <Answer>(ask: (index: TextIndex) => Promise<Answer>): Promise<Answer> => {
    const opened = loader.get();
    const index = await opened;
    try {
      return await withinTime(ask(index), patience);
    } catch (error) {
      loader.discard(opened);
      throw error;
    }
  };
  const patient: TextIndex = {
    loadWords: (words) => patiently((index) => index.loadWords(words)),
    placesOf: (word, exactMarks) => patiently((index) => index.placesOf(word, exactMarks)),
  };
  return async () => {
    await loader.get();
    return patient;
  };
}
