import { expect, test } from 'vitest';
import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import { lapsedPerPage, lapsedProvinces } from './lapsed-page.ts';

const some = (province: string, count: number): CatalogueProduct[] =>
  Array.from({ length: count }, () => ({ province: { id: province } }) as CatalogueProduct);

test('each province leads to the page on which its products begin', () => {
  const lapsed = [...some('an-giang', lapsedPerPage - 1), ...some('bac-ninh', 2), ...some('ca-mau', 1)];
  expect(lapsedProvinces(lapsed)).toEqual([
    { id: 'an-giang', count: lapsedPerPage - 1, page: 1 },
    { id: 'bac-ninh', count: 2, page: 1 },
    { id: 'ca-mau', count: 1, page: 2 },
  ]);
});
