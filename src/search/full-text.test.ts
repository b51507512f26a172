import { expect, test } from 'vitest';
import { toFixtureText, toFixtureTextIndex, toFixtureWords } from './full-text-fixture.ts';
import { Allowance } from './allowance.ts';
import { FullText } from './full-text.ts';
import type { TextIndex } from './postings-reader.ts';
import { parseQuery } from './query.ts';

const searchRows = async (text: FullText, query: string, exactMarks = false): Promise<readonly number[]> =>
  (await text.search({ words: parseQuery(query), exactMarks })).rows;

test('a word that the index does not know empties the answer, and the index is not even opened', async () => {
  const text = new FullText(toFixtureWords({ 1: 'khoai' }), () => Promise.reject(new Error('opened')));
  expect(await searchRows(text, 'khoai xyz ')).toEqual([]);
});

test('a word that only facts hold is not asked for', async () => {
  const asked: string[] = [];
  const text = toFixtureText({ 0: 'thu hái', 1: 'thu hái' }, (word) => asked.push(word));
  const answer = await text.search({
    words: parseQuery('honey thu hái '),
    exactMarks: false,
    facts: Uint16Array.of(0b000, 0b001),
  });
  expect(answer.rows).toEqual([1]);
  expect(
    (await text.search({ words: parseQuery('thu honey hái '), exactMarks: false, facts: Uint16Array.of(0, 0b010) }))
      .rows,
  ).toEqual([1]);
  expect(asked).not.toContain('honey');
});

test('texts that hold the words in this order leave out those that hold them scattered', async () => {
  const text = toFixtureText({ 1: 'mật của ong', 2: 'có mật ong rừng' });
  expect(await searchRows(text, 'mat ong ')).toEqual([2]);
  expect(await searchRows(text, 'ong mat ')).toEqual([1, 2]);
});

test('marks that were typed count when they have to', async () => {
  const text = toFixtureText({ 0: 'mắt', 1: 'mật', 2: 'đắk' });
  expect(await searchRows(text, 'mật ')).toEqual([0, 1]);
  expect(await searchRows(text, 'mật ', true)).toEqual([1]);
  expect(await searchRows(text, 'dak ')).toEqual([2]);
  expect(await searchRows(text, 'dak ', true)).toEqual([]);
});

test('the last word may go on while it is typed, the others not', async () => {
  const text = toFixtureText({ 2: 'khoai sọt', 3: 'khoai sơn' });
  expect(await searchRows(text, 'khoai so')).toEqual([2, 3]);
  expect(await searchRows(text, 'khoai so ')).toEqual([]);
});

test('words that stand nearly everywhere are not looked up beside rare ones, but keep their place', async () => {
  const texts = { 0: 'vườn của ông', 1: 'vườn ông', 2: 'vườn này ông' };
  const asked: string[] = [];
  const text = new FullText(toFixtureWords(texts, { cua: 30 }), () =>
    Promise.resolve(toFixtureTextIndex(texts, (word) => asked.push(word))),
  );
  expect(await searchRows(text, 'vườn của ông ')).toEqual([0, 2]);
  expect(new Set(asked)).toEqual(new Set(['vườn', 'ông']));
  expect(await searchRows(text, 'của ')).toEqual([0]);
});

test('searches run one after the other', async () => {
  let running = 0;
  let most = 0;
  const index: TextIndex = {
    loadWords: () => Promise.resolve(),
    placesOf: async () => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      return [{ page: 0, places: [0] }];
    },
  };
  const text = new FullText(toFixtureWords({ 0: 'a b c d' }), () => Promise.resolve(index));
  await Promise.all([
    text.search({ words: parseQuery('a b '), exactMarks: false }),
    text.search({ words: parseQuery('c d '), exactMarks: true }),
  ]);
  expect(most).toBe(1);
});

test('words asked for while the network was gone are asked for again', async () => {
  let fails = true;
  const index: TextIndex = {
    loadWords: () => Promise.resolve(),
    placesOf: () => (fails ? Promise.reject(new Error('offline')) : Promise.resolve([{ page: 0, places: [0] }])),
  };
  const text = new FullText(toFixtureWords({ 0: 'a' }), () => Promise.resolve(index));
  await expect(text.search({ words: parseQuery('a '), exactMarks: false })).rejects.toThrow('offline');
  fails = false;
  expect(await searchRows(text, 'a ')).toEqual([0]);
});

test('common words that are neighbours are looked up as a pair', async () => {
  const asked: string[] = [];
  const index: TextIndex = {
    loadWords: () => Promise.resolve(),
    placesOf: (word) => {
      asked.push(word);
      return Promise.resolve([{ page: 1, places: word.includes('cácʼông') ? [1] : [0] }]);
    },
  };
  const words = toFixtureWords({ 0: 'của các ông' }, { cua: 9, cac: 9, ong: 9, 'cua cac': 3 });
  const text = new FullText(words, () => Promise.resolve(index));
  const { phrases } = await text.search({ words: parseQuery('của các ông '), exactMarks: true });
  expect([...phrases]).toEqual([0]);
  expect(asked).toEqual(['ʼʼcácʼôngʼ', 'ʼʼʼcủaʼcácʼ']);
});

test('where a question may not load all its words, what it finds is called partial and no phrase', async () => {
  const words = toFixtureWords({ 0: 'cam vườn ông', 1: 'cam ông' }, { vuon: 7, ong: 19 });
  const text = new FullText(words, () =>
    Promise.resolve(toFixtureTextIndex({ 0: 'cam vườn ông', 1: 'cam ông' }, () => undefined)),
  );
  const allowance = new Allowance();
  const partly = await text.search({ words: parseQuery('cam ông '), exactMarks: false }, allowance);
  expect(partly).toMatchObject({ rows: [0, 1], completeness: 'partial' });
  expect(partly.phrases.size).toBe(0);
  const again = await text.search({ words: parseQuery('cam vườn '), exactMarks: false }, allowance);
  expect([...again.phrases]).toEqual([0]);
});
