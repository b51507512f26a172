import { openEngine, OtherBuildError } from '../../search/engine.ts';
import { FullText } from '../../search/full-text.ts';
import { toWordList } from '../../search/word-list.ts';
import type { WordFile } from '../../search/word-list.ts';
import { fetchJson } from './fetch-json.ts';
import type { FinderOptions } from './finder-options.ts';

/** Returns a function that makes the full text ready at its first call: only its words are loaded, the index when needed. */
export function fullTextOpener(options: FinderOptions, rows: number): () => Promise<FullText> {
  const { build, data, index: folder, locale } = options;
  const openIndex = retrying((attempt) => openEngine({ folder, build, rows, attempt }));
  return retrying(async () => {
    const words = await fetchJson<WordFile>(`${data}${locale}/words.json?${build}`);
    if (words.build !== build)
      throw new OtherBuildError(`The words are of build ${words.build}, the page of ${build}.`);
    return new FullText(toWordList(words), openIndex);
  });
}

/** Returns a function that opens something at its first call, and tries again after a failure. */
function retrying<Opened>(open: (attempt: number) => Promise<Opened>): () => Promise<Opened> {
  let opening: Promise<Opened> | undefined;
  let attempt = 0;
  return () => {
    if (opening !== undefined) return opening;
    const opened = open(attempt);
    opening = opened;
    opened.catch(() => {
      opening = undefined;
      attempt += 1;
    });
    return opened;
  };
}
