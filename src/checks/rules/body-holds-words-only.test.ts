import { describe, expect, test } from 'vitest';
import { faultsIn, pageText, planText, postText, productText } from '../checked-files.ts';
import { page, saidOf } from './rule-fixture.ts';

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

describe('a page in Markdown', () => {
  test.each([
    { body: '<b>Trà</b>', said: ['17:1 html-in-body found=<b>', '17:7 html-in-body found=</b>'] },
    { body: 'Trà <!-- ghi chú -->', said: ['17:5 html-in-body found=<!-- ghi chú -->'] },
    { body: '![Đồi trà](tra.jpg)', said: ['17:1 image-in-body found=Đồi trà'] },
    { body: '[trà](javascript:a)', said: ['17:1 link-refused found=javascript:a'] },
    { body: '[trà](data:text/html,x)', said: ['17:1 link-refused found=data:text/html,x'] },
    { body: '[trà]()', said: ['17:1 link-refused found='] },
    { body: '[trà](https://a.vn), [mail](mailto:a@a.vn), [gọi](tel:+84912), [trong](/san-pham/)', said: [] },
    { body: '3 < 5, A & B, “trà” {tươi}', said: [] },
    { body: '`<b>`', said: [] },
    { body: '**Trà** *xanh*\n\n- một\n- hai', said: [] },
  ])('“$body”: $said', async ({ body, said }) => {
    expect(await saidOf(productText({ body }))).toEqual(said);
  });

  test('is no post: braces are letters there', async () => {
    expect(await saidOf(productText({ body: '{1 + 1}' }))).toEqual([]);
  });
});

describe('a post', () => {
  const at = 'news/2024/tin/index.mdx';

  test.each([
    { body: '{1 + 1}', said: ['13:1 mdx-code-refused'] },
    { body: 'import a from "a"', said: ['13:1 mdx-code-refused'] },
    { body: '<script>a()</script>', said: ['13:1 mdx-component-unknown'] },
    { body: '<Targets plan="a" />', said: [] },
    { body: '[a](javascript:b)', said: ['13:1 link-refused'] },
  ])('“$body”: $said', async ({ body, said }) => {
    const found = await saidOf(postText([], body), at, { 'plans/a.yml': planText() });
    expect(found.map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(said);
  });
});

test('a plan has no body, whatever its texts hold', async () => {
  const plan = planText(['readerNotes:', '  - Xem [a](javascript:b)']);
  expect(await saidOf(plan, 'plans/a.yml')).toEqual([]);
});

test('every file of a page is read', async () => {
  const words = { 'products/tra/en.md': pageText(['name: Tea'], '<i>Tea</i>') };
  expect(await saidOf(productText(), page, words)).toEqual([]);
  expect(await faultsIn({ [page]: productText(), ...words })).toEqual([
    'products/tra/en.md:5:1 html-in-body',
    'products/tra/en.md:5:7 html-in-body',
  ]);
});
