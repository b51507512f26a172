import { expect, test } from 'vitest';
import { faultsIn, postText, productText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

test('a post lies in the folder of its year; one without a day may lie in any', async () => {
  const undated = postText().replace('published: 2024-03-11', 'published: null\ndateNote: Không ghi ngày');
  const files = {
    'news/2023/tin/index.mdx': postText(),
    'news/2024/b/index.mdx': postText(),
    'news/2021/c/index.mdx': undated,
  };
  expect(await faultsIn(files)).toEqual(['news/2023/tin/index.mdx:4:12 year-folder-differs']);
});

test.each([
  { published: '2024-01-01', said: [] },
  { published: '2024-12-31', said: [] },
  { published: '2023-12-31', said: ['4:12 year-folder-differs found=2023-12-31 year=2024'] },
  { published: '2025-01-01', said: ['4:12 year-folder-differs found=2025-01-01 year=2024'] },
])('a post of $published in the folder of 2024', async ({ published, said }) => {
  const text = postText().replace('2024-03-11', published);
  expect(await saidOf(text, 'news/2024/tin/index.mdx')).toEqual(said);
});

test('a day that cannot be read is told as that, and other pages have no such folder', async () => {
  const text = postText().replace('2024-03-11', '2023-13-01');
  expect((await saidOf(text, 'news/2024/tin/index.mdx')).map((said) => said.split(' ')[1])).toEqual(['date-invalid']);
  expect(await saidOf(productText(), 'products/2023-cu/tra/index.md')).toEqual([]);
});
