import { expect, test } from 'vitest';
import { faultsIn, pageText, productText } from './checked-files.ts';

test.each([
  { name: 'no words at all', text: '---\n---\n', found: ['products/tra/en.md:1:1 translation-empty'] },
  { name: 'a name only', text: pageText(['name: Shan tea'], ''), found: [] },
  { name: 'a description only', text: '---\n---\n\nTea.\n', found: [] },
])('a translation with $name', async ({ found, text }) => {
  expect(await faultsIn({ 'products/tra/index.md': productText(), 'products/tra/en.md': text })).toEqual(found);
});
