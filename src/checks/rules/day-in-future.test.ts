import { expect, test } from 'vitest';
import { faultsIn, postText, productText } from '../checked-files.ts';

test('days on which a source was read, a post published or a certificate revoked lie not in the future', async () => {
  const recognitions = [
    '  - stars: 4',
    '    date: 2024-04-06',
    '    revoked:',
    '      date: 2092-04-06',
    '    source: bao',
  ];
  const product = productText({ recognitions }).replace('read: 2026-11-21', 'read: 2091-01-01');
  const post = postText().replace('published: 2024-03-11', 'published: 2094-03-11');
  expect(await faultsIn({ 'products/tra/index.md': product, 'news/2094/tin/index.mdx': post })).toEqual([
    'news/2094/tin/index.mdx:4:12 date-in-future',
    'products/tra/index.md:10:13 date-in-future',
    'products/tra/index.md:16:11 date-in-future',
  ]);
});
