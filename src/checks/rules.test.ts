import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from './rules.ts';

/** Files of `rules/` that hold no rule: what several of them share. */
const shared = [
  'facts-texts',
  'future-finding',
  'nearest-hint',
  'partial-date',
  'photo-name',
  'rule-fixture',
  'text-place',
];

const files = readdirSync(new URL('rules', import.meta.url)).filter((name) => name.endsWith('.ts'));
const named = (ending: RegExp): readonly string[] =>
  files.filter((name) => ending.test(name)).map((name) => name.replace(ending, ''));
const withRule = named(/(?<!\.test)\.ts$/u).filter((name) => !shared.includes(name));

test('every rule that has a file is applied, once, and is called like its file', () => {
  expect(rules.map(({ id }) => id).toSorted()).toEqual(withRule.toSorted());
});

test('every rule has a test file of its own', () => {
  const tested = named(/\.test\.ts$/u);
  expect(withRule.filter((name) => !tested.includes(name))).toEqual([]);
  expect(tested.filter((name) => ![...withRule, ...shared].includes(name))).toEqual([]);
});
