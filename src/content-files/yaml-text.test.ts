import { expect, test } from 'vitest';
import { parseYaml } from './yaml-text.ts';

/** Returns the findings as `line:column code`, as editors read them. */
function findings(text: string, firstLine = 1): string[] {
  return parseYaml(text, firstLine).findings.map(
    ({ line, column, code }) => `${String(line)}:${String(column)} ${code}`,
  );
}

test('dates stay text, numbers become numbers', () => {
  expect(parseYaml('date: 2024-02-30\nyear: 2024\n', 1).value).toEqual({ date: '2024-02-30', year: 2024 });
});

test('places are those of the file, not of the facts', () => {
  const yaml = parseYaml('origin:\n  former: son-la\nlist:\n  - a: 1\n', 2);
  expect(yaml.placeOf(['origin', 'former'])).toEqual({ line: 3, column: 11 });
  expect(yaml.placeOfKey(['origin', 'former'])).toEqual({ line: 3, column: 3 });
  expect(yaml.placeOf(['list', 0])).toEqual({ line: 5, column: 5 });
});

test('a missing value stands where the group that misses it begins', () => {
  const yaml = parseYaml('list:\n  - stars: 3\n  - year: 2022\n', 1);
  expect(yaml.placeOf(['list', 1, 'stars'])).toEqual({ line: 3, column: 5 });
});

test('a value is quoted as it was written', () => {
  const yaml = parseYaml('code: 0012\nname: "Trà Shan"\npack: { size: 5 }\n', 1);
  expect([yaml.written(['code']), yaml.written(['name']), yaml.written(['pack']), yaml.written(['no'])]).toEqual([
    '0012',
    'Trà Shan',
    '{ size: 5 }',
    '',
  ]);
});

test.each([
  { name: 'a second colon', text: 'title: Sơn La: thêm 20\n', found: ['1:8 yaml-colon'] },
  { name: 'a tab', text: 'a:\n\tb: 1\n', found: ['2:1 yaml-tab'] },
  { name: 'a quote that is never closed', text: 'a: 1\nb: "Trà\nc: 1\n', found: ['2:4 yaml-quote'] },
  { name: 'words after a quote', text: 'a: "Trà" ngon\n', found: ['1:10 yaml-quote'] },
  { name: 'a reserved character', text: 'zalo: @tra\n', found: ['1:7 yaml-start'] },
  { name: 'a key that stands twice', text: 'a: 1\nb: 2\na: 3\n', found: ['3:1 key-repeated'] },
  { name: 'a key without its colon', text: 'name Trà\nb: 1\n', found: ['1:1 yaml-broken'] },
  { name: 'a second document', text: 'a: 1\n---\nb: 1\n', found: ['2:1 yaml-documents'] },
  { name: 'a directive', text: '%YAML 1.1\n---\na: 1\n', found: ['1:1 yaml-documents'] },
  { name: 'an anchor and an alias', text: 'a: &x 1\nb: *x\n', found: ['1:7 yaml-alias', '2:4 yaml-alias'] },
  { name: 'an alias of nothing', text: 'a: *tra\n', found: ['1:4 yaml-alias'] },
  { name: 'a tag', text: 'a: !!str 5\n', found: ['1:10 yaml-tag'] },
])('reports $name', ({ text, found }) => {
  expect(findings(text)).toEqual(found);
});

test('two faults on different lines are both reported', () => {
  expect(findings('a: "x" y\nb: "x" y\n')).toEqual(['1:8 yaml-quote', '2:8 yaml-quote']);
});

test('aliases that multiply themselves are refused without being expanded', () => {
  const levels = Array.from(
    { length: 30 },
    (_, n) => `a${String(n + 1)}: &a${String(n + 1)} [*a${String(n)}, *a${String(n)}]`,
  );
  const yaml = parseYaml(`a0: &a0 x\n${levels.join('\n')}\n`, 1);
  expect(yaml.value).toBeUndefined();
  expect(yaml.findings[0]).toMatchObject({ code: 'yaml-alias', line: 1 });
});

test('brackets without end do not stop the program', () => {
  expect(parseYaml('['.repeat(50_000), 1).findings).toMatchObject([{ code: 'yaml-broken', line: 1 }]);
});

test('tens of thousands of keys, one a line or all in one, are refused before they are read', () => {
  const keys = Array.from({ length: 60_000 }, (_, index) => `k${String(index)}: 1`);
  for (const text of [keys.join('\n'), `a: {${keys.join(', ')}}`]) {
    const { findings, value } = parseYaml(text, 2);
    expect(findings).toEqual([
      { code: 'yaml-too-long', params: { found: '59999', limit: '10000' }, line: 2, column: 1 },
    ]);
    expect(value).toBeUndefined();
  }
});
