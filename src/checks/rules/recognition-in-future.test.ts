import { expect, test } from 'vitest';
import { runCheckCommand } from '../check-command.ts';
import { faultsIn, makeContent, productText } from '../checked-files.ts';
import { recognised, saidOf } from './rule-fixture.ts';

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

test('a recognition after the day that TODAY sets names TODAY; one still to come does not', async () => {
  const recognised = (date: string): string =>
    productText({ recognitions: ['  - stars: 4', `    date: ${date}`, '    source: bao'] });
  const check = async (date: string): Promise<string> => {
    const contentDir = makeContent({ 'products/tra/index.md': recognised(date) });
    const environment = { CONTENT_DIR: contentDir, TODAY: '2020-01-01' };
    return (await runCheckCommand(['--lang', 'en'], environment, contentDir)).output;
  };
  expect(await check('2024-03-11')).toContain(
    'lies after 2020-01-01, the day that the variable TODAY sets (TODAY=2020-01-01).',
  );
  expect(await check('2092-03-11')).toContain('products/tra/index.md:8:11  error  recognition-in-future');
});

test('each recognition is looked at, and the day and the year are quoted', async () => {
  const recognitions = [
    ...['  - stars: 4', '    year: 2099', '    source: bao'],
    ...['  - stars: 3', '    date: 2027-01-01', '    source: bao'],
  ];
  expect(await saidOf(productText({ recognitions }))).toEqual([
    '8:11 recognition-in-future found=2099 today=2026-11-21',
    '11:11 recognition-in-future found=2027-01-01 today=2026-11-21',
  ]);
});

test('the day counts before the year of its round, and what is no day is told as that', async () => {
  expect(await saidOf(recognised('year: 2026', 'date: 2027-01-01'))).toEqual([
    '9:11 recognition-in-future found=2027-01-01 today=2026-11-21',
  ]);
  expect((await saidOf(recognised('date: 2027-02-31'))).map((said) => said.split(' ')[1])).toEqual(['date-invalid']);
});
