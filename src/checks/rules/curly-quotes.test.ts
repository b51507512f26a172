import { describe, expect, test } from 'vitest';
import { faultsIn, pageText, planText, productText } from '../checked-files.ts';
import { named, page, saidOf } from './rule-fixture.ts';

describe('a value wrapped in curly quotes', () => {
  test.each([
    { name: '“Trà cổ thụ”', said: ['2:7 quotes-curly found=“Trà cổ thụ”'] },
    { name: '„Trà cổ thụ“', said: ['2:7 quotes-curly found=„Trà cổ thụ“'] },
    { name: '‘Trà cổ thụ’', said: ['2:7 quotes-curly found=‘Trà cổ thụ’'] },
    { name: '”Trà cổ thụ”', said: ['2:7 quotes-curly found=”Trà cổ thụ”'] },
    { name: '“Trà cổ thụ”  ', said: ['2:7 quotes-curly found=“Trà cổ thụ”'] },
    { name: `“${'a'.repeat(70)}”`, said: [`2:7 quotes-curly found=“${'a'.repeat(59)}`] },
    { name: 'Trà “cổ thụ” Tà Xùa', said: [] },
    { name: '“Trà” và “mật”', said: [] },
    { name: '“Trà” xanh', said: [] },
    { name: 'trà “xanh”', said: [] },
    { name: '“Trà xanh', said: [] },
  ])('$name: $said', async ({ name, said }) => {
    expect(await saidOf(named(name))).toEqual(said);
  });

  test('is found in a list, below a group and on a line of its own', async () => {
    const text = productText({ more: ['aliases:', '  - “Trà cổ thụ”'] }).replace(
      'former: lao-cai',
      'former: “lao-cai”',
    );
    expect(await faultsIn({ [page]: text })).toEqual([
      'products/tra/index.md:5:11 province-unknown',
      'products/tra/index.md:5:11 quotes-curly',
      'products/tra/index.md:11:5 quotes-curly',
    ]);
  });

  test('is found in a translation and in a plan', async () => {
    const files = {
      [page]: productText(),
      'products/tra/en.md': pageText(['name: “Tea”']),
      'plans/a.yml': planText(['readerNotes:', '  - “Ghi chú”']),
    };
    expect(await faultsIn(files)).toEqual(['plans/a.yml:12:5 quotes-curly', 'products/tra/en.md:2:7 quotes-curly']);
  });
});

test.each(['- “Ngon lắm”', '“Ngon lắm”', ' “Ngon lắm”', 'Lời: “Ngon lắm”'])(
  'a quotation in the description is nobody’s mistake: %s',
  async (body) => {
    expect(await saidOf(productText({ body }))).toEqual([]);
  },
);

test('a line of a longer text may be a quotation', async () => {
  expect(await saidOf(productText({ more: ['editorNotes:', '  - |', '    Ông nói “Ngon lắm”'] }))).toEqual([]);
});
