import { expect, test } from 'vitest';
import { lookUp } from './look-up.ts';
import { known, registerOf } from './register-fixture.ts';

const today = '2026-11-21';

const register = registerOf(
  [
    known('khoai-so', {
      name: 'Khoai sọ Phì Nhừ',
      producer: 'Tổ hợp tác Phì Nhừ',
      recognitions: [
        {
          stars: 4,
          date: '2026-08-05',
          decision: '3981/QĐ-UBND',
          issuer: 'UBND tỉnh Lâm Đồng',
          code: '52-21553-1-2026',
        },
      ],
    }),
    known('mang-luc-truc', {
      name: 'Măng lục trúc',
      recognitions: [
        { stars: 3, year: 2023, decision: '3981/QĐ-UBND', issuer: 'UBND huyện Yên Mô' },
        { stars: 3, date: '2020-02-14', decision: '365/QĐ-UBND', issuer: 'UBND tỉnh Vĩnh Long' },
      ],
    }),
    known('nuoc-mam', {
      name: 'Nước mắm Sa Huỳnh',
      recognitions: [
        {
          stars: 5,
          date: '2023-08-05',
          decision: '377/QĐ-BNN-VPĐP',
          issuer: 'Bộ Nông nghiệp',
          code: '83-832-28882-2-2022',
        },
      ],
    }),
    known('ca-kho', {
      name: 'Cá kho làng',
      recognitions: [
        { stars: 3, date: '2024-02-21', decision: '208', issuer: 'UBND tỉnh Trà Vinh', revoked: '2025-02-10' },
      ],
    }),
    known('banh-la-ca', { name: 'Bánh lá cà', recognitions: [{ stars: 3 }] }),
  ],
  new Map([['08936011111119', [4]]]),
);

const idsFor = (text: string): readonly string[] =>
  lookUp(text, register, today, ['ocop.example'])?.rows.map(({ product }) => product.id) ?? [];

test.each([
  { text: '3981/QĐ-UBND', ids: ['khoai-so', 'mang-luc-truc'], why: 'two issuers used the number' },
  { text: '3981/QD-UBND', ids: ['khoai-so', 'mang-luc-truc'], why: 'without marks' },
  { text: '3981/qđ ubnd', ids: ['khoai-so', 'mang-luc-truc'], why: 'without hyphen' },
  { text: 'QĐ 3981', ids: ['khoai-so', 'mang-luc-truc'], why: 'the other way round' },
  { text: '  số 03981 ', ids: ['khoai-so', 'mang-luc-truc'], why: 'only the number' },
  { text: '3981/QĐ-UBND ngày 05/08/2026', ids: ['khoai-so'], why: 'the day tells them apart' },
  { text: '3981/QĐ-UBND năm 2024', ids: ['mang-luc-truc'], why: 'a round may be signed in the year after' },
  { text: '3981/QĐ-UBND của UBND huyện Yên Mô', ids: ['mang-luc-truc'], why: 'the issuer tells them apart' },
  { text: '3981/QĐ-UBND ngày 23/12/2019', ids: [], why: 'nobody is known to have signed it that day' },
  { text: '3981/QĐ-BNN', ids: [], why: 'another designation is another decision' },
  { text: '3982/QĐ-UBND', ids: [], why: 'a near miss is not an answer' },
  { text: '208/QĐ-UBND', ids: ['ca-kho'], why: 'the source gave only the number, of a people’s committee' },
  { text: '208/QĐ-BNN', ids: [], why: 'a ministry is no people’s committee' },
  { text: '377', ids: ['nuoc-mam'], why: 'only the number' },
  { text: '83-832-28882-2-2022', ids: ['nuoc-mam'], why: 'a code' },
  { text: '83.832.28882.2.2022', ids: ['nuoc-mam'], why: 'a code with dots' },
  { text: '83-832-28882-3-2022', ids: [], why: 'another running number' },
  { text: '8936011111119', ids: ['banh-la-ca'], why: 'the barcode of a pack' },
  { text: '8 936011 111119', ids: ['banh-la-ca'], why: 'a barcode as printed' },
  { text: '8936011111126', ids: [], why: 'a barcode nobody gave' },
  { text: 'khoai so', ids: ['khoai-so'], why: 'a name without marks' },
  { text: 'Phì Nhừ tổ hợp tác', ids: ['khoai-so'], why: 'a producer' },
  { text: 'cá', ids: ['ca-kho', 'banh-la-ca'], why: 'marks come first' },
  { text: 'kho', ids: ['ca-kho', 'khoai-so'], why: 'an unfinished word comes after a whole one' },
  { text: 'khoai lang tím', ids: [], why: 'not every word is there' },
  { text: 'https://ocop.example/p/khoai-so/', ids: ['khoai-so'], why: 'a scanned code of this site' },
  { text: 'https://ocop.example/en/products/khoai-so/', ids: ['khoai-so'], why: 'a page of this site' },
  { text: 'https://khac.example/p/khoai-so/', ids: [], why: 'another site is not this one' },
  { text: 'xqzw', ids: [], why: 'junk' },
  { text: '<script>', ids: [], why: 'junk' },
  { text: '99999999999', ids: [], why: 'junk' },
])('“$text” finds [$ids]: $why', ({ ids, text }) => {
  expect(idsFor(text)).toEqual(ids);
});

test('a number that repeats tells how many decisions bear it', () => {
  expect(lookUp('3981/QĐ-UBND', register, today)?.decisions).toBe(2);
  expect(lookUp('377', register, today)?.decisions).toBe(1);
});

test('a near miss names decisions and codes, and no product', () => {
  expect(lookUp('3982/QĐ-UBND', register, today)).toMatchObject({
    rows: [],
    near: [{ act: { issuer: 'UBND tỉnh Lâm Đồng' } }, { act: { issuer: 'UBND huyện Yên Mô' } }],
  });
  expect(lookUp('377/QĐ-UBND', register, today)?.near).toMatchObject([{ act: { decision: '377/QĐ-BNN-VPĐP' } }]);
  expect(lookUp('83-832-28882-3-2022', register, today)?.near).toEqual([{ kind: 'code', code: '83-832-28882-2-2022' }]);
  expect(lookUp('khoai xọ phì nhừ', register, today)?.near).toEqual([{ kind: 'name', name: 'Khoai sọ Phì Nhừ' }]);
});

test('an empty text is no question', () => {
  expect(lookUp(' -/ ', register, today)).toBeUndefined();
});

test('a row has the state of the newest recognition, also when an earlier one was looked for', () => {
  const [row] = lookUp('365/QĐ-UBND', register, today)?.rows ?? [];
  expect(row).toMatchObject({ state: 'undated', current: { year: 2023 }, earlier: { date: '2020-02-14' } });
  expect(lookUp('377', register, today)?.rows).toMatchObject([{ state: 'past-term', earlier: undefined }]);
  expect(lookUp('377', register, '2026-08-05')?.rows).toMatchObject([{ state: 'ending' }]);
  expect(lookUp('377', register, '2027-02-02')?.rows).toMatchObject([{ state: 'lapsed' }]);
  expect(lookUp('208', register, today)?.rows).toMatchObject([{ state: 'revoked' }]);
});

test('two digits may be a number or the province in a code', () => {
  expect(lookUp('52', register, today)?.code).toMatchObject({ former: { id: 'binh-dinh' }, today: 'gia-lai' });
  expect(lookUp('52-541-21553-9-2022', register, today)).toMatchObject({
    rows: [],
    code: { former: { id: 'binh-dinh', successor: 'gia-lai' }, year: 2022 },
  });
});
