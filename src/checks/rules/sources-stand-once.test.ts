import { expect, test } from 'vitest';
import { doubtsIn, productText } from '../checked-files.ts';

/** Returns a product with one more source below the one it has. */
const withSource = (...lines: string[]): string =>
  productText().replace(/\n---\n\n/u, `\n  lai:\n${lines.map((line) => `    ${line}\n`).join('')}---\n\n`);

test.each([
  { name: 'one title, publisher and day', lines: ['title: Bài báo', 'publisher: Báo Lào Cai'], isRepeated: true },
  { name: 'two days', lines: ['title: Bài báo', 'publisher: Báo Lào Cai', 'published: 2024'], isRepeated: false },
  { name: 'two publishers', lines: ['title: Bài báo', 'publisher: Báo Yên Bái'], isRepeated: false },
])('two sources with $name', async ({ isRepeated, lines }) => {
  const text = withSource(...lines, 'read: 2026-11-21');
  expect(await doubtsIn({ 'products/tra/index.md': text })).toEqual(
    isRepeated ? ['products/tra/index.md:16:5 source-repeated'] : [],
  );
});

test('two addresses that differ in capitals of the host are one', async () => {
  const first = productText().replace('    read:', '    url: https://bao.vn/a\n    read:');
  const both = (url: string): string =>
    first.replace(
      /\n---\n\n/u,
      `\n  lai:\n    title: Bài báo\n    publisher: B\n    url: ${url}\n    read: 2026-11-21\n---\n\n`,
    );
  expect(await doubtsIn({ 'products/tra/index.md': both('https://BAO.vn/a') })).toEqual([
    'products/tra/index.md:17:5 source-repeated',
  ]);
  expect(await doubtsIn({ 'products/tra/index.md': both('https://bao.vn/A') })).toEqual([]);
});
