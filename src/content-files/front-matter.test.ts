import { expect, test } from 'vitest';
import { splitFrontMatter, toPlainLines } from './front-matter.ts';

test('the body begins on the line after the second fence', () => {
  const { yaml, body, bodyLine, findings } = splitFrontMatter('---\nname: Trà\n---\n\nLời.\n');
  expect({ yaml, body, bodyLine, findings }).toEqual({
    yaml: 'name: Trà\n',
    body: '\nLời.\n',
    bodyLine: 4,
    findings: [],
  });
});

test('a byte order mark and Windows line ends are read away', () => {
  const { yaml, body } = splitFrontMatter(toPlainLines('\uFEFF---\r\nname: Trà\r\n---\r\nLời.\r\n'));
  expect({ yaml, body }).toEqual({ yaml: 'name: Trà\n', body: 'Lời.\n' });
});

test('facts may be empty', () => {
  expect(splitFrontMatter('---\n---\n').yaml).toBe('');
});

test('a line of three hyphens inside the body is a rule, not a fence', () => {
  expect(splitFrontMatter('---\na: 1\n---\nMột\n\n---\n\nHai\n')).toMatchObject({
    body: 'Một\n\n---\n\nHai\n',
    findings: [],
  });
});

test.each([
  { name: 'a page without facts', text: 'Chỉ có lời.\n', code: 'front-matter-missing', line: 1 },
  { name: 'an empty page', text: '', code: 'front-matter-missing', line: 1 },
  { name: 'facts that never end', text: '---\nname: Trà\n', code: 'front-matter-unclosed', line: 1 },
  {
    name: 'facts that come twice',
    text: '---\na: 1\n---\n\n---\nlayout: x\n---\n',
    code: 'front-matter-repeated',
    line: 5,
  },
])('reports $name', ({ text, code, line }) => {
  expect(splitFrontMatter(text).findings).toMatchObject([{ code, line, column: 1 }]);
});

test('line ends of Windows and of old Macs become plain ones', () => {
  expect(toPlainLines('\uFEFFa\r\nb\rc\n')).toBe('a\nb\nc\n');
});
