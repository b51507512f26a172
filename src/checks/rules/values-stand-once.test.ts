import { expect, test } from 'vitest';
import { faultsIn, jpegBytes, productText } from '../checked-files.ts';

test('a month or a country that stands twice is reported where it stands again', async () => {
  const more = ['season: [9, 10, 9]', 'exports: [JP, US, JP]'];
  expect(await faultsIn({ 'products/tra/index.md': productText({ more }) })).toEqual([
    'products/tra/index.md:10:17 value-repeated',
    'products/tra/index.md:11:19 value-repeated',
  ]);
});

test('a photo that stands twice is reported', async () => {
  const photo = ['  - src: tra.jpg', '    alt: Trà', '    credit: HTX'];
  const text = productText({ more: ['photos:', ...photo, ...photo] });
  expect(await faultsIn({ 'products/tra/index.md': text, 'products/tra/tra.jpg': jpegBytes() })).toEqual([
    'products/tra/index.md:14:10 value-repeated',
  ]);
});
