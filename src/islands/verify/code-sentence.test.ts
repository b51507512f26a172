import { expect, test } from 'vitest';
import { meaningOf } from '../../domain/product-code.ts';
import { codeSentence } from './code-sentence.ts';

test.each([
  [
    'a code of before the merger names a province that is part of another today',
    '15',
    2022,
    'former',
    { former: 'yen-bai', province: 'lao-cai' },
  ],
  [
    'the digits alone may name either',
    '52',
    undefined,
    'either',
    { former: 'binh-dinh', successor: 'gia-lai', province: 'gia-lai' },
  ],
  ['digits of a province that stayed name it at any time', '01', undefined, 'same', { province: 'ha-noi' }],
  ['digits that nobody has name none', '03', 2022, 'none', {}],
] as const)('%s', (_, code, year, key, provinces) => {
  expect(codeSentence(meaningOf(code, year))).toEqual({ key, code, year: String(year ?? ''), provinces });
});

test.each([
  [
    'digits of a province of today only',
    { code: '99', today: 'lao-cai', same: false, year: 2026 },
    'today',
    { province: 'lao-cai' },
  ],
  ['the same without a year', { code: '99', today: 'lao-cai', same: false }, 'same', { province: 'lao-cai' }],
  [
    'digits of a former province only, without a year',
    { code: '99', former: { id: 'yen-bai', successor: 'lao-cai' }, same: false },
    'past',
    { former: 'yen-bai', province: 'lao-cai' },
  ],
] as const)('%s', (_, meaning, key, provinces) => {
  expect(codeSentence(meaning)).toMatchObject({ key, provinces });
});
