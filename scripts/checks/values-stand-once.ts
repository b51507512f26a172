import { factAt, isGroup, listAt } from '../../src/content-files/facts.ts';
import type { FactPath } from '../../src/domain/issue.ts';
import type { PageCheck } from './check.ts';

/** Lists in which a value that stands twice is a slip, with the key that tells their items apart. */
const lists: readonly { readonly list: string; readonly key?: string }[] = [
  { list: 'season' },
  { list: 'exports' },
  { list: 'photos', key: 'src' },
  { list: 'plans' },
  { list: 'products' },
  { list: 'provinces' },
];

/** A month, a country or a photo that is named twice is shown and counted twice. */
export const valuesStandOnce: PageCheck = {
  id: 'values-stand-once',
  scope: 'page',
  check({ main }, report) {
    for (const { key, list } of lists) {
      const seen = new Set<unknown>();
      for (const [index, item] of listAt(main.raw, [list]).entries()) {
        const path: FactPath = key === undefined || !isGroup(item) ? [list, index] : [list, index, key];
        const value = factAt(main.raw, path);
        if (typeof value !== 'string' && typeof value !== 'number') continue;
        if (seen.has(value))
          report({ code: 'value-repeated', params: { key: list, found: String(value) } }, main, path);
        seen.add(value);
      }
    }
  },
};
