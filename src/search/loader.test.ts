import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Loader } from './loader.ts';
import { TooSlowError } from './time-limit.ts';

/** Downloads that a test finishes by hand, in the order they were begun. */
function downloads(): {
  readonly load: (attempt: number) => Promise<string>;
  readonly attempts: readonly number[];
  readonly finish: (download: number, value: string) => void;
  readonly fail: (download: number) => void;
} {
  const attempts: number[] = [];
  const running: { resolve: (value: string) => void; reject: (reason: Error) => void }[] = [];
  return {
    attempts,
    load: (attempt) => {
      attempts.push(attempt);
      return new Promise((resolve, reject) => running.push({ resolve, reject }));
    },
    finish: (download, value) => running[download]?.resolve(value),
    fail: (download) => running[download]?.reject(new Error('offline')),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('nothing is downloaded before somebody asks', () => {
  const { load, attempts } = downloads();
  new Loader(load, 1000);
  expect(attempts).toEqual([]);
});

test('all who ask while it is loading wait for one download', async () => {
  const { load, attempts, finish } = downloads();
  const loader = new Loader(load, 1000);
  const both = Promise.all([loader.get(), loader.get()]);
  finish(0, 'words');
  expect(await both).toEqual(['words', 'words']);
  expect(attempts).toEqual([0]);
});

test('what is loaded is not loaded again', async () => {
  const { load, attempts, finish } = downloads();
  const loader = new Loader(load, 1000);
  const first = loader.get();
  finish(0, 'words');
  await first;
  expect(await loader.get()).toBe('words');
  expect(attempts).toEqual([0]);
});

test('after a download that failed the next who asks begins a new one, and it is told that it is the second', async () => {
  const { load, attempts, finish, fail } = downloads();
  const loader = new Loader(load, 1000);
  const first = loader.get();
  fail(0);
  await expect(first).rejects.toThrow('offline');
  const second = loader.get();
  finish(1, 'words');
  expect(await second).toBe('words');
  expect(attempts).toEqual([0, 1]);
});

test('a download that takes too long has failed, and what it still brings is ignored', async () => {
  const { load, attempts, finish } = downloads();
  const loader = new Loader(load, 1000);
  const slow = expect(loader.get()).rejects.toThrow(TooSlowError);
  await vi.advanceTimersByTimeAsync(999);
  expect(attempts).toEqual([0]);
  await vi.advanceTimersByTimeAsync(1);
  await slow;
  const second = loader.get();
  finish(0, 'too late');
  finish(1, 'in time');
  expect(await second).toBe('in time');
  expect(await loader.get()).toBe('in time');
  expect(attempts).toEqual([0, 1]);
});

test('what has proved useless is loaded anew', async () => {
  const { load, attempts, finish } = downloads();
  const loader = new Loader(load, 1000);
  const useless = loader.get();
  finish(0, 'broken');
  await useless;
  loader.discard(useless);
  const second = loader.get();
  finish(1, 'whole');
  expect(await second).toBe('whole');
  expect(attempts).toEqual([0, 1]);
});

test('two who find the same thing useless have it loaded anew once', async () => {
  const { load, attempts, finish } = downloads();
  const loader = new Loader(load, 1000);
  const useless = loader.get();
  finish(0, 'broken');
  await useless;
  loader.discard(useless);
  loader.discard(useless);
  const second = loader.get();
  loader.discard(useless);
  finish(1, 'whole');
  expect(await second).toBe('whole');
  expect(loader.get()).toBe(second);
  expect(attempts).toEqual([0, 1]);
});

test('a discarded download that fails later does not take the newer one with it', async () => {
  const { load, attempts, finish, fail } = downloads();
  const loader = new Loader(load, 1000);
  const first = loader.get();
  loader.discard(first);
  const second = loader.get();
  fail(0);
  await expect(first).rejects.toThrow('offline');
  finish(1, 'whole');
  expect(await second).toBe('whole');
  expect(loader.get()).toBe(second);
  expect(attempts).toEqual([0, 1]);
});
