import { describe, expect, test } from 'vitest';
import { faultsIn, pageText, planText, postText, productText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

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

describe('what is not there comes with what was probably meant', () => {
  const post = 'news/2024/tin/index.mdx';
  const others = {
    'plans/ke-hoach.yml': planText(),
    'documents/qd-919.yml': 'type: qd\ntitle: Quyết định\n',
    'products/tra-shan/index.md': productText(),
  };

  test.each([
    { more: ['plans: [ke-hoahc]'], said: ['6:9 plan-unknown found=ke-hoahc nearest=ke-hoach'] },
    { more: ['documents: [qd-91]'], said: ['6:13 document-unknown found=qd-91 nearest=qd-919'] },
    { more: ['products: [tra-shna]'], said: ['6:12 product-unknown found=tra-shna nearest=tra-shan'] },
    { more: ['plans: [ke-hoach]', 'documents: [qd-919]', 'products: [tra-shan]'], said: [] },
    { more: ['plans: [tra-shan]'], said: ['6:9 plan-unknown found=tra-shan'] },
  ])('$more', async ({ more, said }) => {
    expect(await saidOf(postText(more), post, others)).toEqual(said);
  });

  test.each([
    { body: '<Targets plan="ke-hoahc" />', said: ['13:1 plan-unknown found=ke-hoahc nearest=ke-hoach'] },
    { body: '<Product id="tra-shna" />', said: ['13:1 product-unknown found=tra-shna nearest=tra-shan'] },
    { body: '<Targets plan="ke-hoach" />\n\n<Product id="tra-shan" />', said: [] },
  ])('$body', async ({ body, said }) => {
    expect(await saidOf(postText([], body), post, others)).toEqual(said);
  });

  test('in a plan and in a legal text as well', async () => {
    const plan = planText([
      ...['targets:', '  - id: a', '    metric: other', '    comparator: eq', '    value: 1', '    unit: ha'],
      '    inheritedFrom: ke-hoahc',
    ]);
    expect(await saidOf(plan, 'plans/moi.yml', others)).toEqual(['17:20 plan-unknown found=ke-hoahc nearest=ke-hoach']);
    const text = 'type: qd\ntitle: Quyết định\nreplacedBy: qd-91\n';
    expect(await saidOf(text, 'documents/luat.yml', others)).toEqual([
      '3:13 document-unknown found=qd-91 nearest=qd-919',
    ]);
  });

  test('in a translation of a post, at its own place', async () => {
    const english = pageText(['title: News', 'summary: News'], 'A\n\n<Product id="tra" />');
    const said = await saidOf(english, 'news/2024/tin/en.mdx', { ...others, [post]: postText() });
    expect(said).toEqual(['8:1 product-unknown found=tra']);
  });
});
