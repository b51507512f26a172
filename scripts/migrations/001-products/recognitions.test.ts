import { expect, test } from 'vitest';
import { toLevel, toRecognition } from './recognitions.ts';
import { makeRecord } from './test-record.ts';

test.each([
  ['Bộ Nông nghiệp và Môi trường', 'national'],
  ['Hội đồng OCOP cấp Trung ương', 'national'],
  ['UBND tỉnh Trà Vinh', 'province'],
  ['UBND TP Cần Thơ', 'province'],
  ['UBND huyện Điện Biên', 'district'],
  ['Hội đồng OCOP thành phố Bắc Kạn', 'district'],
  ['Hội đồng đánh giá', undefined],
] as const)('the level of “%s” is %s', (issuer, level) => {
  expect(toLevel(issuer)).toBe(level);
});

test('keeps what the record states and leaves out what it does not', () => {
  const record = makeRecord({ stars: 4, recognition: { year: 2019, issuer: 'UBND tỉnh Quảng Nam' } });
  expect(toRecognition(record, 'bao-quang-nam')).toEqual({
    recognition: { stars: 4, year: 2019, issuer: 'UBND tỉnh Quảng Nam', level: 'province', source: 'bao-quang-nam' },
    doubts: [],
  });
});

test('a product of unknown year and issuer still has a recognition', () => {
  expect(toRecognition(makeRecord(), 'a').recognition).toEqual({ stars: 3, source: 'a' });
});

test.each([
  { says: 'four stars', stars: 4, year: 2023 },
  { says: 'before February 2023', stars: 3, year: 2021 },
] as const)('a district that gave $says gets no level, and a note', ({ stars, year }) => {
  const record = makeRecord({ stars, recognition: { year, issuer: 'Hội đồng OCOP huyện Ea Kar' } });
  const { recognition, doubts } = toRecognition(record, 'a');
  expect(recognition.level).toBeUndefined();
  expect(doubts).toHaveLength(1);
});

test('a district could give three stars in 2024', () => {
  const record = makeRecord({ recognition: { year: 2024, issuer: 'UBND huyện Đak Pơ' } });
  expect(toRecognition(record, 'a').recognition.level).toBe('district');
});
