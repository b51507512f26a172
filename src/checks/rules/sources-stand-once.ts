import { factAt, groupAt, textAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';

/** One page that was read counts as one source, under one key. */
export const sourcesStandOnce: PageRule = {
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

/**
 * Returns what tells a source apart: its name with its address, or with where and when it came out. One address may
 * hold several texts.
 */
function identityOf(source: unknown): string | undefined {
  const title = textAt(source, ['title'])?.toLowerCase();
  const url = textAt(source, ['url']);
  if (title === undefined) return undefined;
  if (url !== undefined) return JSON.stringify([title, URL.canParse(url) ? new URL(url).href : url]);
  const [publisher, published] = ['publisher', 'published'].map((key) => factAt(source, [key]));
  return JSON.stringify([title, publisher, published]).toLowerCase();
}
