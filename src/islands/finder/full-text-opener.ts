import { fullTextLoader } from '../../search/full-text-loader.ts';
import type { FullText } from '../../search/full-text.ts';
import type { FinderOptions } from './finder-options.ts';

/**
 * Returns a function that makes the full text ready at its first call: only its words are loaded, the index when needed.
 * What takes longer than `patience` milliseconds has failed.
 */
export function fullTextOpener(options: FinderOptions, patience: number): () => Promise<FullText> {
  const { build, data, index: folder, locale } = options;
  return fullTextLoader({
    words: `${data}${locale}/words.json?${build}`,
    build,
    folder,
    patience,
    fetchFile: (address, init) => fetch(address, init),
  });
}
