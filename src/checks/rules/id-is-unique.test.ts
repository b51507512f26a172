import { expect, test } from 'vitest';
import { issuesIn, producerText, productText } from '../checked-files.ts';

test('two products with one id are both reported, each with the other', async () => {
  const files = { 'products/lao-cai/tra/index.md': productText(), 'products/son-la/tra/index.md': productText() };
  const issues = await issuesIn(files);
  expect(issues.map(({ file, code, params }) => [code, file, params['other']])).toEqual([
    ['id-repeated', 'products/lao-cai/tra/index.md', ['products/son-la/tra/index.md']],
    ['id-repeated', 'products/son-la/tra/index.md', ['products/lao-cai/tra/index.md']],
  ]);
});

test('a product and a producer may share an id', async () => {
  expect(await issuesIn({ 'products/tra/index.md': productText(), 'producers/tra/index.md': producerText() })).toEqual(
    [],
  );
});
