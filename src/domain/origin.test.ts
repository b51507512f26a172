import { expect, test } from 'vitest';
import { originSchema, provinceOf } from './origin.ts';
import { formerProvinces } from './province.ts';
import { refusalsOf } from './schema-fixture.ts';

test.each([
  { origin: { former: 'yen-bai' }, refused: [] },
  { origin: { former: 'lao-cai', district: 'Bắc Hà', commune: 'Bản Liền', now: { commune: 'Bản Liền' } }, refused: [] },
  { origin: { former: 'lao-cai', now: {} }, refused: [] },
  { origin: { former: 'Lào Cai' }, refused: ['former: province-unknown'] },
  { origin: { former: 'ha-tay' }, refused: ['former: province-unknown'] },
  { origin: {}, refused: ['former: invalid_type'] },
  { origin: { former: 'lao-cai', district: '' }, refused: ['district: too_small'] },
  { origin: { former: 'lao-cai', now: { district: 'Bắc Hà' } }, refused: ['now: unrecognized_keys'] },
  { origin: { former: 'lao-cai', province: 'lao-cai' }, refused: [': unrecognized_keys'] },
])('of $origin is refused: $refused', ({ origin, refused }) => {
  expect(refusalsOf(originSchema, origin)).toEqual(refused);
});

test.each([
  { former: 'yen-bai', province: 'lao-cai' },
  { former: 'lao-cai', province: 'lao-cai' },
  { former: 'bac-giang', province: 'bac-ninh' },
  { former: 'binh-dinh', province: 'gia-lai' },
  { former: 'ba-ria-vung-tau', province: 'ho-chi-minh' },
  { former: 'ha-noi', province: 'ha-noi' },
] as const)('what came from $former lies in $province today', ({ former, province }) => {
  expect(provinceOf({ former }).id).toBe(province);
});

test('whatever province of before something came from, it lies in one of today that grew out of it', () => {
  for (const { id } of formerProvinces) {
    expect(provinceOf({ former: id }).mergedFrom.map((part) => part.id)).toContain(id);
  }
});
