import { describe, expect, test } from 'vitest';
import { meaningOf, parseProductCode } from './product-code.ts';
import { codesWithChangedMeaning } from './province.ts';

describe('codes of products', () => {
  test.each([
    ['83-832-28882-2-2022', '83-832-28882-2-2022'],
    ['52-21553-1-2026', '52-21553-1-2026'],
    ['mã sản phẩm: 83 – 832 – 28882 – 2 – 2022', '83-832-28882-2-2022'],
    ['Mã số 52-21553-1-2026', '52-21553-1-2026'],
    ['MÃ OCOP SỐ: 52-21553-1-2026', '52-21553-1-2026'],
    ['ma san pham 52-21553-1-2026', '52-21553-1-2026'],
    ['code: 52-21553-1-2026', '52-21553-1-2026'],
    ['Mã:52-21553-1-2026', '52-21553-1-2026'],
    ['  52-21553-1-2026  ', '52-21553-1-2026'],
    ['52.21553.1.2026', '52-21553-1-2026'],
    ['52/540/21553/12/2023', '52-540-21553-12-2023'],
    ['52_21553_1_2026', '52-21553-1-2026'],
    ['52 21553 1 2026', '52-21553-1-2026'],
    ['52—21553—1—2026', '52-21553-1-2026'],
    ['52 -- 21553 - 1 - 2026', '52-21553-1-2026'],
    ['15-00001-1-2025', '15-00001-1-2025'],
  ])('%s is the code %s', (text, code) => {
    expect(parseProductCode(text)?.text).toBe(code);
  });

  test('a code tells its province and its year', () => {
    expect(parseProductCode('83-832-28882-2-2022')).toEqual({
      text: '83-832-28882-2-2022',
      province: '83',
      year: 2022,
    });
  });

  test.each([
    ...['05-08-2026', '3981/QĐ-UBND', '52', '52-1-2026', '8931234567890', '52-21553-1-1999', 'gạo', ''],
    ...['5-21553-1-2026', '523-21553-1-2026', '52-215533-1-2026', '52-1-2-3-4-2026', '52-21553-1-20261'],
    ...['52-21553-a-2026', '52-21553-1-2026 (cũ)', 'số 52-21553-1-2026', '52-21553--2026'],
  ])('“%s” is none', (text) => {
    expect(parseProductCode(text)).toBeUndefined();
  });
});

describe('what the digits of a province mean', () => {
  test('each of the seven changed codes means one province before July 2025 and another after', () => {
    for (const code of codesWithChangedMeaning) {
      const before = meaningOf(code, 2022);
      const after = meaningOf(code, 2026);
      expect(before.today).toBeUndefined();
      expect(after.former).toBeUndefined();
      expect(before.former?.id).not.toBe(after.today);
      expect(meaningOf(code).same).toBe(false);
    }
  });

  test.each([
    { code: '52', year: 2022, meaning: { former: { id: 'binh-dinh', successor: 'gia-lai' }, same: false } },
    { code: '52', year: 2026, meaning: { today: 'gia-lai', same: false } },
    { code: '83', year: 2022, meaning: { former: { id: 'ben-tre', successor: 'vinh-long' }, same: false } },
    { code: '83', year: 2026, meaning: { same: false } },
    { code: '99', year: 2024, meaning: { same: false } },
    {
      code: '01',
      year: 2025,
      meaning: { former: { id: 'ha-noi', successor: 'ha-noi' }, today: 'ha-noi', same: true },
    },
    { code: '01', year: 2024, meaning: { former: { id: 'ha-noi', successor: 'ha-noi' }, same: false } },
  ])('$code in $year', ({ code, meaning, year }) => {
    expect(meaningOf(code, year)).toEqual({ code, year, ...meaning });
  });

  test('without a year both are told, and whether they are one', () => {
    expect(meaningOf('01')).toEqual({
      code: '01',
      former: { id: 'ha-noi', successor: 'ha-noi' },
      today: 'ha-noi',
      same: true,
    });
    expect(meaningOf('52')).toMatchObject({ former: { id: 'binh-dinh' }, today: 'gia-lai', same: false });
    expect(meaningOf('10')).toEqual({ code: '10', former: { id: 'lao-cai', successor: 'lao-cai' }, same: false });
  });
});
