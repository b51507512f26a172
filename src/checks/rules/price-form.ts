import { listAt, numberAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';

/** Nothing is sold for less than a thousand đồng, and hardly anything for more than a thousand million. */
const usual = { from: 1000, to: 1_000_000_000 } as const;

/** Prices that lack their thousands, or have too many noughts. */
export const priceForm: PageRule = {
  id: 'price-form',
  scope: 'page',
  check({ main }, report) {
    for (const index of listAt(main.raw, ['packs']).keys()) {
      const path = ['packs', index, 'price'];
      const price = numberAt(main.raw, path);
      if (price === undefined || price <= 0 || (price >= usual.from && price <= usual.to)) continue;
      report({ code: 'price-odd', params: { found: String(price) } }, main, path);
    }
  },
};
