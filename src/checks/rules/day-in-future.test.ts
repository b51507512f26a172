import { describe, expect, test } from 'vitest';
import { faultsIn, planText, postText, productText, testDay } from '../checked-files.ts';
import { readIn, recognised, saidOf } from './rule-fixture.ts';

test('days on which a source was read, a post published or a certificate revoked lie not in the future', async () => {
  const product = recognised('date: 2024-04-06', 'revoked:', '  date: 2092-04-06').replace(
    'read: 2026-11-21',
    'read: 2091-01-01',
  );
  const post = postText().replace('published: 2024-03-11', 'published: 2094-03-11');
  expect(await faultsIn({ 'products/tra/index.md': product, 'news/2094/tin/index.mdx': post })).toEqual([
    'news/2094/tin/index.mdx:4:12 date-in-future',
    'products/tra/index.md:10:13 date-in-future',
    'products/tra/index.md:16:11 date-in-future',
  ]);
});

describe('a revocation', () => {
  test.each([
    { date: '2026-11-20', said: [] },
    { date: '2026-11-21', said: [] },
    { date: '2026-11-22', said: ['10:13 date-in-future found=2026-11-22 today=2026-11-21'] },
  ])(`of $date, looked at on ${testDay}`, async ({ date, said }) => {
    expect(await saidOf(recognised('date: 2026-01-01', 'revoked:', `  date: ${date}`))).toEqual(said);
  });

  test('of any of several recognitions is looked at', async () => {
    const recognitions = [
      ...['  - stars: 4', '    date: 2024-04-06', '    source: bao'],
      ...['  - stars: 3', '    date: 2021-04-06', '    revoked:', '      date: 2092-04-06', '    source: bao'],
    ];
    expect(await faultsIn({ 'products/tra/index.md': productText({ recognitions }) })).toEqual([
      'products/tra/index.md:13:13 date-in-future',
    ]);
  });
});

describe('a source', () => {
  test('may be read on the day the site is built for', async () => {
    expect(await saidOf(readIn(`read: ${testDay}`))).toEqual([]);
  });

  test('that was read on a day to come is named with the latest day there can be', async () => {
    const [said = '', ...others] = await saidOf(readIn('read: 2099-11-21'));
    expect(said).toMatch(/^14:11 date-in-future found=2099-11-21 today=20\d{2}-\d{2}-\d{2}$/u);
    expect(others).toEqual([]);
  });
});

describe('legal texts and plans', () => {
  const text = (date: string): string => `type: luat\ntitle: Luật\ndate: ${date}\n`;
  const result = (asOf: string): string =>
    planText([
      ...['targets:', '  - { id: tong, metric: other, comparator: eq, value: 1, unit: ha }'],
      ...[
        'results:',
        '  - target: tong',
        '    value: 1',
        `    asOf: ${asOf}`,
        '    status: final',
        '    comparable: "yes"',
      ],
    ]);

  test.each([
    { name: 'the day a legal text was signed', file: 'documents/a.yml', text: text('2099-01-01'), at: '3:7' },
    { name: 'the day of a plan', file: 'plans/a.yml', text: planText(['document:', '  date: 2099-01-01']), at: '12:9' },
    {
      name: 'the day of a text that a plan rests on',
      file: 'plans/a.yml',
      text: planText(['basis:', '  - relation: basis', '    date: 2099-01-01']),
      at: '13:11',
    },
    { name: 'the day of a result', file: 'plans/a.yml', text: result('2099-01-01'), at: '16:11' },
    { name: 'the month of a result', file: 'plans/a.yml', text: result('2099-01'), at: '16:11' },
    { name: 'the year of a result', file: 'plans/a.yml', text: result('"2099"'), at: '16:11' },
    { name: 'the bare year of a result', file: 'plans/a.yml', text: result('2099'), at: '16:11' },
  ])('$name lies not in the future', async ({ at, file, text: changed }) => {
    const said = await saidOf(changed, file);
    expect(said).toHaveLength(1);
    expect(said[0]?.startsWith(`${at} date-in-future found=2099`)).toBe(true);
  });

  test.each([text('2026-05-22'), text('2013-01-01')])('a text of a day of the past is sound: %s', async (sound) => {
    expect(await saidOf(sound, 'documents/a.yml')).toEqual([]);
  });

  test.each(['2026-11-21', '2026-11', '"2026"', '2024'])('a result as of %s is sound', async (asOf) => {
    expect((await saidOf(result(asOf), 'plans/a.yml')).filter((said) => said.includes('future'))).toEqual([]);
  });

  test('what is no day at all is told once, as that', async () => {
    expect((await saidOf(text('năm 2099'), 'documents/a.yml')).join()).not.toContain('date-in-future');
  });
});
