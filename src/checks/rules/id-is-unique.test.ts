import { expect, test } from 'vitest';
import { issuesIn, producerText, productText } from '../checked-files.ts';
import { toSaid } from './rule-fixture.ts';

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

test('of three products with one id each is told the two others, in the order of their folders', async () => {
  const files = Object.fromEntries(['a', 'b', 'c'].map((folder) => [`products/${folder}/tra/index.md`, productText()]));
  const issues = (await issuesIn(files)).filter(({ code }) => code === 'id-repeated');
  expect(issues.map(toSaid)).toEqual([
    '1:1 id-repeated found=tra other=products/b/tra/index.md,products/c/tra/index.md',
    '1:1 id-repeated found=tra other=products/a/tra/index.md,products/c/tra/index.md',
    '1:1 id-repeated found=tra other=products/a/tra/index.md,products/b/tra/index.md',
  ]);
});
