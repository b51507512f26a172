import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toFixtureTextIndex, toFixtureWords } from './full-text-fixture.ts';
import { fullTextLoader, patientOpener } from './full-text-loader.ts';
import type { FullText } from './full-text.ts';
import { OtherBuildError } from './other-build-error.ts';
import { toPagefind, toPageList, toServer } from './pagefind-fixture.ts';
import type { TextIndex } from './postings-reader.ts';
import { parseQuery } from './query.ts';
import { TooSlowError } from './time-limit.ts';

const wordFile = { ...toFixtureWords({ 0: 'gạo nếp' }), build: 'b1', index: 'abc' };
const server = {
  '/words.json': wordFile,
  '/search/stamp.json?abc': { index: 'abc' },
  '/search/pagefind-entry.json?ts=abc': { languages: { vi: { hash: 'hash', page_count: 1 } } },
  '/search/pagefind.hash.pf_meta': () => toPageList(['vi_2a9080f']),
};
const rows = async (text: FullText): Promise<readonly number[]> =>
  (await text.search({ words: parseQuery('gạo '), exactMarks: false })).rows;

function load(files: Readonly<Record<string, unknown>>): {
  readonly open: () => Promise<FullText>;
  readonly asked: readonly string[];
  readonly imported: readonly string[];
} {
  const { fetchFile, asked } = toServer(files);
  const { module } = toPagefind({ gạoʼ: [{ id: 'vi_2a9080f', words: [0] }] });
  const imported: string[] = [];
  const importModule = (address: string): Promise<unknown> => {
    imported.push(address);
    return Promise.resolve(module);
  };
  const open = fullTextLoader({
    words: '/words.json',
    build: 'b1',
    folder: '/search/',
    patience: 1000,
    fetchFile,
    importModule,
  });
  return { open, asked, imported };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

test('only the list of words is loaded at first, the index with the first question it can answer', async () => {
  const { open, asked } = load(server);
  const text = await open();
  expect(await open()).toBe(text);
  expect((await text.search({ words: parseQuery('xyz '), exactMarks: false })).rows).toEqual([]);
  expect(asked).toEqual(['/words.json']);
  expect(await rows(text)).toEqual([0]);
  expect(asked).toHaveLength(4);
  expect(await rows(text)).toEqual([0]);
  expect(asked).toHaveLength(4);
});

test('words of another build on the server are refused', async () => {
  const { open } = load({ ...server, '/words.json': { ...wordFile, build: 'b2' } });
  await expect(open()).rejects.toThrow(OtherBuildError);
});

test('an index of another build on the server is refused', async () => {
  const { open } = load({ ...server, '/search/stamp.json?abc': { index: 'def' } });
  await expect(rows(await open())).rejects.toThrow(OtherBuildError);
});

test('words that could not be downloaded are downloaded when they are asked for again', async () => {
  let online = false;
  const { open, asked } = load({ ...server, '/words.json': () => (online ? wordFile : undefined) });
  await expect(open()).rejects.toThrow('404 /words.json');
  online = true;
  expect(await rows(await open())).toEqual([0]);
  expect(asked.slice(0, 2)).toEqual(['/words.json', '/words.json']);
});

test('an index that could not be downloaded is opened anew with the next question', async () => {
  let online = false;
  const stamp = '/search/stamp.json?abc';
  const { open, imported } = load({ ...server, [stamp]: () => (online ? { index: 'abc' } : undefined) });
  const text = await open();
  await expect(rows(text)).rejects.toThrow('404');
  online = true;
  expect(await rows(text)).toEqual([0]);
  expect(imported).toEqual(['/search/pagefind.js?abc', '/search/pagefind.js?abc-1']);
});

test('words that do not come in time have failed', async () => {
  const { open } = load({ ...server, '/words.json': () => new Promise(() => undefined) });
  const slow = expect(open()).rejects.toThrow(TooSlowError);
  await vi.advanceTimersByTimeAsync(1000);
  await slow;
});

/** An index that the test can make slow or fail. */
interface BrittleIndex {
  readonly open: () => Promise<TextIndex>;
  readonly attempts: readonly number[];
  /** Takes the place of each answer’s first step. */
  answers: () => Promise<unknown>;
}

function brittle(): BrittleIndex {
  const attempts: number[] = [];
  const whole = toFixtureTextIndex({ 0: 'gạo' });
  const patience = 1000;
  const open = patientOpener((attempt) => {
    attempts.push(attempt);
    return Promise.resolve({
      loadWords: () => index.answers(),
      placesOf: async (word, exactMarks) => {
        await index.answers();
        return whole.placesOf(word, exactMarks);
      },
    });
  }, patience);
  const index: BrittleIndex = { attempts, open, answers: () => Promise.resolve() };
  return index;
}

test.each<readonly [string, (index: TextIndex) => Promise<unknown>]>([
  ['loads words', (index) => index.loadWords(['gạo'])],
  ['looks a word up', (index) => index.placesOf('gạo', false)],
])('an open index that no longer %s in time is opened anew', async (_what, ask) => {
  const index = brittle();
  const opened = await index.open();
  await ask(opened);
  expect(index.attempts).toEqual([0]);
  index.answers = () => new Promise(() => undefined);
  const slow = expect(ask(opened)).rejects.toThrow(TooSlowError);
  await vi.advanceTimersByTimeAsync(1000);
  await slow;
  index.answers = () => Promise.resolve();
  await ask(opened);
  expect(index.attempts).toEqual([0, 1]);
});

test('two answers that fail together have the index opened anew once', async () => {
  const index = brittle();
  const opened = await index.open();
  index.answers = () => Promise.reject(new Error('offline'));
  const both = await Promise.allSettled([opened.loadWords(['a']), opened.placesOf('a', true)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  index.answers = () => Promise.resolve();
  expect(await opened.placesOf('gạo', true)).toEqual([{ page: 0, places: [0] }]);
  expect(index.attempts).toEqual([0, 1]);
});
