import { expect, test } from 'vitest';
import { productOf, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import { recognisedText } from './recognised-text.ts';

test.each([
  ['on a day', { date: '2025-06-15' }, /4 sao.*15\/06\/2025/u],
  ['in a year', { year: 2024 }, /4 sao.*2024/u],
  ['nobody says when', { level: 'province' }, /4 sao/u],
  ['and it was revoked', { date: '2024-06-15', revoked: { date: '2026-11-30' } }, /thu hồi ngày 30\/11\/2026/u],
  ['and will be revoked tomorrow', { date: '2024-06-15', revoked: { date: '2026-12-01' } }, /15\/06\/2024/u],
] as const)('what was decided of a product: %s', async (_, known, words) => {
  const product = await productOf(productPage('che', { facts: { recognitions: [recognition({ ...known })] } }));
  expect(recognisedText(product, 'vi')).toMatch(words);
});
