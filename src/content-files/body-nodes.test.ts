import { expect, test } from 'vitest';
import { bodyFindings } from './body-nodes.ts';

/** Returns the findings of a body as `line:column code`. */
function findings(body: string): string[] {
  return bodyFindings(body).map(({ line, column, code }) => `${String(line)}:${String(column)} ${code}`);
}

test('words, lists, tables, notes and links are accepted', () => {
  expect(
    findings('**Trà** [a](https://a.vn) <https://b.vn> [c](/en/about/)[^1]\n\n| a |\n|-|\n| 1 |\n\n[^1]: `<b>` 5 < 6'),
  ).toEqual([]);
});

test('HTML, pictures and dangerous links are placed where they stand', () => {
  expect(
    findings('Đặc sản <b>ngon</b>\n\n![x](a.jpg)\n\n[x](javascript:a) [y][1]\n\n[1]: data:x\n\n<!-- x -->'),
  ).toEqual([
    '1:9 html-in-body',
    '1:16 html-in-body',
    '3:1 image-in-body',
    '5:1 link-refused',
    '7:1 link-refused',
    '9:1 html-in-body',
  ]);
});

test.each([
  { name: 'quotations', body: `Trà\n\n${'> '.repeat(90)}x`, place: '3:1' },
  {
    name: 'lists',
    body: Array.from({ length: 50 }, (_, layer) => `${'  '.repeat(layer)}- x`).join('\n'),
    place: '20:1',
  },
  { name: 'emphasis', body: `${'*a '.repeat(90)}x${'*'.repeat(90)}`, place: '1:1' },
  { name: 'thousands of quotations', body: `Trà\n\n${'> - '.repeat(9000)}x`, place: '3:1' },
])('too many layers of $name are a fault of the text, not the end of the program', ({ body, place }) => {
  expect(findings(body)).toContain(`${place} body-nested-too-deep`);
});
