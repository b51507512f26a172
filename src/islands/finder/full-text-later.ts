import type { FullText } from '../../search/full-text.ts';
import { withinTime } from '../../search/time-limit.ts';
import type { FinderOptions } from './finder-options.ts';

/** After this many milliseconds without an answer the reader is told, and may ask again. */
const patience = 20_000;

/** Thrown when a script did not come. Browsers do not load it again under the same address before the page is left. */
export class MissingScriptError extends Error {}

/** Begins to load the script that looks words up in descriptions: who only chooses from lists never needs it. */
export function expectWords(): void {
  // Asked for again when a question needs it; only there a failure matters.
  import('./full-text-opener.ts').catch(() => undefined);
}

/** Returns a function that makes the full text ready at its first call, and tries again after it failed. */
export function fullTextLater(options: FinderOptions): () => Promise<FullText> {
  let open: (() => Promise<FullText>) | undefined;
  const makeOpener = async (): Promise<() => Promise<FullText>> => {
    try {
      const { fullTextOpener } = await import('./full-text-opener.ts');
      return fullTextOpener(options, patience);
    } catch (cause) {
      throw new MissingScriptError('The script for descriptions did not come.', { cause });
    }
  };
  return async () => {
    open ??= await withinTime(makeOpener(), patience);
    return open();
  };
}
