import { expect, test } from 'vitest';
import { faultsIn, pageText, postText, productText } from '../checked-files.ts';

test('faults of a body are placed in the file, not in the body', async () => {
  const files = {
    'products/tra/index.md': productText({ body: 'Một\n\nHai <b>ba</b> [x](javascript:y)' }),
    'products/tra/en.md': pageText(['name: Tea'], '![a](b.jpg)'),
    'news/2024/tin/index.mdx': postText([], 'Một\n\n{hai}'),
  };
  expect(await faultsIn(files)).toEqual([
    'news/2024/tin/index.mdx:15:1 mdx-code-refused',
    'products/tra/en.md:5:1 image-in-body',
    'products/tra/index.md:19:5 html-in-body',
    'products/tra/index.md:19:10 html-in-body',
    'products/tra/index.md:19:15 link-refused',
  ]);
});
