import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAt } from './text-place.ts';

test.each([
  { text: 'abc', offset: 0, place: '1:1' },
  { text: 'abc', offset: 2, place: '1:3' },
  { text: 'a\nb', offset: 1, place: '1:2' },
  { text: 'a\nb', offset: 2, place: '2:1' },
  { text: 'a\n\nb', offset: 2, place: '2:1' },
  { text: 'a\n\nb', offset: 3, place: '3:1' },
  { text: '\nb', offset: 1, place: '2:1' },
  { text: 'a\nbc\n', offset: 4, place: '2:3' },
])('letter $offset of %j stands at $place', ({ offset, place, text }) => {
  const { column, line } = placeAt(text, offset);
  expect(`${String(line)}:${String(column)}`).toBe(place);
});

test('a place is found again by counting lines', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'đ', '\n'), { minLength: 1 }), fc.nat(), (letters, at) => {
      const text = letters.join('');
      const offset = at % text.length;
      const lines = text.slice(0, offset).split('\n');
      expect(placeAt(text, offset)).toEqual({ line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
    }),
  );
});
