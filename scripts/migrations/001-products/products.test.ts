import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { productSchema } from '../../../src/domain/product.ts';
import { toPageFile } from './page-file.ts';
import { toProduct } from './products.ts';
import { parseRecords } from './source-record.ts';
import { makeRecord } from './test-record.ts';

test('makes a page that fits the catalogue', () => {
  const { folder, facts } = toProduct('mat-ong-thu', makeRecord({ producer_name: 'HTX Ong' }));
  expect(folder).toBe('quang-tri');
  expect(productSchema.safeParse(facts).success).toBe(true);
  expect(facts.producer).toBe('htx-ong');
});

test('adds an earlier recognition that the facts state, newest first', () => {
  const record = makeRecord({
    name_vi: 'Miến dong Tài Hoan',
    product_kind: 'miến dong',
    stars: 5,
    recognition: { year: 2020 },
    sources: [{ url: 'https://example.vn/a', title: 'Bài', publisher: 'Nông nghiệp Việt Nam' }],
  });
  const { facts } = toProduct('mien-dong-tai-hoan', record);
  expect(facts.recognitions.map(({ stars, year }) => [stars, year])).toEqual([
    [5, 2020],
    [4, 2019],
  ]);
});

test('doubts become editor notes', () => {
  expect(toProduct('a', makeRecord({ notes: 'Cần đối chiếu.' })).facts.editorNotes).toEqual(['Cần đối chiếu.']);
  expect(toProduct('a', makeRecord({ confidence: 'medium' })).facts.editorNotes).toHaveLength(1);
  expect(toProduct('a', makeRecord()).facts.editorNotes).toBeUndefined();
});

test('days stay plain and digits stay quoted on the page', () => {
  const text = toPageFile({ date: '2021-06-30', decision: '2310' }, 'Lời.');
  expect(text).toBe('---\ndate: 2021-06-30\ndecision: "2310"\n---\n\nLời.\n');
  expect(parse(text.split('---\n')[1] ?? '')).toEqual({ date: '2021-06-30', decision: '2310' });
});

test('a line with an unknown key is refused', () => {
  expect(() => parseRecords('{"name_vi": "A", "colour": "red"}\n')).toThrow();
});
