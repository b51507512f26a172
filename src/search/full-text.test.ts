import { expect, test } from 'vitest';
import { FullText } from './full-text.ts';
import { parseQuery } from './query.ts';

function record(answers: Readonly<Record<string, readonly number[]>>): { asked: string[]; text: FullText } {
  const asked: string[] = [];
  const text = new FullText((query) => {
    asked.push(query);
    return Promise.resolve(answers[query] ?? []);
  });
  return { asked, text };
}

test('a word that the index does not know empties the answer instead of being passed over', async () => {
  const { asked, text } = record({ khoaiʼ: [1], 'khoaiʼ xyzʼ': [1] });
  expect((await text.search(parseQuery('khoai xyz '), false)).rows).toEqual([]);
  expect(asked).not.toContain('khoaiʼ xyzʼ');
});

test('pages that hold the words in this order leave out those that hold them scattered', async () => {
  const { text } = record({ aʼ: [1], bʼ: [1], 'aʼ bʼ': [1, 2], '"aʼ bʼ"': [2] });
  expect((await text.search(parseQuery('a b '), false)).rows).toEqual([2]);
});

test('the last word may go on while it is typed, the others not', async () => {
  const { text } = record({ khoaiʼ: [1, 2], sọ: [2], 'khoaiʼ sọ': [2] });
  expect((await text.search(parseQuery('khoai sọ'), false)).rows).toEqual([2]);
  expect((await text.search(parseQuery('khoai sọ '), false)).rows).toEqual([]);
});

test('searches run one after the other', async () => {
  let running = 0;
  let most = 0;
  const text = new FullText(async () => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    return [1];
  });
  await Promise.all([text.search(parseQuery('a b '), false), text.search(parseQuery('c d '), true)]);
  expect(most).toBe(1);
});

test('a word asked for while the network was gone is asked for again', async () => {
  let fails = true;
  const text = new FullText(() => (fails ? Promise.reject(new Error('offline')) : Promise.resolve([3])));
  await expect(text.search(parseQuery('a '), false)).rejects.toThrow('offline');
  fails = false;
  expect((await text.search(parseQuery('a '), false)).rows).toEqual([3]);
});
