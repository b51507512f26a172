import { describe, expect, test } from 'vitest';
import { producerText } from '../checked-files.ts';
import { readIn, saidOf } from './rule-fixture.ts';

describe('a source read on 2026-11-21', () => {
  test.each([
    { published: '2026-11-22', odd: true },
    { published: '2026-12', odd: true },
    { published: '"2027"', odd: true },
    { published: '2027', odd: true },
    { published: '2026-11-21', odd: false },
    { published: '2026-11-20', odd: false },
    { published: '2026-11', odd: false },
    { published: '2026', odd: false },
    { published: '1999-01-01', odd: false },
  ])('and published $published is odd: $odd', async ({ odd, published }) => {
    const said = await saidOf(readIn(`published: ${published}`, 'read: 2026-11-21'));
    const found = published.replaceAll('"', '');
    expect(said).toEqual(odd ? [`14:16 published-after-read found=${found} read=2026-11-21`] : []);
  });

  test('and published at a time that cannot be read is refused for that alone', async () => {
    const said = await saidOf(readIn('published: tháng 12', 'read: 2026-11-21'));
    expect(said.map((text) => text.split(' ')[1])).toEqual(['date-invalid']);
  });
});

describe('a source is not read before there was anything to read of OCOP', () => {
  test.each([
    { read: '2012-12-31', said: ['14:11 date-before-programme found=2012-12-31'] },
    { read: '2006-11-21', said: ['14:11 date-before-programme found=2006-11-21'] },
    { read: '2013-01-01', said: [] },
  ])('on $read', async ({ read, said }) => {
    expect(await saidOf(readIn(`read: ${read}`))).toEqual(said);
  });

  test('and that is told alone, whenever it was published', async () => {
    expect(await saidOf(readIn('published: 2020', 'read: 2012-12-31'))).toEqual([
      '15:11 date-before-programme found=2012-12-31',
    ]);
  });
});

test('every source is looked at, of producers too', async () => {
  const more = ['  web:', '    title: A', '    publisher: B', '    published: 2025', '    read: 2024-01-01'];
  const text = producerText().replace('\n---\n\n', `\n${more.join('\n')}\n---\n\n`);
  expect(await saidOf(text, 'producers/htx/index.md')).toEqual([
    '14:16 published-after-read found=2025 read=2024-01-01',
  ]);
});
