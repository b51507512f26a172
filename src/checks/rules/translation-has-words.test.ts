import { expect, test } from 'vitest';
import { pageText, productText, warningsIn } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

test.each([
  { name: 'no words at all', text: '---\n---\n', found: ['products/tra/en.md translation-empty'] },
  { name: 'a name only', text: pageText(['name: Shan tea'], ''), found: [] },
  { name: 'a description only', text: '---\n---\n\nTea.\n', found: [] },
])('a translation with $name', async ({ found, text }) => {
  const warnings = await warningsIn({ 'products/tra/index.md': productText(), 'products/tra/en.md': text });
  expect(warnings.map(({ code, file }) => `${file} ${code}`)).toEqual(found);
});

test('the warning stands at the beginning, and one about facts that cannot be read is enough', async () => {
  const words = 'products/tra/en.md';
  const others = { 'products/tra/index.md': productText() };
  expect(await saidOf('---\n---\n\n  \n', words, others)).toEqual(['1:1 translation-empty']);
  expect((await saidOf('---\nname: "\n---\n', words, others)).join()).not.toContain('translation-empty');
});
