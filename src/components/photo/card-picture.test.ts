import { expect, test } from 'vitest';
import { firstShownPhoto } from './card-picture.ts';

test('the first photo among four cards is fetched at once; a fifth is out of sight', () => {
  const hasPhoto = (card: string): boolean => card.endsWith('+');
  expect(firstShownPhoto(['a', 'b', 'c', 'd+', 'e+'], hasPhoto)).toBe('d+');
  expect(firstShownPhoto(['a', 'b', 'c', 'd', 'e+'], hasPhoto)).toBeUndefined();
});
