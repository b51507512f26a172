import { describe, expect, test } from 'vitest';
import { parseDecisionNumber } from './decision-number.ts';

test.each([
  ['3981/QĐ-UBND', '3981', 'qdubnd'],
  ['3981/QD-UBND', '3981', 'qdubnd'],
  ['3981/qđ ubnd', '3981', 'qdubnd'],
  ['3981 QĐ UBND', '3981', 'qdubnd'],
  ['3981/Ðịnh-UBND', '3981', 'dinhubnd'],
  ['QĐ 3981', '3981', 'qd'],
  ['qd3981', '3981', 'qd'],
  ['số 0377', '377', ''],
  ['Quyết định số 377/QĐ-BNN-VPĐP', '377', 'qdbnnvpdp'],
  ['QĐ-UBND 3981', '3981', 'qdubnd'],
  ['2310', '2310', ''],
  ['1', '1', ''],
  ['99999', '99999', ''],
  ['1850/QĐ-UBND-HC', '1850', 'qdubndhc'],
  ['715/QĐ-KTNN', '715', 'qdktnn'],
  ['3981QĐUBND', '3981', 'qdubnd'],
  ['0003981/QĐ-UBND', '3981', 'qdubnd'],
  ['Theo Quyết định công nhận số 3981/QĐ-UBND', '3981', 'qdubnd'],
  ['Căn cứ văn bản số 3981/QĐ-UBND', '3981', 'qdubnd'],
  ['Số hiệu 3981/QĐ-UBND', '3981', 'qdubnd'],
  ['Decision No. 3981', '3981', ''],
  ['decision number 3981', '3981', ''],
  ['document 3981', '3981', ''],
  ['QĐ 3981/QĐ-UBND', '3981', 'qdubnd'],
  ['12/ABC-XYZ', '12', 'abcxyz'],
  ['12 / 2024 / ABC', '12', 'abc'],
  ['3981/QĐ-UBND ngày 5', '3981', 'qdubnd'],
])('%s is number %s of kind “%s”', (text, number, kind) => {
  expect(parseDecisionNumber(text)).toMatchObject({ number, kind });
  expect(parseDecisionNumber(text.normalize('NFD'))).toMatchObject({ number, kind });
});

describe('when and by whom', () => {
  test('the day and the issuer are understood', () => {
    expect(parseDecisionNumber('Quyết định số 5445/QĐ-UBND ngày 23/12/2019 của UBND tỉnh Thanh Hóa')).toEqual({
      number: '5445',
      kind: 'qdubnd',
      date: '2019-12-23',
      issuer: 'thanh hoa',
    });
  });

  test('nothing more is known of a number alone', () => {
    expect(parseDecisionNumber('3981')).toEqual({ number: '3981', kind: '', issuer: '' });
  });

  test.each([
    ['3981/QĐ-UBND ngày 5 tháng 8 năm 2026', { date: '2026-08-05' }],
    ['3981/QĐ-UBND ngày 05.08.2026', { date: '2026-08-05' }],
    ['3981/QĐ-UBND, 5/8/2026', { date: '2026-08-05' }],
    ['3981/QĐ-UBND 2026-08-05', { date: '2026-08-05' }],
    ['3981/QĐ-UBND ký ngày 31/12/1999', { date: '1999-12-31' }],
    ['3981/QĐ-UBND dated 5/8/2026', { date: '2026-08-05' }],
    ['3981/QĐ-UBND on 5/8/2026', { date: '2026-08-05' }],
    ['07/2021/NQ-HĐND', { number: '7', year: 2021, kind: 'nqhdnd' }],
    ['26/2026/QĐ-TTg', { number: '26', year: 2026, kind: 'qdttg' }],
    ['3981/QĐ-UBND/2026', { number: '3981', year: 2026, kind: 'qdubnd' }],
    ['3981 năm 2026', { number: '3981', year: 2026 }],
    ['26/2026/QĐ-TTg ngày 22/05/2026', { date: '2026-05-22', kind: 'qdttg' }],
  ])('%s', (text, facts) => {
    expect(parseDecisionNumber(text)).toMatchObject(facts);
  });

  test('a day makes the year needless, and a day that does not exist is none', () => {
    expect(parseDecisionNumber('26/2026/QĐ-TTg ngày 22/05/2026')).not.toHaveProperty('year');
    const odd = parseDecisionNumber('3981/QĐ-UBND ngày 31/02/2026');
    expect(odd).not.toHaveProperty('date');
    expect(odd).toMatchObject({ year: 2026 });
  });

  test.each([
    ['3981/QĐ-UBND của UBND tỉnh Lào Cai', 'lao cai'],
    ['3981/QĐ-UBND của Chủ tịch UBND tỉnh Lào Cai', 'lao cai'],
    ['3981/QĐ-UBND của Ủy ban nhân dân huyện Bắc Hà', 'bac ha'],
    ['3981/QĐ-UBND do UBND thị xã Sa Pa ban hành', 'sa pa ban hanh'],
    ['3981/QĐ-UBND của UBND tỉnh Lào Cai ngày 05/08/2026', 'lao cai'],
    ['3981/QĐ-UBND của UBND tỉnh Lào Cai năm 2026', 'lao cai'],
    ['3981/QĐ-UBND của UBND tỉnh Lào Cai, 05/08/2026', 'lao cai'],
    ['3981/QĐ-UBND của UBND tỉnh Lào Cai ký', 'lao cai'],
    ['3981/QD-UBND of the People’s Committee of Lam Dong', 'lam dong'],
    ['3981/QD-UBND by Lam Dong province', 'lam dong province'],
    ['3981/QD-UBND from Lam Dong', 'lam dong'],
    ['3981/QĐ-UBND của UBND tỉnh', 'tinh'],
    ['3981/QĐ-UBND ngày 05/08/2026', ''],
  ])('%s was issued by “%s”', (text, issuer) => {
    expect(parseDecisionNumber(text)?.issuer).toBe(issuer);
  });
});

test.each([
  ...['Gạo ST25', '3 món quà', 'Rượu 29', 'mắm', '', '///', 'QĐ', '83-832-28882-2-2022', '000', '5 sao', '123456'],
  ...['Quyết định', '3981 3982', '3981 abc', 'a3981', '2024 2025', '12 2024 abc', '3981 2026'],
])('“%s” is no number of a decision', (text) => {
  expect(parseDecisionNumber(text)).toBeUndefined();
});
