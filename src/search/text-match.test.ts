import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFactsIndex } from './facts-index.ts';
import type { FactsIndex, IndexedField } from './facts-index.ts';
import { parseQuery } from './query.ts';
import { matchText, toMasks, toTextMasks } from './text-match.ts';
import type { TextMatch } from './text-match.ts';
import { firmFrom, matchWords } from './word-matches.ts';

function toIndex(texts: readonly string[]): { index: FactsIndex; field: IndexedField } {
  const index = toFactsIndex(texts.length, [{ field: 'former', texts, textOfRow: texts.map((_, row) => row) }]);
  const [field] = index.fields;
  if (field === undefined) throw new Error('The index has no field.');
  return { index, field };
}

/** Matches a text alone with a query whose words are whole. */
function match(text: string, query: string): TextMatch {
  const { index, field } = toIndex([text]);
  const matches = matchWords(parseQuery(`${query} `), index.vocabulary, false);
  return matchText(field, 0, matches, toMasks(matches, index.vocabulary.words.length));
}

test('each word of the query has its best match in the text', () => {
  const { values, full } = match('mật mắt ong', 'mật xyz');
  expect(Array.from(values)).toEqual([1, 0]);
  expect(full).toBe(false);
  expect(match('mật ong', 'ong mật').full).toBe(true);
});

test('words are pairs where they follow each other in the text as in the query', () => {
  expect(match('mật ong rừng', 'mật ong rừng').pairs).toBe(0b110);
  expect(match('mật ong rừng', 'ong mật rừng').pairs).toBe(0);
  expect(match('rừng mật ong', 'mật ong rừng').pairs).toBe(0b010);
  expect(match('mật của ong', 'mật ong').pairs).toBe(0);
});

test('the last word of a part is no neighbour of the first one of the next', () => {
  expect(match('mật | ong', 'mật ong').pairs).toBe(0);
  expect(match('mật ong | ong', 'mật ong').pairs).toBe(0b10);
});

test('a word that stands for two of the query is a neighbour of itself', () => {
  expect(match('daklak', 'dak lak').pairs).toBe(0b10);
  expect(match('ong daklak', 'ong dak lak').pairs).toBe(0b110);
});

test.each([
  ['Đắk Lắk', 'đắk lắk', true, true, true],
  ['Đắk Lắk', 'đắk', false, false, false],
  ['Đắk Lắk | tỉnh Đắk Lắk', 'đắk lắk', true, true, true],
  ['tỉnh Đắk Lắk | Đắk Lắk', 'đắk lắk', true, false, true],
  ['Đắk | Lắk', 'đắk', false, true, true],
  ['xa | Đắk', 'đắk', false, false, true],
  ['Lắk Đắk', 'đắk lắk', false, false, false],
  ['mật', 'ong', false, false, false],
  ['ong | Kon Tum', 'kon tum', true, false, true],
])('%s and “%s”: a part of several words whole: %s, the first part: %s, any part: %s', (text, query, ...expected) => {
  const { whole, firstWhole, anyWhole } = match(text, query);
  expect([whole, firstWhole, anyWhole]).toEqual(expected);
});

test.each([
  ['gạo nếp cái hoa', 'gạo nếp', 0.5],
  ['gạo nếp | gạo', 'gạo', 1],
  ['gạo | gạo nếp', 'gạo', 1],
  ['gạo nếp | gạo tám thơm', 'gạo', 0.5],
  ['gạo tám thơm | gạo nếp', 'gạo', 0.5],
  ['gạo', 'nếp', 0],
  ['', 'nếp', 0],
])('of %s the query “%s” has asked for a share of %d', (text, query, coverage) => {
  expect(match(text, query).coverage).toBe(coverage);
});

test('what an abbreviation stands for does not count into the share that was asked for', () => {
  expect(match('HTX Ong', 'htx ong').coverage).toBe(1);
  expect(match('HTX Ong Vàng', 'hợp tác xã ong').coverage).toBeCloseTo(1 / 3);
  expect(match('Ong | HTX Ong', 'ong').coverage).toBe(1);
});

test('a text begins as asked where its first word is one of the query', () => {
  expect(match('gạo nếp', 'gạo').begins).toBe(true);
  expect(match('gạo nếp', 'nếp').begins).toBe(false);
  expect(match('', 'nếp').begins).toBe(false);
});

const anyText = fc.array(fc.constantFrom('gạo', 'nếp', 'mật', 'ong', '|'), { maxLength: 8 });
const anyQuery = fc.uniqueArray(fc.constantFrom('gạo', 'nếp', 'mật', 'ong'), { minLength: 1, maxLength: 4 });

test('every text has what a reading word by word finds in it', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), anyQuery, (lists, query) => {
      const texts = lists.map((words) => words.join(' '));
      const { index, field } = toIndex(texts);
      const matches = matchWords(parseQuery(`${query.join(' ')} `), index.vocabulary, false);
      const masks = toMasks(matches, index.vocabulary.words.length);
      const ofTexts = toTextMasks(field, masks);
      const asked = new Set<string>(query);
      for (const [at, text] of texts.entries()) {
        const parts = text.split(' | ').map((part) => part.split(/[ |]+/u).filter((word) => word !== ''));
        const words = parts.flat();
        const held = query.map((word) => words.includes(word));
        expect(ofTexts[at]).toBe(held.reduce((mask, holds, word) => mask | (holds ? 1 << word : 0), 0));
        const found = matchText(field, at, matches, masks);
        expect(Array.from(found.values)).toEqual(held.map(Number));
        expect(found.full).toBe(held.every(Boolean));
        for (const [word, name] of query.entries()) {
          const before = query[word - 1];
          const isPair =
            before !== undefined &&
            parts.some((part) => part.some((second, place) => second === name && part[place - 1] === before));
          expect((found.pairs >> word) & 1).toBe(isPair ? 1 : 0);
        }
        const shares = parts.map((part) =>
          part.length === 0 ? 0 : part.filter((word) => asked.has(word)).length / part.length,
        );
        expect(found.coverage).toBe(Math.max(0, ...shares));
      }
    }),
    { numRuns: 300 },
  );
});

test('a match below the least asked for does not count', () => {
  const { index } = toIndex(['mật mắt']);
  const matches = matchWords(parseQuery('mật '), index.vocabulary, false);
  expect(Array.from(toMasks(matches, 2))).toEqual([1, 1]);
  expect(Array.from(toMasks(matches, 2, firmFrom))).toEqual([1, 0]);
  expect(Array.from(toMasks(matches, 2, 1))).toEqual([1, 0]);
});
