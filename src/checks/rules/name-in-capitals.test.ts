import { describe, expect, test } from 'vitest';
import { postText } from '../checked-files.ts';
import { named, saidOf } from './rule-fixture.ts';

describe('a name in capitals', () => {
  test.each([
    { name: 'TRÀ SHAN TUYẾT TÀ XÙA', nearest: 'Trà shan tuyết tà xùa' },
    { name: 'ĐƯỜNG PHÈN ĐÀ LẠT', nearest: 'Đường phèn đà lạt' },
    { name: 'TRÀ SHAN A', nearest: 'Trà shan a' },
    { name: 'GẠO ST25 SÓC', nearest: 'Gạo st25 sóc' },
  ])('$name shouts; a hint is $nearest', async ({ name, nearest }) => {
    expect(await saidOf(named(name))).toEqual([`2:7 name-in-capitals found=${name} nearest=${nearest}`]);
  });

  test.each([
    { name: 'OCOP', why: 'an abbreviation' },
    { name: 'HTX TNHH', why: 'two abbreviations, seven letters' },
    { name: 'Trà SHAN TUYẾT', why: 'one word in small letters' },
    { name: 'TRÀSHANTUYẾT', why: 'one word' },
    { name: '"TRÀSHANTUYẾT "', why: 'one word and a space' },
    { name: '12 34 56 78 90', why: 'no letters' },
  ])('“$name” does not: $why', async ({ name }) => {
    expect(await saidOf(named(name))).toEqual([]);
  });

  test('eight letters are a name, seven may be an abbreviation', async () => {
    expect(await saidOf(named('ABCD EFG'))).toEqual([]);
    expect(await saidOf(named('ABCD EFGH'))).toEqual(['2:7 name-in-capitals found=ABCD EFGH nearest=Abcd efgh']);
  });
});

test('a title in capitals shouts as well', async () => {
  const post = postText().replace('title: Tin', 'title: TIN MỚI VỀ OCOP');
  expect(await saidOf(post, 'news/2024/tin/index.mdx')).toEqual([
    '2:8 name-in-capitals found=TIN MỚI VỀ OCOP nearest=Tin mới về ocop',
  ]);
});
