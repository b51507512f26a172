import { expect, test } from 'vitest';
import { meaningOf, parseProductCode } from './product-code.ts';
import { codesWithChangedMeaning } from './province.ts';

test.each([
  ['83-832-28882-2-2022', '83-832-28882-2-2022'],
  ['mã sản phẩm: 83 – 832 – 28882 – 2 – 2022', '83-832-28882-2-2022'],
  ['52.21553.1.2026', '52-21553-1-2026'],
  ['52/540/21553/12/2023', '52-540-21553-12-2023'],
])('%s is the code %s', (text, code) => {
  expect(parseProductCode(text)?.text).toBe(code);
});

test.each(['05-08-2026', '3981/QĐ-UBND', '52', '52-1-2026', '8931234567890', '52-21553-1-1999', 'gạo'])(
  '%s is no code of a product',
  (text) => {
    expect(parseProductCode(text)).toBeUndefined();
  },
);

test('each of the seven codes means one province before July 2025 and another after', () => {
  for (const code of codesWithChangedMeaning) {
    const before = meaningOf(code, 2022);
    const after = meaningOf(code, 2026);
    expect(before.today).toBeUndefined();
    expect(after.former).toBeUndefined();
    expect(before.former?.id).not.toBe(after.today);
    expect(meaningOf(code).same).toBe(false);
  }
  expect(meaningOf('52', 2022).former).toEqual({ id: 'binh-dinh', successor: 'gia-lai' });
  expect(meaningOf('52', 2026).today).toBe('gia-lai');
  expect(meaningOf('83', 2022).former).toEqual({ id: 'ben-tre', successor: 'vinh-long' });
});

test('a code that kept its province says so, and one that no province had means nothing', () => {
  expect(meaningOf('01')).toMatchObject({ same: true, today: 'ha-noi' });
  expect(meaningOf('99', 2024)).toEqual({ code: '99', year: 2024, same: false });
  expect(meaningOf('83', 2026)).toEqual({ code: '83', year: 2026, same: false });
});
