import { expect, test } from 'vitest';
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
  ['1850/QĐ-UBND-HC', '1850', 'qdubndhc'],
  ['715/QĐ-KTNN', '715', 'qdktnn'],
  ['3981QĐUBND', '3981', 'qdubnd'],
  ['0003981/QĐ-UBND', '3981', 'qdubnd'],
  ['Theo Quyết định công nhận số 3981/QĐ-UBND', '3981', 'qdubnd'],
  ['Số hiệu 3981/QĐ-UBND', '3981', 'qdubnd'],
])('%s is number %s of kind “%s”', (text, number, kind) => {
  expect(parseDecisionNumber(text)).toMatchObject({ number, kind });
});

test('the day, the year and the issuer are understood', () => {
  expect(parseDecisionNumber('Quyết định số 5445/QĐ-UBND ngày 23/12/2019 của UBND tỉnh Thanh Hóa')).toEqual({
    number: '5445',
    kind: 'qdubnd',
    date: '2019-12-23',
    issuer: 'thanh hoa',
  });
  expect(parseDecisionNumber('3981/QĐ-UBND ngày 5 tháng 8 năm 2026')).toMatchObject({ date: '2026-08-05' });
  expect(parseDecisionNumber('07/2021/NQ-HĐND')).toMatchObject({ number: '7', year: 2021, kind: 'nqhdnd' });
  expect(parseDecisionNumber('3981/QĐ-UBND 2026-08-05')).toMatchObject({ date: '2026-08-05' });
  expect(parseDecisionNumber('3981/QĐ-UBND/2026')).toMatchObject({ number: '3981', year: 2026, kind: 'qdubnd' });
  expect(parseDecisionNumber('3981 năm 2026')).toMatchObject({ number: '3981', year: 2026 });
  expect(parseDecisionNumber('3981/QD-UBND of the People’s Committee of Lam Dong')).toMatchObject({
    issuer: 'lam dong',
  });
});

test.each([
  'Gạo ST25',
  '3 món quà',
  'Rượu 29',
  'mắm',
  '',
  '///',
  'QĐ',
  '83-832-28882-2-2022',
  '000',
  '5 sao',
  '123456',
])('“%s” is no number of a decision', (text) => {
  expect(parseDecisionNumber(text)).toBeUndefined();
});
