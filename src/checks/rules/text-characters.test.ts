import { expect, test } from 'vitest';
import { faultsIn, issuesIn, productText } from '../checked-files.ts';

test('the Icelandic letter that looks like Đ is named', async () => {
  const issues = await issuesIn({ 'products/tra/index.md': productText({ body: '\u00D0ồng bào Mông.' }) });
  expect(issues).toMatchObject([
    { code: 'letter-eth', line: 17, column: 1, params: { found: '\u00D0', expected: 'Đ' } },
  ]);
});

test('invisible characters are shown by their number, each of them', async () => {
  const issues = await issuesIn({ 'products/tra/index.md': productText({ body: 'Trà\u200B ngon\u00AD lắm' }) });
  expect(issues.map(({ column, params }) => [column, params['found']])).toEqual([
    [4, 'U+200B'],
    [10, 'U+00AD'],
  ]);
});

test('letters that fill no space and marks that turn or join text are invisible too', async () => {
  const odd = ['\u034F', '\u061C', '\u180E', '\u3164', '\u{E0041}', '\uFFFA'];
  const issues = await issuesIn({
    'products/tra/index.md': productText({ body: odd.map((sign) => `a${sign}`).join(' ') }),
  });
  expect(issues.map(({ params }) => params['found'])).toEqual([
    'U+034F',
    'U+061C',
    'U+180E',
    'U+3164',
    'U+E0041',
    'U+FFFA',
  ]);
});

test('a file in an old encoding is reported once', async () => {
  const text = Buffer.from(productText().replace('Trà hái', 'Tr\u00e0 h\u00e1i'), 'latin1');
  expect(await faultsIn({ 'products/tra/index.md': text })).toEqual(['products/tra/index.md:2:9 text-not-utf8']);
});

test('tabs and line ends are no invisible characters', async () => {
  expect(await faultsIn({ 'products/tra/index.md': productText({ body: 'a\tb' }).replaceAll('\n', '\r\n') })).toEqual(
    [],
  );
});
