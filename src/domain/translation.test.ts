import { expect, test } from 'vitest';
import { refusalsOf } from './schema-fixture.ts';
import { translationSchema } from './translation.ts';

test.each([
  { words: {}, refused: [] },
  { words: { name: 'Shan tea', summary: 'Tea of old trees.', photos: ['A hill'] }, refused: [] },
  { words: { name: '' }, refused: ['name: too_small'] },
  { words: { name: 'a'.repeat(201) }, refused: ['name: too_big'] },
  { words: { summary: 'a'.repeat(2001) }, refused: ['summary: too_big'] },
  { words: { photos: 'A hill' }, refused: ['photos: invalid_type'] },
  { words: { photos: [''] }, refused: ['photos.0: too_small'] },
  { words: { group: 'food' }, refused: [': unrecognized_keys'] },
])('of the words $words is refused: $refused', ({ refused, words }) => {
  expect(refusalsOf(translationSchema, words)).toEqual(refused);
});
