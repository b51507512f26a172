import { expect, test } from 'vitest';
import { newsBodyFaults, readNewsBody } from './news-body.ts';

/** Returns the faults of a body as `line:column code`. */
function faults(body: string): string[] {
  return newsBodyFaults(body).map(({ line, column, code }) => `${String(line)}:${String(column)} ${code}`);
}

test('Markdown and the components of the site are accepted', () => {
  const body = '## Trà\n\n<Targets plan="ca-mau-2024" />\n\n- [a](https://a.vn)\n\nXem <Product id="tra-shan" />.';
  expect(faults(body)).toEqual([]);
  expect(readNewsBody(body).components).toEqual([
    { name: 'Targets', attributes: { plan: 'ca-mau-2024' }, line: 3, column: 1 },
    { name: 'Product', attributes: { id: 'tra-shan' }, line: 7, column: 5 },
  ]);
});

test.each([
  { name: 'an import', body: "import fs from 'node:fs'\n", found: ['1:1 mdx-code-refused'] },
  { name: 'an export', body: 'Chữ\n\nexport const a = 1\n', found: ['3:1 mdx-code-refused'] },
  { name: 'an expression', body: 'Có {1 + 1} món', found: ['1:4 mdx-code-refused'] },
  { name: 'an expression on its own', body: '{process.env.PATH}\n', found: ['1:1 mdx-code-refused'] },
  { name: 'a comment', body: '{/* ghi chú */}\n', found: ['1:1 mdx-code-refused'] },
  { name: 'an element of HTML', body: '<script>alert(1)</script>\n', found: ['1:1 mdx-component-unknown'] },
  { name: 'a member of an object', body: '<props.x />\n', found: ['1:1 mdx-component-unknown'] },
  { name: 'a name every object has', body: '<constructor />\n', found: ['1:1 mdx-component-unknown'] },
  { name: 'a fragment', body: '<>x</>\n', found: ['1:1 mdx-component-unknown'] },
  {
    name: 'a component inside another',
    body: '<Product id="a"><Evil /></Product>\n',
    found: ['1:17 mdx-component-not-empty', '1:17 mdx-component-unknown'],
  },
  { name: 'a spread', body: '<Tasks plan="x" {...y} />\n', found: ['1:1 mdx-attribute-refused'] },
  {
    name: 'a computed value',
    body: '<Tasks plan={x} />\n',
    found: ['1:1 mdx-attribute-refused', '1:1 mdx-attribute-missing'],
  },
  { name: 'an unknown attribute', body: '<Tasks plan="x" set:html="y" />\n', found: ['1:1 mdx-attribute-refused'] },
  { name: 'a component without its plan', body: '<Targets />\n', found: ['1:1 mdx-attribute-missing'] },
  { name: 'a dangerous link', body: 'Xem [x](javascript:alert)', found: ['1:5 link-refused'] },
  { name: 'a picture', body: '![x](a.jpg)', found: ['1:1 image-in-body'] },
  { name: 'an open brace', body: 'Một\n\nHai { ba', found: ['3:5 mdx-broken'] },
  { name: 'an open tag', body: 'Một <Targets plan="x">', found: ['1:5 mdx-broken'] },
])('refuses $name', ({ body, found }) => {
  expect(faults(body)).toEqual(found);
});

test('all faults of a body are found at once', () => {
  expect(faults('import a from "a"\n\n{b}\n\n<Script />\n\n[c](data:x)\n')).toHaveLength(4);
});
