import { expect, test } from 'vitest';
import { catalogueOf, postPage, producerPage, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../../catalogue/catalogue-fixture.ts';
import type { FormerProvinceId } from '../../domain/province.ts';
import { toHomePage } from './home-page.ts';

async function homeOf(pages: SomePages) {
  const { catalogue, lists } = await catalogueOf(pages);
  return toHomePage(catalogue, lists, 'vi', new URL('https://ocop.example'));
}

const dated = (id: string, date: string) => productPage(id, { facts: { recognitions: [recognition({ date })] } });
const fiveStars = (id: string, former: FormerProvinceId) =>
  productPage(id, {
    facts: { name: id, origin: { former }, recognitions: [recognition({ stars: 5, date: '2025-06-15' })] },
  });

test('the newest recognitions come first; where no day is known, nothing is new', async () => {
  const { newest } = await homeOf({
    products: [
      dated('cu', '2024-02-01'),
      dated('moi', '2025-06-15'),
      productPage('khong-ngay', { facts: { recognitions: [recognition({ year: 2026 })] } }),
      dated('giua', '2025-01-01'),
    ],
  });
  expect(newest.map(({ id }) => id)).toEqual(['moi', 'giua', 'cu']);
});

test('of recognitions of one day, the order of browsing decides', async () => {
  const { newest } = await homeOf({ products: [dated('b', '2025-06-15'), dated('a', '2025-06-15')] });
  expect(newest.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a shelf holds eight', async () => {
  const products = Array.from({ length: 9 }, (_, place) => dated(`p${String(place)}`, '2025-06-15'));
  expect((await homeOf({ products })).newest).toHaveLength(8);
});

test('five stars show the breadth of the country: each former province once before any comes again', async () => {
  const { fiveStars: shelf } = await homeOf({
    products: [
      fiveStars('a1', 'yen-bai'),
      fiveStars('a2', 'yen-bai'),
      fiveStars('b', 'cao-bang'),
      fiveStars('c', 'lao-cai'),
    ],
  });
  expect(shelf.map(({ id }) => id)).toEqual(['a1', 'b', 'c', 'a2']);
});

test('a shelf of five stars holds eight as well, and says how many there are of each', async () => {
  const products = Array.from({ length: 9 }, (_, place) => fiveStars(`p${String(place)}`, 'yen-bai'));
  const { fiveStars: shelf, stars } = await homeOf({ products });
  expect(shelf).toHaveLength(8);
  expect(stars.map(({ count, stars: of }) => [of, count])).toContainEqual([5, '9 sản phẩm']);
});

test('the four newest posts are shown', async () => {
  const news = ['01', '02', '03', '04', '05'].map((day) => postPage(day, { facts: { published: `2026-07-${day}` } }));
  expect((await homeOf({ news })).posts.map(({ id }) => id)).toEqual(['05', '04', '03', '02']);
});

test('it says how much there is, and leads to regions, groups, stars and both feeds', async () => {
  const { groups, lead, meta, regions, stars } = await homeOf({
    products: [productPage('a'), productPage('b')],
    producers: [producerPage('htx')],
  });
  expect(lead).toMatch(/^2 sản phẩm.*, 1 chủ thể/u);
  expect(groups[0]?.count).toBe('2 sản phẩm');
  expect(stars).toHaveLength(3);
  expect(regions.flatMap(({ tiles }) => tiles)).toHaveLength(34);
  expect(regions.flatMap(({ tiles }) => tiles).find(({ name }) => name === 'Lào Cai')?.count).toBe('2 sản phẩm');
  expect(meta.feeds?.map(({ href }) => href)).toEqual(['/san-pham/atom.xml', '/tin-tuc/atom.xml']);
  expect(meta.structuredData?.[0]).toMatchObject({ '@type': 'WebSite', url: 'https://ocop.example/' });
});
