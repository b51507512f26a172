import { expect, test } from 'vitest';
import { faultsIn, postText, productText } from './checked-files.ts';

const photo = (name: string): string[] => ['photos:', `  - src: ${name}`, '    alt: Trà', '    credit: HTX'];

test('photos and pages name each other', async () => {
  const files = {
    'products/tra/index.md': productText({ more: photo('tra.jpg') }),
    'products/tra/trà.jpg': '',
    'products/mat/index.md': productText({ more: photo('./mat.jpg') }),
    'products/mat/mat.jpg': '',
    'products/gao/index.md': productText(),
    'products/gao/gao.jpg': '',
  };
  expect((await faultsIn(files)).filter((fault) => !fault.endsWith('file-name-invalid'))).toEqual([
    'products/gao/gao.jpg:1:1 photo-unused',
    'products/tra/index.md:11:10 photo-missing',
    'products/tra/trà.jpg:1:1 photo-unused',
  ]);
});

test('a figure in a post uses its photo', async () => {
  const files = {
    'news/2024/tin/index.mdx': postText([], '<Figure src="a.jpg" />\n\n<Figure src="b.jpg" />'),
    'news/2024/tin/a.jpg': '',
  };
  expect(await faultsIn(files)).toEqual(['news/2024/tin/index.mdx:15:1 photo-missing']);
});
