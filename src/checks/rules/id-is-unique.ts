import { fileStart } from '../rule.ts';
import type { CatalogueRule } from '../rule.ts';

/** No two pages of a kind share an id, wherever their folders lie. Both are reported: either may be the wrong one. */
export const idIsUnique: CatalogueRule = {
  id: 'id-is-unique',
  scope: 'catalogue',
  check({ pages }, report) {
    for (const collection of Object.values(pages)) {
      const byId = Map.groupBy(collection, ({ location }) => location.id);
      for (const [found, sharing] of byId) {
        if (sharing.length < 2) continue;
        for (const page of sharing) {
          const other = sharing.filter((candidate) => candidate !== page).map(({ location }) => location.main);
          report({ code: 'id-repeated', params: { found, other } }, page.location.main, fileStart);
        }
      }
    }
  },
};
