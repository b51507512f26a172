import { describe, expect, test } from 'vitest';
import { faultsIn, issuesIn, productText } from '../checked-files.ts';
import { named, saidOf } from './rule-fixture.ts';

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

describe('single characters', () => {
  test.each([
    ...['\u0000', '\u0008', '\u000B', '\u001F', '\u007F', '\u009F', '\u00AD', '\u200B', '\u200F', '\u2028', '\u202E'],
    ...['\u2060', '\u206F', '\uFEFF', '\uFFF9', '\uFFFB', '\u{E0000}', '\u{E007F}'],
  ])('%j cannot be seen', async (character) => {
    const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const said = await saidOf(productText({ body: `Trà${character}Shan` }));
    expect(said).toContain(`17:4 character-invisible found=U+${number}`);
  });

  test.each(['\u00A0', '\u00AE', '\u2010', '\u2013', '\u2027', '\u202F', '\u2070', 'Đ', 'đ', '\u{E0080}', '\u3163'])(
    '%j can be seen, or is a space',
    async (character) => {
      expect((await saidOf(productText({ body: `Trà${character}Shan` }))).join()).not.toContain('character-invisible');
    },
  );

  test('the small Icelandic letter is told with đ', async () => {
    expect(await saidOf(productText({ body: 'Con \u00F0ường' }))).toEqual(['17:5 letter-eth found=\u00F0 expected=đ']);
  });

  test('one that is escaped in quotes is told at its value', async () => {
    expect(await saidOf(named('"Trà\\u200B Shan"'))).toEqual(['2:7 character-invisible found=U+200B']);
    expect(await saidOf(named('"Trà \\u00D0à"'))).toEqual(['2:7 letter-eth found=\u00D0 expected=Đ']);
    expect(await saidOf(named('"Trà \\"Shan\\""'))).toEqual([]);
  });
});
