import { expect, test } from 'vitest';
import { findMutants } from './find-mutants.ts';
import { applyChange } from './mutant.ts';

/** What the code reads like after each of its changes. */
function changed(code: string): readonly string[] {
  return findMutants('file.ts', code).map((mutant) => applyChange(code, mutant));
}

test.each([
  ['a < b;', 'a <= b;'],
  ['a <= b;', 'a < b;'],
  ['a > b;', 'a >= b;'],
  ['a >= b;', 'a > b;'],
  ['a === b;', 'a !== b;'],
  ['a !== b;', 'a === b;'],
  ['a && b;', 'a || b;'],
  ['a || b;', 'a && b;'],
  ['a + b;', 'a - b;'],
  ['a - b;', 'a + b;'],
  ['a * b;', 'a / b;'],
  ['a % b;', 'a * b;'],
  ['a += b;', 'a -= b;'],
  ['a++;', 'a--;'],
  ['!a;', 'a;'],
])('an operator is exchanged: %s', (code, expected) => {
  expect(changed(code)).toContain(expected);
});

test('a fallback is left out, and so is what it stands in for', () => {
  expect(changed('const x = a ?? b;')).toEqual(expect.arrayContaining(['const x = a;', 'const x = b;']));
});

test('a part of a text that is put together is left out rather than subtracted', () => {
  expect(changed("const x = a + ' kg';")).toContain('const x = a;');
  expect(changed("const x = a + ' kg';")).not.toContain("const x = a - ' kg';");
});

test.each([
  ['const x = true;', ['const x = false;']],
  ['const x = false;', ['const x = true;']],
  ['const x = 5;', ['const x = 6;', 'const x = 4;']],
  ['const x = 0;', ['const x = 1;']],
  ["const x = 'vi';", ["const x = '';"]],
  ['const x = `${n} kg`;', ["const x = '';"]],
  ["const x = '';", []],
])('a value is changed: %s', (code, expected) => {
  expect(changed(code)).toEqual(expected);
});

test.each([
  ['const x = /^a+$/u;', ['const x = /a+$/u;', 'const x = /^a+/u;', 'const x = /^a$/u;']],
  [String.raw`const x = /\d{8}/u;`, [String.raw`const x = /\d{9}/u;`]],
  [String.raw`const x = /\d{2,}/u;`, [String.raw`const x = /\d{3,}/u;`]],
  ['const x = /a/u;', []],
])('a pattern loses its ends and its repetitions: %s', (code, expected) => {
  expect(changed(code)).toEqual(expected);
});

test('what is spread into a list or an object is left out', () => {
  expect(changed('const x = [...a, b];')).toContain('const x = [...[], b];');
  expect(changed('const x = { ...a, b };')).toContain('const x = { ...{}, b };');
});

test.each([
  ['const x = a.filter(b);', 'const x = a;'],
  ['const x = a.toSorted(b);', 'const x = a;'],
  ['const x = a.trim();', 'const x = a;'],
  ['const x = a.some(b);', 'const x = a.every(b);'],
  ['const x = a.every(b);', 'const x = a.some(b);'],
  ['const x = Math.min(a, b);', 'const x = Math.max(a, b);'],
  ['const x = Math.max(a, b);', 'const x = Math.min(a, b);'],
  ['const x = a?.b;', 'const x = a.b;'],
])('a call is exchanged or left out: %s', (code, expected) => {
  expect(changed(code)).toContain(expected);
});

test.each([
  ['if (a) b();', 'if (!(a)) b();'],
  ['if (a) b();', 'if (false) b();'],
  ['const x = a ? b : c;', 'const x = !(a) ? b : c;'],
  ['while (a) b();', 'while (false) b();'],
  ['if (a) b();', 'if (a) ;'],
  ['throw a;', ';'],
  ['for (;;) { if (a) continue; }', 'for (;;) { if (a) ; }'],
  ['function x() { return a; }', 'function x() { return undefined; }'],
  ['function x() { return [a]; }', 'function x() { return []; }'],
  ['const x = () => a;', 'const x = () => undefined;'],
  ['const x = [{ a }, { b }];', 'const x = [...[], { b }];'],
])('a statement is turned round or left out: %s', (code, expected) => {
  expect(changed(code)).toContain(expected);
});

test.each([
  "import { a } from './a.ts';",
  "export { a } from './a.ts';",
  "type A = 'vi' | 1 | true;",
  "interface A { readonly a: 'vi'; }",
  "const x: Record<'vi', 1> = y;",
  "const x = y as 'vi';",
  'const x = { 1: y };',
  "const x = { 'a b': y };",
  '/** 1 < 2 */',
])('what is no code at run time is left alone: %s', (code) => {
  expect(changed(code)).toEqual([]);
});

test('a change is told with its place, counted from 1, and with what stood there', () => {
  expect(findMutants('a.ts', 'const x =\n  a < b;')[0]).toMatchObject({
    file: 'a.ts',
    line: 2,
    column: 5,
    before: '<',
  });
});

test('no change is made twice, and every one alters the text', () => {
  const code = 'function x() { if (!a) return [...b, true, 0]; return a?.b ?? c.filter((d) => d > 1); }';
  const texts = changed(code);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts).not.toContain(code);
});

test('a method that every object has is called as it was', () => {
  expect(changed('a.toString();').filter((code) => code.includes('function') || code.includes('undefined.'))).toEqual(
    [],
  );
  expect(findMutants('file.ts', 'a.constructor(b);').every(({ replacement }) => typeof replacement === 'string')).toBe(
    true,
  );
});
