import { expect, test } from 'vitest';
import { findTexts } from './text-places.ts';

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
  expect(findTexts([], rowOf).rows).toEqual([]);
});
