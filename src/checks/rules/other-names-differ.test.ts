import { expect, test } from 'vitest';
import { faultsIn, productText } from '../checked-files.ts';

const called = (...names: string[]): string => productText({ more: [`aliases: [${names.join(', ')}]`] });

test.each([
  { name: 'an alias that is the name', names: ['Chè', 'Trà Shan'], found: ['products/tra/index.md:10:16'] },
  { name: 'an alias that differs in capitals only', names: ['trà  SHAN'], found: ['products/tra/index.md:10:11'] },
  { name: 'nothing about other marks: they are other words', names: ['Trá Shan', 'Tra Shan'], found: [] },
])('reports $name', async ({ found, names }) => {
  expect(await faultsIn({ 'products/tra/index.md': called(...names) })).toEqual(
    found.map((place) => `${place} alias-repeats-name`),
  );
});
