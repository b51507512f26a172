import { describe, expect, test } from 'vitest';
import { faultsIn, productText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

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

/** Returns what is said of the order of recognitions, each given by its lines. */
async function orderOf(...recognitions: readonly (readonly string[])[]): Promise<readonly string[]> {
  const lines = recognitions.flatMap((facts) => [
    '  - stars: 4',
    ...facts.map((fact) => `    ${fact}`),
    '    source: bao',
  ]);
  const said = await saidOf(productText({ recognitions: lines }));
  return said.filter((text) => text.includes('recognition-order'));
}

describe('the bounds of the order', () => {
  test.each([
    { first: 'date: 2023-05-01', second: 'date: 2023-05-02', found: '2023-05-02' },
    { first: 'date: 2023-05-01', second: 'date: 2023-05-01', found: undefined },
    { first: 'year: 2023', second: 'year: 2023', found: undefined },
    { first: 'year: 2022', second: 'year: 2023', found: '2023' },
    { first: 'year: 2022', second: 'date: 2023-12-31', found: undefined },
    { first: 'year: 2022', second: 'date: 2024-01-01', found: '2024-01-01' },
    { first: 'date: 2023-12-31', second: 'year: 2023', found: undefined },
    { first: 'date: 2023-12-31', second: 'year: 2024', found: '2024' },
    { first: 'date: 2023-02-31', second: 'date: 2024-01-01', found: undefined },
  ])('“$first” before “$second”', async ({ first, found, second }) => {
    expect(await orderOf([first], [second])).toEqual(
      found === undefined ? [] : [`10:5 recognition-order found=${found}`],
    );
  });

  test('two of one day may stand in either order', async () => {
    const [a, b] = [
      ['date: 2024-05-01', 'decision: 1/QĐ-UBND'],
      ['date: 2024-05-01', 'decision: 2/QĐ-UBND'],
    ];
    expect(await orderOf(a, b)).toEqual([]);
    expect(await orderOf(b, a)).toEqual([]);
  });

  test('days count before the years of their rounds', async () => {
    expect(await orderOf(['year: 2023', 'date: 2024-01-01'], ['year: 2023', 'date: 2024-02-01'])).toEqual([
      '11:5 recognition-order found=2024-02-01',
    ]);
    expect(await orderOf(['year: 2023', 'date: 2024-02-01'], ['year: 2024', 'date: 2024-01-01'])).toEqual([]);
  });

  test('each is compared with the one before it', async () => {
    expect(await orderOf(['year: 2023'], ['year: 2018'], ['year: 2020'])).toEqual([
      '13:5 recognition-order found=2020',
    ]);
  });
});
