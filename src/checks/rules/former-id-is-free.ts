import { listAt } from '../../content-files/facts.ts';
import type { CatalogueRule, CataloguePage } from '../rule.ts';

/** A former id becomes a redirect, so it must neither be the id of a page nor be claimed twice. */
export const formerIdIsFree: CatalogueRule = {
  id: 'former-id-is-free',
  scope: 'catalogue',
  check({ pages }, report) {
    for (const collection of Object.values(pages)) {
      const owners = new Map<string, CataloguePage>(collection.map((page) => [page.location.id, page]));
      for (const page of collection) {
        for (const [index, found] of listAt(page.raw, ['formerIds']).entries()) {
          if (typeof found !== 'string') continue;
          const owner = owners.get(found);
          if (owner === undefined) {
            owners.set(found, page);
            continue;
          }
          const other = owner.location.main;
          report({ code: 'former-id-taken', params: { found, other } }, page.location.main, ['formerIds', index]);
        }
      }
    }
  },
};
