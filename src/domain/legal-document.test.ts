import { expect, test } from 'vitest';
import { documentLevels, documentTranslationSchema, legalDocumentSchema } from './legal-document.ts';
import { refusalsOf } from './schema-fixture.ts';

const refusals = (facts: object): readonly string[] =>
  refusalsOf(legalDocumentSchema, { type: 'quyet-dinh', title: 'Quyết định', ...facts });

test.each([
  { facts: {}, refused: [] },
  {
    facts: {
      number: '26/2026/QĐ-TTg',
      date: '2026-05-22',
      issuer: 'Thủ tướng Chính phủ',
      level: 'national',
      url: 'https://vanban.chinhphu.vn/',
      status: 'in_force',
      replacedBy: 'qd-27',
      note: 'Ghi chú',
      source: 'bao',
    },
    refused: [],
  },
  { facts: { type: undefined }, refused: ['type: invalid_type'] },
  { facts: { title: undefined }, refused: ['title: invalid_type'] },
  { facts: { number: 26 }, refused: ['number: invalid_type'] },
  { facts: { date: '22/05/2026' }, refused: ['date: date-invalid'] },
  { facts: { level: 'toàn quốc' }, refused: ['level: invalid_value'] },
  { facts: { url: 'vanban.vn' }, refused: ['url: address-invalid'] },
  { facts: { status: 'valid' }, refused: ['status: invalid_value'] },
  { facts: { sign: 'x' }, refused: [': unrecognized_keys'] },
])('of a legal text with $facts is refused: $refused', ({ facts, refused }) => {
  expect(refusals(facts)).toEqual(refused);
});

test('texts come from the centre down to the commune, and end in three ways', () => {
  expect(documentLevels).toEqual(['national', 'province', 'district', 'commune']);
  for (const level of documentLevels) expect(refusals({ level })).toEqual([]);
  for (const status of ['in_force', 'repealed', 'ended', 'unknown']) expect(refusals({ status })).toEqual([]);
});

test('a translation holds words only', () => {
  expect(refusalsOf(documentTranslationSchema, { title: 'Decision', note: 'Note' })).toEqual([]);
  expect(refusalsOf(documentTranslationSchema, {})).toEqual([]);
  expect(refusalsOf(documentTranslationSchema, { number: '26' })).toEqual([': unrecognized_keys']);
});
