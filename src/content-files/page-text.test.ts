import { expect, test } from 'vitest';
import { productSchema } from '../domain/product.ts';
import { orderedFacts } from './ordered-facts.ts';
import { editPageText, toPageText } from './page-text.ts';

const page = `---
name: "Trà Shan"   # tên trong quyết định
group: food
# nơi làm ra
origin:
  former: lao-cai
  commune: 'xã Tà Xùa'
recognitions:
  # lần mới
  - stars: 4
    year: 2024
    source: bao
sources:
  bao:
    title: "Điện Biên: 4 sản phẩm"
    read: 2026-11-21
---

Lời giới thiệu.

- một
`;

const facts = {
  name: 'Trà Shan',
  group: 'food',
  origin: { former: 'lao-cai', commune: 'xã Tà Xùa' },
  recognitions: [{ stars: 4, year: 2024, source: 'bao' }],
  sources: { bao: { title: 'Điện Biên: 4 sản phẩm', read: '2026-11-21' } },
};
const body = 'Lời giới thiệu.\n\n- một';

test('a page whose facts and words stay the same keeps every byte', () => {
  expect(editPageText(page, { facts, body })).toBe(page);
  const windows = `\uFEFF${page.replaceAll('\n', '\r\n')}`;
  expect(editPageText(windows, { facts, body })).toBe(windows);
});

test('only the lines of a changed fact change, and comments stay', () => {
  const changed = editPageText(page, { facts: { ...facts, origin: { former: 'lao-cai', commune: 'xã Mới' } }, body });
  expect(changed).toBe(page.replace("commune: 'xã Tà Xùa'", 'commune: xã Mới'));
});

test('a new fact stands where the order wants it, and a removed one leaves no trace', () => {
  const { group, name, ...rest } = facts;
  const added = editPageText(page, { facts: { name, group, set: 'honey', producer: 'htx', ...rest }, body });
  expect(added).toBe(page.replace('group: food\n', 'group: food\nset: honey\nproducer: htx\n'));
  expect(editPageText(added, { facts, body })).toBe(page);
});

test('a new recognition in front keeps the lines and comments of the old one', () => {
  const recognitions = [{ stars: 5, year: 2026, source: 'bao' }, ...facts.recognitions];
  const changed = editPageText(page, { facts: { ...facts, recognitions }, body });
  expect(changed).toContain('- stars: 5\n    year: 2026\n    source: bao\n');
  expect(changed).toContain('- stars: 4\n    year: 2024\n    source: bao\n');
  expect(changed.split('---')[2]).toBe(page.split('---')[2]);
});

test('new words leave the facts alone, and Windows ends of lines stay', () => {
  const windows = page.replaceAll('\n', '\r\n');
  const changed = editPageText(windows, { facts, body: 'Khác.' });
  expect(changed).toBe(windows.slice(0, windows.indexOf('Lời')) + 'Khác.\r\n');
});

test('a page without front matter and a file that ends early are written whole', () => {
  expect(editPageText('', { facts: { name: 'A' }, body: 'B' })).toBe('---\nname: A\n---\n\nB\n');
  expect(editPageText('---\nname: A\n---', { facts: { name: 'A' }, body: 'B' })).toBe('---\nname: A\n---\n\nB\n');
});

test('texts that look like numbers or dates come back as texts', () => {
  const odd = { name: '0123', aliases: ['2024-01-01', 'null', '# không', "'", '- a', '=1+1', 'a: b', ' '] };
  expect(toPageText({ facts: odd, body: '' })).toContain('name: "0123"');
});

test('keys are put in the order of the schema, sources in the order of their author', () => {
  const sources = { b: { read: '2026-11-21', title: 'B' }, a: { title: 'A' } };
  const mixed = { sources, recognitions: [{ source: 'b', stars: 3 }], name: 'A' };
  expect(JSON.stringify(orderedFacts(productSchema, mixed))).toBe(
    '{"name":"A","recognitions":[{"stars":3,"source":"b"}],' +
      '"sources":{"b":{"title":"B","read":"2026-11-21"},"a":{"title":"A"}}}',
  );
});
