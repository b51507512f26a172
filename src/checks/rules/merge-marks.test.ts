import { expect, test } from 'vitest';
import { faultsIn, productText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

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

test.each([
  { body: '<<<<<<< HEAD', said: ['17:1 merge-mark found=<<<<<<< HEAD'] },
  { body: '<<<<<<<', said: ['17:1 merge-mark found=<<<<<<<'] },
  { body: '>>>>>>> nhanh', said: ['17:1 merge-mark found=>>>>>>> nhanh'] },
  { body: 'Một\n||||||| gốc', said: ['18:1 merge-mark found=||||||| gốc'] },
  { body: `<<<<<<< ${'a'.repeat(70)}`, said: [`17:1 merge-mark found=<<<<<<< ${'a'.repeat(52)}`] },
])('“$body” is a mark', async ({ body, said }) => {
  const found = await saidOf(productText({ body }));
  expect(found.filter((text) => text.includes('merge-mark'))).toEqual(said);
});

test.each(['|||||||| a', '||||||| '.slice(0, 6), '=======', 'a ||||||| b', '|||||||a'])(
  '“%s” is none',
  async (body) => {
    expect((await saidOf(productText({ body }))).join()).not.toContain('merge-mark');
  },
);
