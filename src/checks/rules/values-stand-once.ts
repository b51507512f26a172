import { factAt, isGroup, listAt } from '../../content-files/facts.ts';
import type { FactPath } from '../../domain/issue.ts';
import type { PageRule } from '../rule.ts';

/** Lists in which a value that stands twice is a slip, with the keys that tell their items apart, the telling one first. */
const lists: readonly { readonly list: string; readonly keys?: readonly string[] }[] = [
  { list: 'aliases' },
  { list: 'season' },
  { list: 'exports' },
  { list: 'standards', keys: ['id'] },
  { list: 'rights', keys: ['id', 'no'] },
  { list: 'packs', keys: ['size', 'price'] },
  { list: 'photos', keys: ['src'] },
  { list: 'buy', keys: ['url'] },
  { list: 'plans' },
  { list: 'documents' },
  { list: 'products' },
  { list: 'provinces' },
  { list: 'basis', keys: ['document'] },
  { list: 'results', keys: ['target', 'value', 'asOf', 'counting', 'source', 'note'] },
];

/** A month, a country, a standard or a photo that is named twice is shown and counted twice. */
export const valuesStandOnce: PageRule = {
  id: 'values-stand-once',
  scope: 'page',
  check({ main }, report) {
    for (const { keys, list } of lists) {
      const seen = new Set<string>();
      for (const [index, item] of listAt(main.raw, [list]).entries()) {
        const path: FactPath = keys === undefined || !isGroup(item) ? [list, index] : [list, index, keys[0] ?? ''];
        const value = factAt(main.raw, path);
        if (typeof value !== 'string' && typeof value !== 'number') continue;
        const identity = identityOf(isGroup(item) && keys !== undefined ? keys.map((key) => item[key]) : value);
        if (seen.has(identity))
          report({ code: 'value-repeated', params: { key: list, found: String(value) } }, main, path);
        seen.add(identity);
      }
    }
  },
};

/** Capitals and spaces make no other value. */
function identityOf(value: unknown): string {
  return JSON.stringify(value).toLowerCase().replace(/\s+/gu, ' ');
}
