import { expect, test } from 'vitest';
import { faultsIn, issuesIn, productText } from '../checked-files.ts';

const packed = (price: string): string => productText({ more: ['packs:', '  - size: 1 kg', `    price: ${price}`] });

test('thousands with points between them are reported with the number that was meant', async () => {
  const issues = await issuesIn({ 'products/tra/index.md': packed('150.000') });
  expect(issues).toMatchObject([{ code: 'number-with-points', line: 12, column: 12, params: { nearest: '150000' } }]);
});

test('decimals, and texts that look like thousands, are left alone', async () => {
  const text = productText({
    recognitions: ['  - stars: 4', '    year: 2024', '    points: 75.5', '    round: "1.000"', '    source: bao'],
  });
  expect(await faultsIn({ 'products/tra/index.md': text })).toEqual([]);
});
