import { expect, test } from 'vitest';
import type { SearchRecord } from '../search/search-record.ts';
import { rowsPerPage, TextLayout, wordsPerBlock } from '../search/text-layout.ts';
import { toTextIndex } from './index-document.ts';

const record: SearchRecord = {
  id: 'x',
  url: '/san-pham/x/',
  name: 'Khoai sọ',
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
  body: 'Đường <b> & "phèn" của Ký',
};

const pagesOf = (records: readonly SearchRecord[]): readonly string[] => [...toTextIndex(records).pages];
const wordsOf = (page: string | undefined): readonly string[] => (page ?? '').split(' ');

test('words are closed and đ is a d with a stroke, so that Pagefind folds it, and nothing can be taken for a tag', () => {
  const [page] = pagesOf([record]);
  const written = wordsOf(page).filter((word) => word !== '·');
  expect(written.slice(0, 3)).toEqual(['d\u0335ườngʼ', 'bʼ', 'phènʼ']);
  expect(page).not.toMatch(/[<>&]/u);
});

test('what facts say is left out; decisions and other spellings stand apart at the end', () => {
  const [page] = pagesOf([record]);
  expect(page).toContain('kýʼ · 2361ʼ qd\u0335ʼ bnnmtʼ · 0002361ʼ · kiʼ ·');
  expect(page).not.toContain('khoaiʼ');
  expect(page).not.toContain('phúʼ');
});

test('each row begins where the list of rows says', () => {
  const long = { ...record, body: Array.from({ length: 150 }, () => 'từ').join(' ') };
  const records = [record, long, { ...record, body: 'đầu' }];
  const { pages, words: known } = toTextIndex(records);
  const layout = new TextLayout(known.blocks);
  const words = wordsOf([...pages][0]);
  expect(words.length % wordsPerBlock).toBe(0);
  expect(layout.rowOf(words.indexOf('d\u0335ườngʼ'))).toBe(0);
  expect([layout.rowOf(words.indexOf('từʼ')), layout.rowOf(words.lastIndexOf('từʼ'))]).toEqual([1, 1]);
  expect(layout.rowOf(words.indexOf('d\u0335ầuʼ'))).toBe(2);
});

test('common words are opened too, with or without marks', () => {
  const [page] = pagesOf([{ ...record, body: 'trà tra '.repeat(500) }]);
  expect(wordsOf(page).slice(0, 2)).toEqual(['ʼtràʼ', 'ʼtraʼ']);
});

test('pairs of common words follow on pages of their own, each in the place of its first word', () => {
  const records = [{ ...record, body: 'trà đá phèn rất '.repeat(1001) + 'trà '.repeat(7500) }, record];
  const [words, pairs, ...more] = pagesOf(records).map(wordsOf);
  expect(more).toEqual([]);
  expect(pairs).toHaveLength(words?.length ?? 0);
  expect(words?.slice(0, 3)).toEqual(['ʼtràʼ', 'ʼd\u0335áʼ', 'ʼphènʼ']);
  expect(pairs?.slice(0, 4)).toEqual(['ʼʼʼtràʼd\u0335áʼ', '·', '·', 'ʼʼʼrấtʼtràʼ']);
});

test('a page holds so many rows and no more', () => {
  expect(pagesOf(Array.from({ length: rowsPerPage + 1 }, () => record))).toHaveLength(2);
});

test('the list of words holds every word without marks, also as habit spells it, and how common it is', () => {
  const { words, common } = toTextIndex([record, { ...record, body: 'trà '.repeat(2600) }]).words;
  expect(words.split(' ')).toEqual(['2361', 'b', 'bnnmt', 'cua', 'duong', 'ki', 'ky', 'phen', 'qd', 'tra']);
  expect(common).toEqual({ tra: 2 });
});

test('a page without a word holds one that nobody can ask for, since Pagefind leaves out pages without any', () => {
  const silent = { ...record, numbers: [], body: '' };
  const rows = [...Array.from({ length: rowsPerPage }, () => record), silent];
  const [spoken, mute, ...more] = pagesOf(rows).map(wordsOf);
  expect(more).toEqual([]);
  expect(spoken?.at(-1)).toBe('·');
  expect(mute).toHaveLength(wordsPerBlock);
  expect(new Set(mute?.slice(0, -1))).toEqual(new Set(['·']));
  expect(mute?.at(-1)).toBe('ʼʼ');
});

test('the index of a catalogue without products has one page, which holds nothing to be found', () => {
  const { pages, words } = toTextIndex([]);
  expect([...pages].map((page) => new Set(page.split(' ')))).toEqual([new Set(['·', 'ʼ'])]);
  expect(words).toMatchObject({ words: '', common: {} });
  expect(new TextLayout(words.blocks).rows).toBe(0);
});
