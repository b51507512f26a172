import { describe, expect, test } from 'vitest';
import { producerText, productText, testDay } from '../checked-files.ts';
import { recognised, saidOf } from './rule-fixture.ts';

const over = (end: string): string => `7:5 term-lapsed found=${end} today=${testDay}`;

describe(`a term, looked at on ${testDay}`, () => {
  test.each([
    { name: 'ended more than 180 days ago', lines: ['date: 2022-03-01'], said: [over('2025-03-01')] },
    { name: 'ended 181 days ago', lines: ['date: 2023-05-24'], said: [over('2026-05-24')] },
    { name: 'ended 180 days ago', lines: ['date: 2023-05-25'], said: [] },
    { name: 'ended yesterday', lines: ['date: 2023-11-20'], said: [] },
    { name: 'ends today', lines: ['date: 2023-11-21'], said: [] },
    { name: 'runs', lines: ['date: 2025-01-01'], said: [] },
    { name: 'was shorter than 36 months', lines: ['date: 2024-06-01', 'ends: 2025-06-01'], said: [over('2025-06-01')] },
    { name: 'was longer than 36 months', lines: ['date: 2020-06-01', 'ends: 2026-06-30'], said: [] },
    { name: 'has an end and no day', lines: ['ends: 2025-06-01'], said: [over('2025-06-01')] },
    { name: 'may still run for late days of its year', lines: ['year: 2023'], said: [] },
    { name: 'is not known', lines: ['round: Đợt 1'], said: [] },
    { name: 'was revoked', lines: ['date: 2022-03-01', 'revoked:', '  date: 2023-01-01'], said: [] },
    { name: 'was revoked today', lines: ['date: 2022-03-01', 'revoked:', '  date: 2026-11-21'], said: [] },
  ])('that $name', async ({ lines, said }) => {
    expect(await saidOf(recognised(...lines))).toEqual(said);
  });

  test('of a year, every day of which is long ago', async () => {
    const said = await saidOf(recognised('year: 2020'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^7:5 term-lapsed found=202[34]-12-31 today=2026-11-21$/u);
  });

  test('whose day cannot be read is not judged by it', async () => {
    const codes = (await saidOf(recognised('date: 2022-02-31'))).map((text) => text.split(' ')[1]);
    expect(codes).toEqual(['date-invalid']);
  });
});

test('the newest recognition is looked at, not those before it', async () => {
  const recognitions = ['2025-01-01', '2019-01-01'].flatMap((date) => [
    '  - stars: 4',
    `    date: ${date}`,
    '    source: bao',
  ]);
  expect(await saidOf(productText({ recognitions }))).toEqual([]);
});

test('only products have terms', async () => {
  const said = await saidOf(producerText(['recognitions:', '  - date: 2019-01-01']), 'producers/htx/index.md');
  expect(said.map((text) => text.split(' ')[1])).toEqual(['key-unknown']);
});
