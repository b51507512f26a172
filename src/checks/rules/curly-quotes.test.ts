import { expect, test } from 'vitest';
import { faultsIn, productText } from '../checked-files.ts';

test.each([
  { name: 'a value in curly quotes', alias: '“Trà cổ thụ”', found: ['products/tra/index.md:11:5 quotes-curly'] },
  { name: 'nothing in a name with a quoted word', alias: 'Trà “cổ thụ” Tà Xùa', found: [] },
  { name: 'nothing in two quoted words', alias: '“Trà” và “mật”', found: [] },
])('reports $name', async ({ alias, found }) => {
  expect(await faultsIn({ 'products/tra/index.md': productText({ more: ['aliases:', `  - ${alias}`] }) })).toEqual(
    found,
  );
});

test('a quotation in the description is nobody’s mistake', async () => {
  expect(await faultsIn({ 'products/tra/index.md': productText({ body: '- “Ngon lắm”' }) })).toEqual([]);
});
