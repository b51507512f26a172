import { listAt, textAt } from '../../content-files/facts.ts';
import { hasCheckDigit } from '../../domain/gtin.ts';
import type { PageRule } from '../rule.ts';

/** The last digit of a barcode follows from the others; where it does not, a digit was misread. */
export const gtinCheckDigit: PageRule = {
  id: 'gtin-check-digit',
  scope: 'page',
  check({ location, main }, report) {
    if (location.collection !== 'products') return;
    for (const index of listAt(main.raw, ['packs']).keys()) {
      const path = ['packs', index, 'gtin'];
      const found = textAt(main.raw, path);
      if (found === undefined || !/^(?:\d{8}|\d{12,14})$/u.test(found) || hasCheckDigit(found)) continue;
      report({ code: 'gtin-check-digit-wrong', params: { found } }, main, path);
    }
  },
};
