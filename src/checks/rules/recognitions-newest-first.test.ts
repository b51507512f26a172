import { expect, test } from 'vitest';
import { faultsIn, productText } from '../checked-files.ts';

test.each([
  { name: 'an older day before a newer one', first: 'date: 2020-05-01', second: 'date: 2023-05-01', faulty: true },
  { name: 'an older year before a newer one', first: 'year: 2020', second: 'year: 2023', faulty: true },
  { name: 'an older day before a newer year', first: 'date: 2020-05-01', second: 'year: 2023', faulty: true },
  { name: 'nothing when the newest comes first', first: 'date: 2023-05-01', second: 'year: 2020', faulty: false },
  {
    name: 'nothing about a decision signed in the year after its round',
    first: 'year: 2022',
    second: 'date: 2023-01-10',
    faulty: false,
  },
  { name: 'nothing where a time is not known', first: 'round: "1"', second: 'year: 2023', faulty: false },
])('reports $name', async ({ first, second, faulty }) => {
  const recognitions = [
    '  - stars: 4',
    `    ${first}`,
    '    source: bao',
    '  - stars: 3',
    `    ${second}`,
    '    source: bao',
  ];
  const faults = await faultsIn({ 'products/tra/index.md': productText({ recognitions }) });
  expect(faults).toEqual(faulty ? ['products/tra/index.md:10:5 recognition-order'] : []);
});
