import { describe, expect, test } from 'vitest';
import { planText, productText } from '../checked-files.ts';
import { recognised, saidOf } from './rule-fixture.ts';

const packed = (price: string): string => productText({ more: ['packs:', '  - size: 1 kg', `    price: ${price}`] });

/** Returns what is said of points between digits, whatever is said of the number besides. */
const pointsIn = async (text: string, file?: string): Promise<readonly string[]> =>
  (await saidOf(text, file)).filter((said) => said.includes('number-with-points'));

describe('thousands with points between them', () => {
  test.each([
    { price: '150.000', nearest: '150000' },
    { price: '1.500', nearest: '1500' },
    { price: '15.250', nearest: '15250' },
    { price: '-150.000', nearest: '-150000' },
    { price: '150.000  ', nearest: '150000' },
  ])('are reported with the number that was meant: $price', async ({ nearest, price }) => {
    expect(await pointsIn(packed(price))).toEqual([
      `12:12 number-with-points key=price found=${price.trim()} nearest=${nearest}`,
    ]);
  });

  test.each(['150000', '1.5', '1.25', '1.205', '1500.000', '0.5', '10.05', '150.00', '1.0000'])(
    'are none in %s',
    async (price) => {
      expect(await pointsIn(packed(price))).toEqual([]);
    },
  );
});

test('decimals, and texts that look like thousands, are left alone', async () => {
  expect(await saidOf(recognised('year: 2024', 'points: 75.5', 'round: "1.000"', 'issuer: Đợt 1.000'))).toEqual([]);
});

test('a number in a list goes by the key of the list, and one below keys by its own', async () => {
  const text = productText({ more: ['season:', '  - 9', '  - 1.000'] });
  expect(await pointsIn(text)).toEqual(['12:5 number-with-points key=season found=1.000 nearest=1000']);
  const plan = planText(['baseline:', '  value: 12.500']);
  expect(await pointsIn(plan, 'plans/a.yml')).toEqual([
    '12:10 number-with-points key=value found=12.500 nearest=12500',
  ]);
});
