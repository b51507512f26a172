import { expect, test } from 'vitest';
import { toSearchWords } from '../search-words.ts';
import type { SearchRecord } from '../search-record.ts';
import { toIndexDocument, toIndexText, toIndexWords } from './index-document.ts';

const record: SearchRecord = {
  id: 'x',
  url: '/san-pham/x/',
  name: 'Đường phèn',
  aliases: [],
  otherWords: [],
  producer: ['HTX Ký Phú'],
  places: [],
  provinces: [],
  groups: [],
  kinds: [],
  stars: [],
  numbers: ['2361/QĐ-BNNMT'],
  standards: [],
  body: 'Đường <b> & "phèn"',
};

test('words are closed and đ is a d with a stroke, so that Pagefind folds it', () => {
  expect(toIndexText('Đường thuỷ')).toBe('d\u0335ườngʼ thủyʼ');
});

test('the name stands in the heading, other forms at the end, and nothing can end a tag', () => {
  const html = toIndexDocument(record, 'vi');
  expect(html).toContain('<h1 data-pagefind-weight="10">d\u0335ườngʼ phènʼ</h1>');
  expect(html).toContain('<p>2361ʼ qd\u0335ʼ bnnmtʼ</p>');
  expect(html).toContain('<p>hợpʼ tácʼ xãʼ kýʼ phúʼ</p>');
  expect(html).toContain('<p>kiʼ</p>');
  expect(html).not.toContain('&');
});

test('the list of words holds every word of the documents, also as habit spells it', () => {
  const inDocument = toIndexDocument(record, 'vi')
    .replaceAll('d\u0335', 'đ')
    .replace(/<[^>]*>/gu, ' ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap(toSearchWords)
    .map(({ folded }) => folded);
  const words = new Set(toIndexWords([record]));
  expect(inDocument.filter((word) => word !== '' && word !== 'x' && !words.has(word))).toEqual([]);
  expect(['ki', 'ky', 'hop', 'htx', '2361'].every((word) => words.has(word))).toBe(true);
});
