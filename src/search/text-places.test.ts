import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPhrases, findTexts, noTexts } from './text-places.ts';

/** Texts of ten words each. */
const rowOf = (place: number): number => Math.floor(place / 10);

test('texts that hold the words in this order leave out those that hold them scattered', () => {
  const words = [
    { at: 0, places: [1, 12, 25] },
    { at: 1, places: [5, 13, 24] },
  ];
  expect(findTexts(words, rowOf)).toEqual({ rows: [1], phrases: new Set([1]) });
});

test('where no text holds them in order, those come first in which more words are neighbours', () => {
  const words = [
    { at: 0, places: [1, 12] },
    { at: 1, places: [4, 13] },
    { at: 2, places: [7, 18] },
  ];
  expect(findTexts(words, rowOf)).toEqual({ rows: [1, 0], phrases: new Set() });
});

test('a word that was not looked up leaves a gap between its neighbours', () => {
  const words = [
    { at: 0, places: [1, 12] },
    { at: 2, places: [3, 15] },
  ];
  expect(findTexts(words, rowOf)).toEqual({ rows: [0], phrases: new Set([0]) });
});

test('facts make up for what the text does not hold, but do not answer alone', () => {
  const words = [
    { at: 0, places: [1] },
    { at: 1, places: [22] },
  ];
  expect(findTexts(words, rowOf, Uint16Array.of(0b10, 0b11, 0)).rows).toEqual([0]);
});

test('every text that holds a single word answers', () => {
  expect(findTexts([{ at: 0, places: [1, 2, 30] }], rowOf)).toEqual({ rows: [0, 3], phrases: new Set([0, 3]) });
});

test('no words find nothing', () => {
  expect(findTexts([], rowOf)).toEqual({ rows: [], phrases: new Set() });
  expect(noTexts).toEqual({ rows: [], phrases: new Set(), completeness: 'complete' });
});

test('a phrase belongs to the text in which its first word that was looked up stands', () => {
  expect(
    findPhrases(
      [
        { at: 2, places: [10] },
        { at: 3, places: [11] },
      ],
      rowOf,
    ),
  ).toEqual(new Set([1]));
  expect(findPhrases([{ at: 2, places: [0, 1] }], rowOf)).toEqual(new Set([0]));
});

const vocabulary = ['a', 'b', 'c'];
const anyTexts = fc.array(fc.array(fc.constantFrom(...vocabulary, '·'), { maxLength: 9 }), { maxLength: 5 });
const anyQuery = fc.uniqueArray(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 });
const anyFacts = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 5, maxLength: 5 });

test('the texts found are those that a reading word by word finds, in whatever order words were looked up', () => {
  fc.assert(
    fc.property(anyTexts, anyQuery, anyFacts, fc.boolean(), (texts, query, masks, reversed) => {
      const placed = query.map((word, at) => ({
        at,
        places: texts.flatMap((text, row) => text.flatMap((other, place) => (other === word ? row * 10 + place : []))),
      }));
      const phrase = ` ${query.join(' ')} `;
      const phrases = texts.flatMap((text, row) => (` ${text.join(' ')} `.includes(phrase) ? [row] : []));
      const isFound = (text: readonly string[], row: number): boolean =>
        query.some((word) => text.includes(word)) &&
        query.every((word, at) => text.includes(word) || (((masks[row] ?? 0) >> at) & 1) === 1);
      const pairs = (text: readonly string[]): number =>
        query.filter((word, at) => at > 0 && ` ${text.join(' ')} `.includes(` ${query[at - 1] ?? ''} ${word} `)).length;
      const scattered = texts
        .flatMap((text, row) => (isFound(text, row) ? [{ row, pairs: pairs(text) }] : []))
        .toSorted((one, other) => other.pairs - one.pairs || one.row - other.row)
        .map(({ row }) => row);
      const answer = findTexts(reversed ? placed.toReversed() : placed, rowOf, Uint16Array.from(masks));
      expect([...answer.phrases].toSorted()).toEqual(phrases);
      expect(answer.rows).toEqual(phrases.length > 0 && query.length > 1 ? phrases : scattered);
    }),
    { numRuns: 400 },
  );
});
