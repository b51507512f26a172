import { factAt, groupAt, textAt } from '../../src/content-files/facts.ts';
import type { PageCheck } from './check.ts';

/** One page that was read counts as one source, under one key. */
export const sourcesStandOnce: PageCheck = {
  id: 'sources-stand-once',
  scope: 'page',
  check({ main }, report) {
    const seen = new Map<string, string>();
    for (const found of Object.keys(groupAt(main.raw, ['sources']))) {
      const path = ['sources', found];
      const identity = identityOf(factAt(main.raw, path));
      if (identity === undefined) continue;
      const other = seen.get(identity);
      if (other === undefined) seen.set(identity, found);
      else report({ code: 'source-repeated', params: { found, other } }, main, path);
    }
  },
};

/** Returns what tells a source apart: its address, or what it is called and where and when it came out. */
function identityOf(source: unknown): string | undefined {
  const url = textAt(source, ['url']);
  if (url !== undefined) return URL.canParse(url) ? new URL(url).href : url;
  const told = ['title', 'publisher', 'published'].map((key) => factAt(source, [key]));
  return told[0] === undefined ? undefined : JSON.stringify(told).toLowerCase();
}
