import { expect, test } from 'vitest';
import { isFromProvinces } from './province-choice.ts';

const page = (former: string): string => `---\nname: Khoai sọ\norigin:\n  former: ${former}\n---\n`;

test.each([
  { former: 'dien-bien', shown: true, why: 'the province itself' },
  { former: 'phu-yen', shown: true, why: 'part of Đắk Lắk today' },
  { former: '"phu-yen"', shown: true, why: 'in quotes' },
  { former: 'ha-noi', shown: false, why: 'another province' },
  { former: 'khong-co', shown: true, why: 'no province: the fault should be seen' },
])('a product of $former: $shown, $why', ({ former, shown }) => {
  expect(isFromProvinces(page(former), new Set(['dien-bien', 'dak-lak']))).toBe(shown);
});

test('a page without an origin is shown', () => {
  expect(isFromProvinces('---\nname: Khoai sọ\n---\n', new Set(['dien-bien']))).toBe(true);
});
