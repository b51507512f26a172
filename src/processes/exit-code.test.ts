import { expect, test } from 'vitest';
import { exitCodeOf, isOutOfMemory } from './exit-code.ts';

test('a process that ended by itself has its own code, one that was stopped 128 and the number of the signal', () => {
  expect(exitCodeOf(0, null)).toBe(0);
  expect(exitCodeOf(2, null)).toBe(2);
  expect(exitCodeOf(null, 'SIGKILL')).toBe(137);
  expect(exitCodeOf(null, 'SIGABRT')).toBe(134);
  expect(exitCodeOf(null, null)).toBe(1);
});

test('what the system killed and what gave up for want of memory is told from other ends', () => {
  expect([137, 134].map(isOutOfMemory)).toEqual([true, true]);
  expect([0, 1, 2, 130, 143].map(isOutOfMemory)).toEqual([false, false, false, false, false]);
});
