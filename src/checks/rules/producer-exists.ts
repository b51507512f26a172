import { textAt } from '../../content-files/facts.ts';
import type { CatalogueRule } from '../rule.ts';
import { withNearest } from './nearest-hint.ts';

/** The producer a product names has a page. */
export const producerExists: CatalogueRule = {
  id: 'producer-exists',
  scope: 'catalogue',
  check({ pages, ids }, report) {
    for (const { location, raw } of pages.products) {
      const producer = textAt(raw, ['producer']);
      if (producer === undefined || ids.producers.has(producer)) continue;
      report({ code: 'producer-unknown', params: withNearest(producer, ids.producers) }, location.main, ['producer']);
    }
  },
};
