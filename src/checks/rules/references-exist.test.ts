import { expect, test } from 'vitest';
import { faultsIn, planText, postText } from '../checked-files.ts';

test('posts refer to pages that exist', async () => {
  const more = ['plans: [a, b]', 'documents: [c]', 'products: [d]'];
  const body = '<Targets plan="b" />\n\n<Product id="d" />\n\n<Tasks plan="a" />';
  expect(await faultsIn({ 'news/2024/tin/index.mdx': postText(more, body), 'plans/a.yml': planText() })).toEqual([
    'news/2024/tin/index.mdx:6:12 plan-unknown',
    'news/2024/tin/index.mdx:7:13 document-unknown',
    'news/2024/tin/index.mdx:8:12 product-unknown',
    'news/2024/tin/index.mdx:16:1 plan-unknown',
    'news/2024/tin/index.mdx:18:1 product-unknown',
  ]);
});

test('plans refer to documents, plans and products that exist', async () => {
  const more = [
    'basis:',
    '  - { document: qd-919, relation: basis }',
    'products:',
    '  - { name: Trà, productId: tra }',
  ];
  expect(await faultsIn({ 'plans/a.yml': planText(more) })).toEqual([
    'plans/a.yml:12:17 document-unknown',
    'plans/a.yml:14:29 product-unknown',
  ]);
});
