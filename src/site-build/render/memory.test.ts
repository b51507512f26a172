import { expect, test } from 'vitest';
import { memoryOptions, neededMegabytes } from './memory.ts';

const limitOf = (pages: number): number => Number(/--max-old-space-size=(\d+)/u.exec(memoryOptions(pages))?.[1]);

test('the memory of a build grows with its pages, from an amount that even the smallest needs', () => {
  expect(limitOf(0)).toBe(896);
  expect(limitOf(1000)).toBe(896 + 28);
  expect(limitOf(60_000)).toBe(896 + 60 * 28);
  expect(memoryOptions(4999)).toContain('--max-semi-space-size=32');
  expect(memoryOptions(5000)).toContain('--max-semi-space-size=128');
});

test('what a build is said to need is no less than bundling takes, and more for a large catalogue', () => {
  expect(neededMegabytes(0)).toBe(850);
  expect(neededMegabytes(1500)).toBe(865);
  expect(neededMegabytes(60_000)).toBe(Math.ceil((896 + 60 * 28) / 2 + 3 * 128 + 300));
});
