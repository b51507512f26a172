import { expect, test } from 'vitest';
import { toOneTonePlacement } from './tone-placement.ts';

test.each([
  { modern: 'hoà', usual: 'hòa' },
  { modern: 'thuỷ', usual: 'thủy' },
  { modern: 'khoẻ', usual: 'khỏe' },
  { modern: 'HOÀ BÌNH', usual: 'HÒA BÌNH' },
  { modern: 'hoè', usual: 'hòe' },
])('$modern and $usual are one word', ({ modern, usual }) => {
  expect(toOneTonePlacement(modern)).toBe(usual);
  expect(toOneTonePlacement(usual)).toBe(usual);
});

test.each(['quý', 'Quỳnh', 'hoàn', 'thuyền', 'khoái', 'của', 'tuần', 'loại', 'chuối'])(
  '%s keeps its tone where it is',
  (word) => {
    expect(toOneTonePlacement(word)).toBe(word);
  },
);
