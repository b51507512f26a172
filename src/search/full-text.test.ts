import { expect, test } from 'vitest';
import { toFixtureText } from './full-text-fixture.ts';
import { FullText } from './full-text.ts';
import { parseQuery } from './query.ts';
import { WordList } from './word-list.ts';

test('a word that the index does not know empties the answer, and the index is not even opened', async () => {
  const asked: string[] = [];
  const text = toFixtureText({ khoai: [1] }, (query) => asked.push(query));
  expect((await text.search(parseQuery('khoai xyz '), false)).rows).toEqual([]);
  expect(asked).toEqual([]);
});

test('pages that hold the words in this order leave out those that hold them scattered', async () => {
  const text = toFixtureText({ a: [1], b: [1], 'a b': [1, 2], '"a b"': [2] });
  expect((await text.search(parseQuery('a b '), false)).rows).toEqual([2]);
});

test('the last word may go on while it is typed, the others not', async () => {
  const words = new WordList(['khoai', 'son']);
  const text = new FullText(words, () =>
    Promise.resolve({
      loadWords: () => Promise.resolve(),
      searchRows: (query) => Promise.resolve(query === 'khoaiʼ sọ' ? [2] : []),
    }),
  );
  expect((await text.search(parseQuery('khoai sọ'), false)).rows).toEqual([2]);
  expect((await text.search(parseQuery('khoai sọ '), false)).rows).toEqual([]);
});

test('searches run one after the other', async () => {
  let running = 0;
  let most = 0;
  const searchRows = async (): Promise<readonly number[]> => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    return [1];
  };
  const text = new FullText(new WordList(['a', 'b', 'c', 'd']), () =>
    Promise.resolve({ searchRows, loadWords: () => Promise.resolve() }),
  );
  await Promise.all([text.search(parseQuery('a b '), false), text.search(parseQuery('c d '), true)]);
  expect(most).toBe(1);
});

test('words asked for while the network was gone are asked for again', async () => {
  let fails = true;
  const searchRows = (): Promise<readonly number[]> =>
    fails ? Promise.reject(new Error('offline')) : Promise.resolve([3]);
  const text = new FullText(new WordList(['a']), () =>
    Promise.resolve({ searchRows, loadWords: () => Promise.resolve() }),
  );
  await expect(text.search(parseQuery('a '), false)).rejects.toThrow('offline');
  fails = false;
  expect((await text.search(parseQuery('a '), false)).rows).toEqual([3]);
});
