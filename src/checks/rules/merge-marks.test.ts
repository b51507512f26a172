import { expect, test } from 'vitest';
import { faultsIn, productText } from '../checked-files.ts';

test('marks of two versions are found in words and in facts', async () => {
  const body = 'Một.\n<<<<<<< HEAD\nHai.\n=======\nBa.\n>>>>>>> nhanh';
  expect(await faultsIn({ 'products/tra/index.md': productText({ body }) })).toEqual([
    'products/tra/index.md:18:1 merge-mark',
    'products/tra/index.md:22:1 merge-mark',
  ]);
});

test('arrows inside a line are no marks', async () => {
  expect(await faultsIn({ 'products/tra/index.md': productText({ body: 'Xem `>>>>>>> a`' }) })).toEqual([]);
});
