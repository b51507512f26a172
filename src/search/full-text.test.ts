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

/** What leads to each phase of a question; see the diagram at FullText. */
const texts = { 0: 'khoai sọ thơm', 1: 'sọ khoai', 2: 'khoai lang', 3: 'khoai sơn' };

test.each<readonly [string, string, readonly number[], readonly number[]]>([
  ['a single word is asked for by itself, and every text with it is a phrase', 'lang ', [2], [2]],
  ['neighbours in this order leave out others', 'khoai so ', [0], [0]],
  ['without neighbours in this order, all texts with the words answer', 'thom khoai ', [0], []],
  ['an open word that no text holds whole is taken for a beginning', 'khoai so thom kho', [0], []],
  ['an open word that stands whole in a text is taken whole', 'khoai so', [0], [0]],
  ['nothing asked finds nothing', ' ', [], []],
])('%s: “%s”', async (_why, query, rows, phrases) => {
  const answer = await toFixtureText(texts).search({ words: parseQuery(query), exactMarks: false });
  expect(answer.rows).toEqual(rows);
  expect([...answer.phrases]).toEqual(phrases);
  expect(answer.completeness).toBe('complete');
});

test('a last word that is one itself is taken for a beginning where the texts hold it whole only elsewhere', async () => {
  const text = toFixtureText({ 0: 'gạo thơm', 1: 'tho', 2: 'gạo thô' });
  expect(await searchRows(text, 'gao tho')).toEqual([2]);
  const other = toFixtureText({ 0: 'gạo thơm', 1: 'tho' });
  expect(await searchRows(other, 'gao tho')).toEqual([0]);
  expect(await searchRows(other, 'gao tho ')).toEqual([]);
});

test('a word that neither the index nor any fact has empties the answer, whatever the other words find', async () => {
  const text = toFixtureText(texts);
  const ask = async (...facts: readonly number[]): Promise<readonly number[]> =>
    (await text.search({ words: parseQuery('khoai xyz '), exactMarks: false, facts: Uint16Array.from(facts) })).rows;
  expect(await ask(0b01, 0b01)).toEqual([]);
  expect(await ask(0b00, 0b00, 0b10)).toEqual([2]);
});

test('words that only facts hold are no question to the texts', async () => {
  const opened = new FullText(toFixtureWords(texts), () => Promise.reject(new Error('opened')));
  const answer = await opened.search({ words: parseQuery('abc xyz '), exactMarks: false, facts: Uint16Array.of(0b11) });
  expect(answer).toEqual({ rows: [], phrases: new Set(), completeness: 'complete' });
});

test('where only a part of the pairs may be looked up, two of them are a phrase in part, one is none', async () => {
  const pairs = (weights: readonly number[]): FullText => {
    const [first = 0, second = 0, third = 0] = weights;
    const common = { mot: 18, hai: 18, ba: 18, bon: 18, 'mot hai': first, 'hai ba': second, 'ba bon': third };
    return new FullText(toFixtureWords({ 0: 'mot hai ba bon' }, common), () =>
      Promise.resolve({
        loadWords: () => Promise.resolve(),
        placesOf: (term) => {
          const at = ['mot', 'hai', 'ba', 'bon'].findIndex((name) => term.replace(/^ʼ+/u, '').startsWith(name));
          return Promise.resolve([{ page: 0, places: [at] }]);
        },
      }),
    );
  };
  const ask = (text: FullText): ReturnType<FullText['search']> =>
    text.search({ words: parseQuery('mot hai ba bon '), exactMarks: false });
  const two = await ask(pairs([5, 6, 7]));
  expect(two).toMatchObject({ rows: [0], phrases: new Set([0]), completeness: 'complete' });
  const some = await ask(pairs([7, 9, 9]));
  expect(some).toMatchObject({ rows: [0], phrases: new Set([0]), completeness: 'partial' });
  const one = await ask(pairs([17, 17, 17]));
  expect(one).toMatchObject({ rows: [0], phrases: new Set(), completeness: 'partial' });
});

test('a question that failed leaves what was loaded, and asking it again goes on from there', async () => {
  const loads: string[] = [];
  let fails = true;
  const index = toFixtureTextIndex(texts);
  const text = new FullText(toFixtureWords(texts), () =>
    Promise.resolve({
      loadWords: (words) => {
        loads.push(words.join(' '));
        return index.loadWords(words);
      },
      placesOf: (word, exactMarks) => (fails ? Promise.reject(new Error('offline')) : index.placesOf(word, exactMarks)),
    }),
  );
  await expect(searchRows(text, 'khoai so ')).rejects.toThrow('offline');
  fails = false;
  expect(await searchRows(text, 'khoai so ')).toEqual([0]);
  expect(new Set(loads)).toEqual(new Set(['khoaiʼ soʼ']));
});

test('words that only facts hold leave nothing to look up as neighbours, so the others are looked up once', async () => {
  const asked: string[] = [];
  const text = toFixtureText({ 0: 'thu hái' }, (word) => asked.push(word));
  await text.search({ words: parseQuery('honey thu hái '), exactMarks: false, facts: Uint16Array.of(0b001) });
  expect(asked).toEqual(['thu', 'hái']);
});
