import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { renderMarkdown } from './markdown.ts';

/** Returns every element and attribute of an HTML text as a browser would see them. */
function partsOf(html: string): { names: string[]; attributes: [string, string][] } {
  const names: string[] = [];
  const attributes: [string, string][] = [];
  const walk = (node: object): void => {
    if ('name' in node) names.push(String(node.name));
    if ('attribs' in node) attributes.push(...Object.entries(node.attribs as Record<string, string>));
    if ('children' in node) for (const child of node.children as object[]) walk(child);
  };
  walk(parseDocument(html));
  return { names, attributes };
}

const harmless = new Set(
  'h2 h3 h4 h5 h6 p a em strong del ul ol li table thead tbody tr th td blockquote hr br pre code sup section'.split(
    ' ',
  ),
);

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  'Chữ <img src=x onerror=alert(1)> chữ',
  '<svg onload=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<style>body{display:none}</style>',
  '<form action="https://evil.example"><input name=a></form>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#x09;script:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x][1]\n\n[1]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox(1))',
  '![x](javascript:alert(1))',
  '![x" onerror="alert(1)](x.png)',
  '[x](https://a.vn "t\\" onmouseover=\\"alert(1)")',
  '```html" onclick="alert(1)\n<b>\n```',
  '<!-- --!><script>alert(1)</script> -->',
  '<details ontoggle=alert(1) open>\n\nx\n\n</details>',
  '| <script> |\n|---|\n| <img src=x onerror=1> |',
  '[^1]\n\n[^1]: <script>alert(1)</script>',
  '# <base href=//evil.example>',
])('nothing runs in %j', (body) => {
  const { names, attributes } = partsOf(renderMarkdown(body).html);
  expect(names.filter((name) => !harmless.has(name))).toEqual([]);
  expect(attributes.filter(([name]) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
  const addresses = attributes.filter(([name]) => name === 'href').map(([, value]) => value);
  expect(addresses.filter((address) => !/^(?:https?:|#)/u.test(address))).toEqual([]);
});

test('HTML of an author is shown as the text it is', () => {
  expect(renderMarkdown('Giá <b>rẻ</b>').html).toBe('<p>Giá &lt;b&gt;rẻ&lt;/b&gt;</p>\n');
});

test('a heading of the first level goes below the title of the page', () => {
  expect(renderMarkdown('# Trà\n\n### Nước').html).toBe('<h2>Trà</h2>\n<h3>Nước</h3>\n');
});

test('links to the web, mailboxes, telephones and the site stay', () => {
  const { html } = renderMarkdown('[a](https://a.vn) [b](mailto:a@b.vn) [c](tel:+84) [d](/en/about/) [e](#x)');
  expect(partsOf(html).attributes.map(([, value]) => value)).toEqual([
    'https://a.vn',
    'mailto:a@b.vn',
    'tel:+84',
    '/en/about/',
    '#x',
  ]);
});

test('columns are aligned by a class, which the policy of the site allows', () => {
  expect(renderMarkdown('| a |\n|--:|\n| 1 |').html).toContain('<td class="align-right">1</td>');
});

test('notes speak the language they are asked to', () => {
  const body = 'Trà[^1]\n\n[^1]: Ghi chú.';
  expect(renderMarkdown(body).html).toContain('Về chỗ ghi chú thích 1');
  const english = renderMarkdown(body, { label: 'Notes', backLabel: 'Back to note {reference}' }).html;
  expect(english).toContain('Back to note 1');
  expect(english).not.toContain('Chú thích');
});

test('a list of things to do shows its boxes as signs', () => {
  expect(renderMarkdown('- [x] xong\n- [ ] chưa').html).toMatch(/☑ xong[\s\S]*☐ chưa/u);
});

test('an empty body is an empty text', () => {
  expect(renderMarkdown('\n').html).toBe('');
});
