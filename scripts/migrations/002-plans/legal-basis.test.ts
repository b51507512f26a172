import { expect, test } from 'vitest';
import { toBasis, toDocumentId, toIssuerProvince } from './legal-basis.ts';

test.each([
  ['919/QĐ-TTg', '2022-08-01', 'Thủ tướng Chính phủ', 'qd-919-qd-ttg-2022'],
  ['26/2026/QĐ-TTg', '2026-05-22', 'Thủ tướng Chính phủ', 'qd-26-2026-qd-ttg'],
  ['386/QĐ-UBND', '2021-03-19', 'UBND tỉnh Bắc Kạn', 'qd-386-qd-ubnd-2021-bac-kan'],
  ['46-CT/TU', '2019-06-27', 'Tỉnh ủy Đồng Nai', 'ct-46-ct-tu-2019-dong-nai'],
  ['09-NQ/TU', null, 'Tỉnh ủy Bắc Kạn', 'nq-09-nq-tu-bac-kan'],
  ['485/UBND-KTN', '2022-01-21', 'UBND tỉnh Quảng Nam', 'cv-485-ubnd-ktn-2022-quang-nam'],
])('the id of %s of %s by %s is %4$s', (number, date, issuer, id) => {
  expect(toDocumentId(number, date, issuer)).toBe(id);
});

test('a scheme cited by the decision that approves it is found under the decision', () => {
  const parent = {
    type: 'de-an',
    number: '1576/QĐ-UBND',
    date: '2022-07-18',
    issuer: 'Chủ tịch UBND tỉnh Đắk Lắk',
    relation: 'related_scheme',
  };
  expect(toBasis(parent)).toEqual({ document: 'qd-1576-qd-ubnd-2022-dak-lak', relation: 'related_policy' });
});

test('a text without a number is described instead of pointed to', () => {
  const parent = { type: 'de-an', number: null, date: null, issuer: 'UBND tỉnh Hải Dương', relation: 'implements' };
  expect(toBasis(parent)).toEqual({ type: 'de-an', date: null, issuer: 'UBND tỉnh Hải Dương', relation: 'implements' });
});

test('finds the province of a local body and none for a central one', () => {
  expect(toIssuerProvince('UBND TP. Hồ Chí Minh')).toBe('ho-chi-minh');
  expect(toIssuerProvince('Sở NN&PTNT Nghệ An')).toBe('nghe-an');
  expect(toIssuerProvince('Ban Chỉ đạo Trung ương các Chương trình MTQG')).toBeUndefined();
});
