import { describe, expect, test } from 'vitest';
import { productText } from '../checked-files.ts';
import { recognised, saidOf } from './rule-fixture.ts';

const decided = (number: string): string => recognised('year: 2025', `decision: ${number}`);

test.each([
  ...['3981/QĐ-UBND', '889a/QĐ-UBND', '26/2026/QĐ-TTg', '1162/QĐ-VPĐP-OCOP', '12/QĐ-UBND-HC', '4652/QĐ-BNN-VPĐP'],
  ...['1/QĐ-UBND', '99999/QĐ-UBND', '26/1998/QĐ-TTg', '12/QĐ-SNN&PTNT', '12/QĐ-UBND-P.HC', '26/2026/QĐ-TTG'],
])('the decision number %s is usual', async (number) => {
  expect(await saidOf(decided(number))).toEqual([]);
});

describe('an odd number', () => {
  test.each([
    { number: '"2310"', nearest: undefined },
    { number: 'QĐ số 3981/QĐ-UBND', nearest: '3981/QĐ-UBND' },
    { number: 'Quyết định số 3981/QĐ-UBND', nearest: '3981/QĐ-UBND' },
    { number: 'Quyết định 3981/QĐ-UBND', nearest: '3981/QĐ-UBND' },
    { number: '"Số: 3981/QĐ-UBND"', nearest: '3981/QĐ-UBND' },
    { number: '3981/QĐ-UBND ngày 5/8/2026', nearest: '3981/QĐ-UBND' },
    { number: '3981/qđ-ubnd', nearest: '3981/QĐ-UBND' },
    { number: '3981/QD-UBND', nearest: '3981/QĐ-UBND' },
    { number: '3981 / QD - UBND', nearest: '3981/QĐ-UBND' },
    { number: '3981 /QĐ- UBND', nearest: '3981/QĐ-UBND' },
    { number: '26/2026/qd-ttg', nearest: '26/2026/QĐ-TTg' },
    { number: '123456/QĐ-UBND', nearest: undefined },
    { number: '3981/QĐ', nearest: undefined },
    { number: '3981/KH-UBND', nearest: undefined },
    { number: 'QĐ-UBND', nearest: undefined },
    { number: '26/1826/QĐ-TTg', nearest: undefined },
    { number: 'xem 3981/QĐ-UBND', nearest: undefined },
    { number: '3981/QĐ-UBND và 3982/QĐ-UBND', nearest: undefined },
  ])('$number may have been meant as $nearest', async ({ nearest, number }) => {
    const hint = nearest === undefined ? '' : ` nearest=${nearest}`;
    const found = number.replaceAll('"', '');
    expect(await saidOf(decided(number))).toEqual([`9:15 decision-number-odd found=${found}${hint}`]);
  });

  test('with the Icelandic letter may have been meant with Đ', async () => {
    expect(await saidOf(decided('3981/Q\u00D0-UBND'))).toContain(
      '9:15 decision-number-odd found=3981/Q\u00D0-UBND nearest=3981/QĐ-UBND',
    );
  });
});

test('the number of a revocation and those of older recognitions are looked at too', async () => {
  const recognitions = [
    ...['  - stars: 4', '    date: 2024-04-06', '    decision: 12/QĐ-UBND', '    source: bao'],
    ...['  - stars: 3', '    date: 2021-04-06', '    decision: 12/KH', '    revoked:', '      date: 2022-01-01'],
    ...['      decision: "13"', '    source: bao'],
  ];
  expect(await saidOf(productText({ recognitions }))).toEqual([
    '13:15 decision-number-odd found=12/KH',
    '16:17 decision-number-odd found=13',
  ]);
});

test('an empty number is no odd one', async () => {
  expect((await saidOf(decided('" "'))).join()).not.toContain('decision-number-odd');
});
