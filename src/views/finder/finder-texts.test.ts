import { expect, test } from 'vitest';
import { certificateStates } from '../../domain/certificate-state.ts';
import { toShortlistTexts } from '../shortlist/shortlist-texts.ts';
import { toVerifyTexts } from '../verify/verify-texts.ts';
import { toFinderTexts } from './finder-texts.ts';

/** Returns every text that a script is handed, by where it stands. */
function textsIn(value: unknown, path = ''): readonly (readonly [path: string, text: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

test.each([
  ['finder', toFinderTexts],
  ['shortlist', toShortlistTexts],
  ['check', toVerifyTexts],
] as const)('the script of the %s gets every text in both languages, each another one', (_, toTexts) => {
  const [vi, en] = [textsIn(toTexts('vi')), textsIn(toTexts('en'))];
  for (const [path, text] of [...vi, ...en]) expect(text, path).toMatch(/\S/u);
  const english = new Map(en);
  const same = vi.filter(([path, text]) => english.get(path) === text).map(([path]) => path);
  // It holds nothing but what the reader typed, and a number.
  expect(same.filter((path) => path !== '/suggestion')).toEqual([]);
});

test('every state has a text in the finder and in the shortlist', () => {
  for (const texts of [toFinderTexts('vi'), toShortlistTexts('vi')]) {
    expect(Object.keys(texts.states).toSorted()).toEqual([...certificateStates].toSorted());
  }
});
