import { expect, test } from 'vitest';
import { faultsIn, productText } from './checked-files.ts';

test.each([
  {
    name: 'a day after today',
    line: '    date: 2026-11-22',
    found: ['products/tra/index.md:8:11 recognition-in-future'],
  },
  {
    name: 'a year after this one',
    line: '    year: 2027',
    found: ['products/tra/index.md:8:11 recognition-in-future'],
  },
  { name: 'nothing about today', line: '    date: 2026-11-21', found: [] },
  { name: 'nothing about this year', line: '    year: 2026', found: [] },
])('reports $name', async ({ line, found }) => {
  const recognitions = ['  - stars: 4', line, '    source: bao'];
  expect(await faultsIn({ 'products/tra/index.md': productText({ recognitions }) })).toEqual(found);
});
