import { expect, test } from 'vitest';
import { faultsIn, jpegBytes, productText } from '../checked-files.ts';

const photo = (name: string): string[] => ['photos:', `  - src: ${name}`, '    alt: Trà', '    credit: HTX'];

test('photos and pages name each other', async () => {
  const files = {
    'products/tra/index.md': productText({ more: photo('tra.jpg') }),
    'products/tra/trà.jpg': jpegBytes(),
    'products/mat/index.md': productText({ more: photo('./mat.jpg') }),
    'products/mat/mat.jpg': jpegBytes(),
    'products/gao/index.md': productText(),
    'products/gao/gao.jpg': jpegBytes(),
  };
  expect((await faultsIn(files)).filter((fault) => !fault.endsWith('file-name-invalid'))).toEqual([
    'products/gao/gao.jpg:1:1 photo-unused',
    'products/tra/index.md:11:10 photo-missing',
    'products/tra/trà.jpg:1:1 photo-unused',
  ]);
});
