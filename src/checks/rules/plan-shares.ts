import { listAt, numberAt, textAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';

/** No more than all products, producers or communes can reach a target. Growth may well be more than a hundred per cent. */
export const planShares: PageRule = {
  id: 'plan-shares',
  scope: 'page',
  check({ location, main }, report) {
    if (location.collection !== 'plans') return;
    const shares = new Set<string>();
    for (const [index, target] of listAt(main.raw, ['targets']).entries()) {
      if (textAt(target, ['unit']) !== '%' || textAt(target, ['metric'])?.endsWith('_share') !== true) continue;
      shares.add(textAt(target, ['id']) ?? '');
      for (const key of ['value', 'valueMax']) reportAbove(['targets', index, key], key);
    }
    for (const [index, result] of listAt(main.raw, ['results']).entries()) {
      if (shares.has(textAt(result, ['target']) ?? '')) reportAbove(['results', index, 'value'], 'value');
    }

    function reportAbove(path: readonly (string | number)[], key: string): void {
      const value = numberAt(main.raw, path);
      if (value === undefined || value <= 100) return;
      report({ code: 'number-too-large', params: { key, found: String(value), limit: '100' } }, main, path);
    }
  },
};
