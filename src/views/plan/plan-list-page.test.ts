import { expect, test } from 'vitest';
import { catalogueOf, one, planPage } from '../../catalogue/catalogue-fixture.ts';
import { slicesOf } from '../list/pagination.ts';
import { toPlanListPage } from './plan-list-page.ts';

test('the list of plans begins with the newest period, and says how many there are', async () => {
  const from = (id: string, start: string) => planPage(id, { facts: { period: { start, label: start.slice(0, 4) } } });
  const { catalogue } = await catalogueOf({
    plans: [from('cu', '2023-01-01'), from('moi', '2026-01-01'), from('giua', '2025-01-01')],
  });
  const page = toPlanListPage(one(slicesOf(catalogue.plans, 2)[0]), 'vi');
  expect(page.plans.map(({ href, id }) => [id, href])).toEqual([
    ['moi', '/ke-hoach/moi/'],
    ['giua', '/ke-hoach/giua/'],
  ]);
  expect(page).toMatchObject({
    total: '3 kế hoạch',
    heading: 'Kế hoạch OCOP và kết quả',
    meta: { next: '/ke-hoach/2/' },
  });
  expect(page.meta.description).toContain('3 kế hoạch');
});
