import { expect, test } from 'vitest';
import { hostAdvice } from './host-limits.ts';

const small = { files: 100, bytes: 1e6, pages: 50, largestBytes: 1000, largest: 'index.html' };

test('a small site needs no advice', () => {
  expect(hostAdvice(small, 'vi')).toEqual([]);
});

test('each limit that comes near is named with what to do', () => {
  const advice = hostAdvice({ ...small, files: 18_500, bytes: 1.2e9, largestBytes: 30e6, largest: 'data/a.csv' }, 'en');
  expect(advice).toHaveLength(3);
  expect(advice[0]).toContain('18,500 files');
  expect(advice[1]).toContain('1,200 MB');
  expect(advice[2]).toContain('data/a.csv');
});

test.each([
  ['files', 18_000],
  ['bytes', 900_000_000],
  ['largestBytes', 22.5 * 1024 * 1024],
] as const)('nine tenths of a limit (%s: %i) are near it, less is not', (key, near) => {
  expect(hostAdvice({ ...small, [key]: near - 1 }, 'vi')).toEqual([]);
  expect(hostAdvice({ ...small, [key]: near }, 'vi')).toHaveLength(1);
});
