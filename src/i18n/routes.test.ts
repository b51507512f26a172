import { expect, test } from 'vitest';
import { pathTo } from './routes.ts';
import type { Route } from './routes.ts';
import { translatePath } from './translate-path.ts';

const pages: readonly { route: Route; vi: string; en: string }[] = [
  { route: { page: 'home' }, vi: '/', en: '/en/' },
  { route: { page: 'products', n: 2 }, vi: '/san-pham/2/', en: '/en/products/2/' },
  { route: { page: 'products', n: 1 }, vi: '/san-pham/', en: '/en/products/' },
  { route: { page: 'product', id: 'gao-st25' }, vi: '/san-pham/gao-st25/', en: '/en/products/gao-st25/' },
  { route: { page: 'province', id: 'hue', stars: 4 }, vi: '/tinh-thanh/hue/4-sao/', en: '/en/provinces/hue/4-star/' },
  {
    route: { page: 'formerProvince', id: 'ha-giang' },
    vi: '/tinh-thanh-cu/ha-giang/',
    en: '/en/former-provinces/ha-giang/',
  },
  { route: { page: 'star', stars: 5, n: 3 }, vi: '/hang-sao/5-sao/3/', en: '/en/stars/5-star/3/' },
  { route: { page: 'group', id: 'food' }, vi: '/nhom/thuc-pham/', en: '/en/groups/food/' },
  { route: { page: 'set', id: 'honey' }, vi: '/nhom/thuc-pham/mat-ong-nong-san-khac/', en: '/en/groups/food/honey/' },
  {
    route: { page: 'set', id: 'tourism-services' },
    vi: '/nhom/du-lich/dich-vu-du-lich/',
    en: '/en/groups/tourism/tourism-services/',
  },
  { route: { page: 'producers' }, vi: '/chu-the/', en: '/en/producers/' },
  { route: { page: 'search' }, vi: '/tim-kiem/', en: '/en/search/' },
  { route: { page: 'verify' }, vi: '/tra-cuu/', en: '/en/verify/' },
  { route: { page: 'lapsed' }, vi: '/het-hieu-luc/', en: '/en/lapsed/' },
  { route: { page: 'post', id: 'x' }, vi: '/tin-tuc/x/', en: '/en/news/x/' },
  { route: { page: 'plan', id: 'x' }, vi: '/ke-hoach/x/', en: '/en/plans/x/' },
  { route: { page: 'data' }, vi: '/du-lieu/', en: '/en/data/' },
  { route: { page: 'statistics' }, vi: '/thong-ke/', en: '/en/statistics/' },
  { route: { page: 'dataQuality' }, vi: '/chat-luong-du-lieu/', en: '/en/data-quality/' },
  { route: { page: 'about' }, vi: '/gioi-thieu/', en: '/en/about/' },
];

test.each(pages)('$vi is $en', ({ route, vi, en }) => {
  expect(pathTo(route, 'vi')).toBe(vi);
  expect(pathTo(route, 'en')).toBe(en);
});

test.each(pages)('the address $vi alone tells the English one, and back', ({ vi, en }) => {
  expect(translatePath(vi, 'en')).toBe(en);
  expect(translatePath(en, 'vi')).toBe(vi);
  expect(translatePath(vi, 'vi')).toBe(vi);
});
