import { expect, test } from 'vitest';
import { toDecisionQuery } from './decision-query.ts';
import { parseQuery } from './query.ts';

test.each([
  ['2361/QĐ-BNNMT', 'qđ2361 bnnmt'],
  ['QĐ 45', 'qđ45'],
  ['quyết định số 45 của UBND', 'qđ45 của ubnd'],
  ['quyet dinh 45', 'qđ45'],
  ['Decision no. 45', 'qđ45'],
  ['26/2026/QĐ-TTg', 'qđ26 2026 ttg'],
])('%s asks for a decision by its number', (query, words) => {
  expect(
    toDecisionQuery(parseQuery(query))
      ?.map(({ written }) => written)
      .join(' '),
  ).toBe(words);
});

test.each(['45', 'gạo ST25', 'mật ong', 'gạo 5 sao', 'quyết tâm 45'])('%s asks for none', (query) => {
  expect(toDecisionQuery(parseQuery(query))).toBeUndefined();
});
