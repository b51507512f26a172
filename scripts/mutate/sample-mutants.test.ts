import { expect, test } from 'vitest';
import { findMutants } from './find-mutants.ts';
import { sampleMutants } from './sample-mutants.ts';

const mutants = [
  ...findMutants('large.ts', Array.from({ length: 40 }, (_, n) => `const x${String(n)} = true;`).join('\n')),
  ...findMutants('small.ts', 'const x = true;'),
  ...findMutants('middle.ts', 'const x = a < b;'),
];

test('every file is heard before any is heard twice', () => {
  const files = sampleMutants(mutants, 4, 1).map(({ file }) => file);
  expect(new Set(files)).toEqual(new Set(['large.ts', 'small.ts', 'middle.ts']));
  expect(files).toHaveLength(4);
});

test('a sample is as large as asked, or holds all there are', () => {
  expect(sampleMutants(mutants, 10, 1)).toHaveLength(10);
  expect(sampleMutants(mutants, 1000, 1)).toEqual(mutants);
  expect(sampleMutants([], 10, 1)).toEqual([]);
});

test('one seed gives one sample, another seed another', () => {
  expect(sampleMutants(mutants, 10, 1)).toEqual(sampleMutants(mutants, 10, 1));
  expect(sampleMutants(mutants, 10, 1)).not.toEqual(sampleMutants(mutants, 10, 2));
});
