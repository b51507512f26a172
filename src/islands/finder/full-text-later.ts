import type { FullText } from '../../search/full-text.ts';
import { withinTime } from '../../search/time-limit.ts';
import type { FinderOptions } from './finder-options.ts';

/** After this many milliseconds without an answer the reader is told, and may ask again. */
const patience = 20_000;

/** Thrown when a script did not come. Browsers do not load it again under the same address before the page is left. */
export class MissingScriptError extends Error {}

async function importOpener(): Promise<typeof import('./full-text-opener.ts')> {
  try {
    return await import('./full-text-opener.ts');
  } catch (cause) {
    throw new MissingScriptError('The script for descriptions did not come.', { cause });
  }
}

/** Begins to load the script that looks words up in descriptions: who only chooses from lists never needs it. */
export function expectWords(): void {
  // Asked for again when a question needs it; only there a failure matters.
  importOpener().catch(() => undefined);
}

/** Returns a function that makes the full text ready at its first call, and tries again after it failed. */
export function fullTextLater(options: FinderOptions): () => Promise<FullText> {
  let open: (() => Promise<FullText>) | undefined;
  return async () => {
    open ??= (await withinTime(importOpener(), patience)).fullTextOpener(options, patience);
    return open();
  };
}
