import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TooSlowError, withinTime } from './time-limit.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('what comes in time is handed on, failures too', async () => {
  await expect(withinTime(Promise.resolve(3), 1000)).resolves.toBe(3);
  await expect(withinTime(Promise.reject(new Error('offline')), 1000)).rejects.toThrow('offline');
  expect(vi.getTimerCount()).toBe(0);
});

test('what never comes fails when the time is up', async () => {
  const waiting = expect(withinTime(new Promise(() => undefined), 1000)).rejects.toThrow(TooSlowError);
  await vi.advanceTimersByTimeAsync(1000);
  await waiting;
  expect(vi.getTimerCount()).toBe(0);
});

test('what comes just before the time is up is in time', async () => {
  const late = new Promise((resolve) => setTimeout(resolve, 999, 'words'));
  const waiting = withinTime(late, 1000);
  await vi.advanceTimersByTimeAsync(999);
  expect(await waiting).toBe('words');
});
