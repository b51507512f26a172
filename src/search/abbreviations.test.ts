import { expect, test } from 'vitest';
import { writeOut } from './abbreviations.ts';
import { toSearchWords } from './search-words.ts';

const written = (text: string): string | undefined =>
  writeOut(toSearchWords(text), (word) => word)
    ?.map((word) => word.written)
    .join(' ');

test.each([
  ['HTX Mường Lò', 'hợp tác xã mường lò'],
  ['Cty CP ABC', 'công ty cổ phần abc'],
  ['TP.HCM', 'thành phố hồ chí minh'],
  ['UBND tỉnh', 'ủy ban nhân dân tỉnh'],
])('%s is written out', (short, long) => {
  expect(written(short)).toBe(long);
});

test('a text without abbreviations has no other form', () => {
  expect(written('Hợp tác xã Mường Lò')).toBeUndefined();
});
