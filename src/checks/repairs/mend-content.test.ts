import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeContent, productText } from '../checked-files.ts';
import { mendContent, mendText } from './mend-content.ts';

const location = {
  collection: 'products',
  id: 'tra',
  folder: 'products/tra',
  main: 'products/tra/index.md',
  translations: {},
} as const;
const file = { file: location.main, location };
const mended = (text: string): string => mendText(text, file).text;

test('a text without faults is left as it is', () => {
  expect(mendText(productText(), file)).toEqual({ text: productText(), applied: [] });
});

test.each([
  { name: 'line ends of Windows', spoil: (text: string) => text.replaceAll('\n', '\r\n') },
  { name: 'a byte order mark', spoil: (text: string) => `\uFEFF${text}` },
  { name: 'a missing last line end', spoil: (text: string) => text.trimEnd() },
  { name: 'letters with loose marks', spoil: (text: string) => text.normalize('NFD') },
  {
    name: 'spaces at the ends of lines',
    spoil: (text: string) => text.replace('food', 'food \t').replace('\n---\n\n', '\n--- \n \n'),
  },
])('$name: the sound text comes back, and a second run changes nothing', ({ spoil }) => {
  const spoilt = spoil(productText());
  expect(spoilt).not.toBe(productText());
  expect(mended(spoilt)).toBe(productText());
  expect(mended(mended(spoilt))).toBe(productText());
});

test('the Icelandic letter becomes Đ', () => {
  expect(mended(productText({ body: '\u00D0ồng bào, \u00F0ồi trà.' }))).toBe(
    productText({ body: 'Đồng bào, đồi trà.' }),
  );
});

test('keys come into the order of the format, those of a recognition too', () => {
  const ordered = productText({
    recognitions: ['  - stars: 4', '    year: 2024', '    decision: 12/QĐ-UBND', '    source: bao'],
  });
  const mixed = productText({
    recognitions: ['  - source: bao', '    decision: 12/QĐ-UBND', '    stars: 4', '    year: 2024'],
  });
  const [, facts = ''] = /^---\n([\s\S]*?)\n---/u.exec(mixed) ?? [];
  const nameLast = mixed.replace(facts, `${facts.replace('name: Trà Shan\n', '')}\nname: Trà Shan`);
  expect(mended(nameLast)).toBe(ordered);
});

test('keys beside a comment stay where they are, so that the comment keeps its place', () => {
  const text = productText().replace('name: Trà Shan\ngroup: food', 'group: food # theo phụ lục\nname: Trà Shan');
  expect(mended(text)).toBe(text);
});

test.each([
  ['30/12/2022', '2022-12-30'],
  ['"30/12/2022"', '2022-12-30'],
  ['2022/12/30', '2022-12-30'],
  ['ngày 30 tháng 12 năm 2022', '2022-12-30'],
  ['03/04/2022', '03/04/2022'],
  ['31/02/2022', '31/02/2022'],
])('the day %s becomes %s', (written, day) => {
  const withDay = (value: string): string =>
    productText({ recognitions: ['  - stars: 4', `    date: ${value}`, '    source: bao'] });
  expect(mended(withDay(written))).toBe(withDay(day));
});

test('two spaces that break a line in the body stay', () => {
  const text = productText({ body: 'Dòng một  \nDòng hai.' });
  expect(mended(text)).toBe(text);
});

test('spaces inside a text of several lines stay', () => {
  const text = productText({ more: ['editorNotes:', '  - |', '    Ghi chú  ', '    dòng hai'] });
  expect(mended(text)).toContain('Ghi chú  \n');
});

test('files in another encoding are left alone', () => {
  const bytes = Buffer.from(
    productText()
      .replace('Trà', 'Tr\u00E0')
      .normalize('NFC')
      .replace(/[^\u0020-\u00FF\n]/gu, '?'),
    'latin1',
  );
  const contentDir = makeContent({ 'products/tra/index.md': bytes });
  expect(mendContent(contentDir, () => true)).toEqual([]);
  expect(readFileSync(`${contentDir}/products/tra/index.md`)).toEqual(bytes);
});

test('what changed is told line by line', () => {
  const contentDir = makeContent({ 'products/tra/index.md': productText({ body: '\u00D0ồi trà.' }) });
  expect(mendContent(contentDir, (path) => path.startsWith('producers'))).toEqual([]);
  expect(mendContent(contentDir, () => true)).toEqual([
    {
      file: 'products/tra/index.md',
      repairs: [{ id: 'unicode-form', changes: [{ line: 17, before: '\u00D0ồi trà.', after: 'Đồi trà.' }] }],
    },
  ]);
});
