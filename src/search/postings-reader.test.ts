import { expect, test } from 'vitest';
import { Allowance } from './allowance.ts';
import type { AskedWord } from './asked-word.ts';
import { PostingsReader } from './postings-reader.ts';
import type { TextIndex } from './postings-reader.ts';
import { packBlocks, TextLayout } from './text-layout.ts';

const word = (at: number, term: string, weight = 2): AskedWord => ({
  kind: 'listed',
  at,
  term,
  weight,
  word: { written: term, folded: term },
});

function toReader(index: Partial<TextIndex> = {}): { reader: PostingsReader; calls: string[] } {
  const calls: string[] = [];
  const whole: TextIndex = {
    loadWords: (words) => {
      calls.push(`load ${words.join(' ')}`);
      return Promise.resolve();
    },
    placesOf: (term, exactMarks) => {
      calls.push(`${exactMarks ? 'exact ' : ''}${term}`);
      return Promise.resolve([{ page: 0, places: [term.length] }]);
    },
    ...index,
  };
  const open = (): Promise<TextIndex> => {
    calls.push('open');
    return Promise.resolve(whole);
  };
  return { reader: new PostingsReader(open, new TextLayout(packBlocks([10, 10]))), calls };
}

test('all terms are loaded at once, then looked up in turn, the lightest first', async () => {
  const { reader, calls } = toReader();
  const placed = await reader.read([word(0, 'ongg', 9), word(1, 'mat', 3)], true, new Allowance());
  expect(calls).toEqual(['open', 'load mat ongg', 'exact mat', 'exact ongg']);
  expect(placed).toEqual([
    { at: 1, places: [3] },
    { at: 0, places: [4] },
  ]);
});

test('the places of all endings of a word are taken together', async () => {
  const { reader, calls } = toReader();
  const begun: AskedWord = { kind: 'begun', at: 0, terms: ['matcha', 'mat'], weight: 4 };
  expect(await reader.read([begun], false, new Allowance())).toEqual([{ at: 0, places: [3, 6] }]);
  expect(calls.slice(2)).toEqual(['matcha', 'mat']);
});

test('a word that only facts hold stands nowhere, and for it alone the index is not opened', async () => {
  const { reader, calls } = toReader();
  const unlisted: AskedWord = { kind: 'unlisted', at: 1 };
  expect(await reader.read([unlisted], false, new Allowance())).toEqual([]);
  expect(calls).toEqual([]);
  const placed = await reader.read([word(0, 'mat'), unlisted], false, new Allowance());
  expect(placed).toEqual([
    { at: 1, places: [] },
    { at: 0, places: [3] },
  ]);
});

test('words beyond the allowance are left out, those that are loaded already cost nothing', async () => {
  const { reader } = toReader();
  const ats = async (words: readonly AskedWord[], allowance: Allowance): Promise<readonly number[]> =>
    (await reader.read(words, false, allowance)).map(({ at }) => at);
  const allowance = new Allowance();
  expect(await ats([word(0, 'a', 10), word(1, 'b', 9)], allowance)).toEqual([1]);
  expect(await ats([word(0, 'a', 10), word(1, 'b', 9)], allowance)).toEqual([1]);
  expect(await ats([word(0, 'a', 10), word(1, 'b', 9)], new Allowance())).toEqual([1, 0]);
  expect(await ats([word(0, 'a', 10), word(1, 'b', 9), word(2, 'c', 18)], new Allowance())).toEqual([1, 0, 2]);
});

test('words whose loading failed still cost', async () => {
  let fails = true;
  const { reader } = toReader({ loadWords: () => (fails ? Promise.reject(new Error('offline')) : Promise.resolve()) });
  await expect(reader.read([word(0, 'a', 10)], false, new Allowance())).rejects.toThrow('offline');
  fails = false;
  expect(await reader.read([word(0, 'a', 10), word(1, 'b', 9)], false, new Allowance())).toHaveLength(1);
});

test('a look-up that fails does not keep the next one from its turn', async () => {
  let fails = true;
  const { reader } = toReader({
    placesOf: () => (fails ? Promise.reject(new Error('offline')) : Promise.resolve([])),
  });
  await expect(reader.read([word(0, 'a')], false, new Allowance())).rejects.toThrow('offline');
  fails = false;
  expect(await reader.read([word(0, 'a')], false, new Allowance())).toEqual([{ at: 0, places: [] }]);
});

test('a beginning of which only some endings are loaded costs all it weighs', async () => {
  const { reader } = toReader();
  await reader.read([word(0, 'mat')], false, new Allowance());
  const begun: AskedWord = { kind: 'begun', at: 0, terms: ['mat', 'matcha'], weight: 10 };
  const placed = await reader.read([begun, word(1, 'ong', 9)], false, new Allowance());
  expect(placed.map(({ at }) => at)).toEqual([1]);
});
