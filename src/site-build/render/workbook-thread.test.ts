import { expect, onTestFinished, test } from 'vitest';
import { getWorkbook, offerWorkbooks } from '../../build-data/workbook-source.ts';
import { writeWorkbook } from '../../open-data/xlsx.ts';
import { makeWorkbooksAside } from './workbook-thread.ts';

test('a thread of its own makes the same bytes', async () => {
  const rows = [
    ['name', 'stars', 'set'],
    ['Trà “Shan” <tuyết>', 4, null],
  ];
  const workbook = { sheet: 'products', day: '2026-07-01', rows };
  makeWorkbooksAside();
  onTestFinished(() => {
    offerWorkbooks(writeWorkbook);
  });
  const aside = await getWorkbook('products', 'a', () => workbook);
  expect(Buffer.from(aside).equals(Buffer.from(await writeWorkbook(workbook)))).toBe(true);
});
