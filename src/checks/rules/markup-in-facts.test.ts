import { describe, expect, test } from 'vitest';
import { pageText, producerText, productText } from '../checked-files.ts';
import { named, page, readIn, saidOf } from './rule-fixture.ts';

describe('HTML in a name is shown as it stands', () => {
  test.each([
    { name: '<b>Trà</b>', found: '<b>' },
    { name: 'Trà</b>', found: '</b>' },
    { name: 'Trà <A HREF="x">', found: '<A HREF="x">' },
    { name: 'Trà &amp; mật ong', found: '&amp;' },
    { name: 'Trà &NBSP; mật', found: '&NBSP;' },
    { name: 'Tr&#224; Shan', found: '&#224;' },
    { name: 'Tr&#xE0; Shan', found: '&#xE0;' },
    { name: 'Trà<br/>Shan', found: '<br/>' },
  ])('$name', async ({ found, name }) => {
    expect(await saidOf(named(name))).toEqual([`2:7 markup-in-facts key=name found=${found}`]);
  });
});

test.each(['Trà & mật ong', 'Gói < 5 kg > 1 kg', 'R&D', 'a <- b', 'A&B;', '5 <6> 7', 'x & y; z'])(
  'the signs of “%s” are none',
  async (name) => {
    expect(await saidOf(named(`"${name}"`))).toEqual([]);
  },
);

describe('addresses may hold such signs', () => {
  test('that of a source', async () => {
    expect(await saidOf(readIn('url: https://bao.vn/?a=1&amp;b=2', 'read: 2026-11-21'))).toEqual([]);
  });

  test.each(['website', 'facebook', 'zalo'])('the %s of a producer', async (key) => {
    const text = producerText(['contact:', `  ${key}: https://a.vn/?a=1&amp;b=2`]);
    expect(await saidOf(text, 'producers/htx/index.md')).toEqual([]);
  });

  test('the publisher beside it may not', async () => {
    const text = productText().replace('Báo Lào Cai', 'Báo &amp; Đài');
    expect(await saidOf(text)).toEqual(['13:16 markup-in-facts key=publisher found=&amp;']);
  });
});

test('items of lists, notes and the words of another language are looked at', async () => {
  const text = productText({ more: ['aliases:', '  - Chè', '  - <i>Chè</i> Shan'] });
  expect(await saidOf(text)).toEqual(['12:5 markup-in-facts key=aliases found=<i>']);
  const english = pageText(['name: Tea &amp; honey']);
  expect(await saidOf(english, 'products/tra/en.md', { [page]: productText() })).toEqual([
    '2:7 markup-in-facts key=name found=&amp;',
  ]);
});
