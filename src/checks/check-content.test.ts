import { chmodSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { faultsIn, makeContent, producerText, productText, testDay } from './checked-files.ts';

test('content without faults is counted', async () => {
  const contentDir = makeContent({ 'products/tra/index.md': productText(), 'producers/htx/index.md': producerText() });
  chmodSync(contentDir, 0o555);
  const result = await checkContent({ contentDir, today: testDay });
  expect(result).toEqual({
    issues: [],
    pages: { products: 1, producers: 1, regions: 0, news: 0, plans: 0, documents: 0 },
  });
});

test('a page that cannot be read hides no fault of another', async () => {
  const files = {
    'products/a/index.md': '---\nname: "\n',
    'products/b/index.md': '---\n: : :\n---\n',
    'products/c/index.md': productText({ recognitions: ['  - stars: 6', '    source: bao'] }),
    'producers/d/index.md': '',
  };
  const faults = await faultsIn(files);
  expect(faults.map((fault) => fault.split(':')[0])).toEqual(
    expect.arrayContaining([
      'products/a/index.md',
      'products/b/index.md',
      'products/c/index.md',
      'producers/d/index.md',
    ]),
  );
});

test('issues come in the order of files and lines', async () => {
  const text = productText({ recognitions: ['  - stars: 6', '    source: x'], more: ['producer: y'] });
  const faults = await faultsIn({ 'products/b/index.md': text, 'products/a/index.md': text });
  expect(faults).toEqual([
    'products/a/index.md:7:12 star-rating-unknown',
    'products/a/index.md:8:13 source-unknown',
    'products/a/index.md:9:11 producer-unknown',
    'products/b/index.md:7:12 star-rating-unknown',
    'products/b/index.md:8:13 source-unknown',
    'products/b/index.md:9:11 producer-unknown',
  ]);
});

test('a hundred faulty pages are reported in one run', async () => {
  const pages = Array.from({ length: 100 }, (_, n): [string, string] => [
    `products/p-${String(n)}/index.md`,
    productText({ recognitions: ['  - stars: 6', '    date: 2024-02-30', '    source: bao'], more: ['sett: tea'] }),
  ]);
  expect(await faultsIn(Object.fromEntries(pages))).toHaveLength(300);
});
