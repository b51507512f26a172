import { expect, test } from 'vitest';
import { faultsIn, postText } from '../checked-files.ts';

test('a post lies in the folder of its year; one without a day may lie in any', async () => {
  const undated = postText().replace('published: 2024-03-11', 'published: null\ndateNote: Không ghi ngày');
  const files = {
    'news/2023/tin/index.mdx': postText(),
    'news/2024/b/index.mdx': postText(),
    'news/2021/c/index.mdx': undated,
  };
  expect(await faultsIn(files)).toEqual(['news/2023/tin/index.mdx:4:12 year-folder-differs']);
});
