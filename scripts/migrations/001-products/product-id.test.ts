import { expect, test } from 'vitest';
import { toProductIds } from './product-id.ts';
import { makeRecord } from './test-record.ts';

test('the id is the slug of the name', () => {
  expect(toProductIds([makeRecord({ name_vi: 'Khoai sọ Phì Nhừ' })])).toEqual(['khoai-so-phi-nhu']);
});

test('two products of one name get their district or province added', () => {
  const records = [
    makeRecord({ name_vi: 'Chả lụa', district: 'Phú Ninh' }),
    makeRecord({ name_vi: 'Chả lụa', province_old: 'Quảng Ngãi' }),
  ];
  expect(toProductIds(records)).toEqual(['cha-lua-phu-ninh', 'cha-lua-quang-ngai']);
});

test('stops at a name too long for an address', () => {
  expect(() => toProductIds([makeRecord({ name_vi: 'Bánh tráng '.repeat(8) })])).toThrow('choose one by hand');
});
