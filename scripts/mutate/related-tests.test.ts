import { expect, test } from 'vitest';
import { findImporters } from '../test-run/import-graph.ts';
import { relatedTests } from './related-tests.ts';

const files = new Map([
  ['src/a/rule.ts', 'export const rule = 1;'],
  ['src/a/rule.test.ts', "import { rule } from './rule.ts';"],
  ['src/a/other.test.ts', "import { rule } from './rule.ts';"],
  ['src/b/user.ts', "import { rule } from '../a/rule.ts';"],
  ['src/b/user.test.ts', "import { user } from './user.ts';"],
  ['src/a/far.test.ts', "import { user } from '../b/user.ts';"],
  ['src/b/lazy.test.ts', "const { rule } = await import('../a/rule.ts');"],
  ['src/b/typed.test.ts', "import type { Rule } from '../a/rule.ts';"],
  ['src/tests/site/site.site.test.ts', "import { rule } from '../../a/rule.ts';"],
]);

test('tests come nearest first: the own one, the folder’s, the others, and then what goes through other files', () => {
  expect(relatedTests('src/a/rule.ts', findImporters(files))).toEqual([
    'src/a/rule.test.ts',
    'src/a/other.test.ts',
    'src/b/lazy.test.ts',
    'src/a/far.test.ts',
    'src/b/user.test.ts',
  ]);
});

test('an import of types alone relates nothing, and tests of the built site are left out', () => {
  const related = relatedTests('src/a/rule.ts', findImporters(files));
  expect(related).not.toContain('src/b/typed.test.ts');
  expect(related).not.toContain('src/tests/site/site.site.test.ts');
});

test('files that import each other in a circle come to an end', () => {
  const circle = new Map([
    ['a.ts', "import './b.ts';"],
    ['b.ts', "import './a.ts';"],
    ['b.test.ts', "import './b.ts';"],
  ]);
  expect(relatedTests('a.ts', findImporters(circle))).toEqual(['b.test.ts']);
});
