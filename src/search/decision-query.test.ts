import { expect, test } from 'vitest';
import { toDecisionQuery } from './decision-query.ts';
import { parseQuery } from './query.ts';

test.each([
  ['2361/QĐ-BNNMT', '0002361 bnnmt'],
  ['QĐ 45', '00045'],
  ['quyết định số 45 của UBND', '00045 của ubnd'],
  ['quyet dinh 45', '00045'],
  ['Decision no. 45', '00045'],
  ['26/2026/QĐ-TTg', '00026 2026 ttg'],
  ['decision 45', '00045'],
  ['số 45 quyết định ong', '00045 ong'],
  ['so quyet dinh 7 no number', '0007'],
])('%s asks for a decision by its number', (query, words) => {
  expect(
    toDecisionQuery(parseQuery(query))
      ?.map(({ written }) => written)
      .join(' '),
  ).toBe(words);
});

test.each(['45', 'gạo ST25', 'mật ong', 'gạo 5 sao', 'quyết tâm 45', 'QĐ', 'quyết định', 'định quyết 45', ''])(
  '%s asks for none',
  (query) => {
    expect(toDecisionQuery(parseQuery(query))).toBeUndefined();
  },
);

test('the number of a decision is whole, however it was typed', () => {
  const [number] = toDecisionQuery(parseQuery('QĐ 45')) ?? [];
  expect(number).toMatchObject({ written: '00045', folded: '00045', open: false, meant: undefined });
});
