import { expect, test } from 'vitest';
import { parseDecisionNumber } from '../domain/decision-number.ts';
import type { DecisionNumber } from '../domain/decision-number.ts';
import { findByDecision, nearDecisions } from './find-by-decision.ts';
import type { KnownRecognition } from './register.ts';
import { known, registerOf } from './register-fixture.ts';

function wanted(text: string): DecisionNumber {
  const number = parseDecisionNumber(text);
  if (number === undefined) throw new Error(`${text} is no number of a decision.`);
  return number;
}

/** Whether a recognition answers a text. */
const answers = (text: string, recognition: Omit<KnownRecognition, 'stars'>): boolean =>
  findByDecision(wanted(text), registerOf([known('a', { recognitions: [{ stars: 3, ...recognition }] })])).length > 0;

const committee = { decision: '45/QĐ-UBND', issuer: 'UBND tỉnh Đắk Lắk' };

test.each([
  ['45', { decision: '45/QĐ-UBND' }, true, 'no letters stand for any'],
  ['45/QĐ', { decision: '45/QĐ-BNN' }, true, '“QĐ” alone too'],
  ['45/QĐ-UBND', { decision: '45/QĐ-BNN' }, false, 'two designations are two decisions'],
  ['45/QĐ-UBND', { decision: '45', issuer: 'UBND tỉnh Huế' }, true, 'a committee decides by no other'],
  ['45/QĐ-UBND', { decision: '45/QĐ', issuer: 'UBND tỉnh Huế' }, true, 'however much of it the source gives'],
  ['45/QĐ-UBND', { decision: '45', issuer: 'Bộ Nông nghiệp' }, false, 'a ministry is no committee'],
  ['45/QĐ-UBND', { decision: '45' }, false, 'nobody is known to have decided it'],
  ['45/QĐ-BNN', { decision: '45', issuer: 'UBND tỉnh Huế' }, false, 'a committee does not decide so'],
  ['46', { decision: '45' }, false, 'another number'],
  ['45', {}, false, 'no number'],
] as const)('%s asks for %j: %s, since %s', (text, recognition, expected, why) => {
  expect(answers(text, recognition), why).toBe(expected);
});

test.each([
  ['45/QĐ-UBND ngày 05/08/2025', { date: '2025-08-05' }, true],
  ['45/QĐ-UBND ngày 05/08/2025', { date: '2025-08-06' }, false],
  ['45/QĐ-UBND ngày 05/08/2025', { year: 2025 }, true],
  ['45/QĐ-UBND ngày 05/08/2025', { year: 2024 }, true],
  ['45/QĐ-UBND ngày 05/08/2025', { year: 2023 }, false],
  ['45/QĐ-UBND ngày 05/08/2025', { year: 2026 }, false],
  ['45/QĐ-UBND ngày 05/08/2025', {}, true],
  ['45/QĐ-UBND năm 2025', { date: '2025-08-05' }, true],
  ['45/QĐ-UBND năm 2024', { date: '2025-08-05' }, false],
  ['45/QĐ-UBND năm 2024', { date: '2025-08-05', year: 2024 }, true],
  ['45/QĐ-UBND năm 2025', { year: 2024 }, true],
  ['45/QĐ-UBND năm 2025', { year: 2026 }, false],
  ['45/QĐ-UBND năm 2025', {}, true],
] as const)('%s asks for one of %j: %s', (text, time, expected) => {
  expect(answers(text, { ...committee, ...time })).toBe(expected);
});

test('an issuer that was given must be the one that is known, in whole words', () => {
  expect(answers('45/QĐ-UBND của UBND tỉnh Đắk Lắk', committee)).toBe(true);
  expect(answers('45/QĐ-UBND của UBND tỉnh Đắk', { ...committee, issuer: 'UBND tỉnh Đắkk' })).toBe(false);
  expect(answers('45/QĐ-UBND của UBND tỉnh Huế', committee)).toBe(false);
  expect(answers('45 của UBND tỉnh Huế', { decision: '45' })).toBe(false);
});

test('every recognition of every product that answers is found, with its product', () => {
  const [first, second] = [
    { stars: 3, ...committee },
    { stars: 4, decision: '45/QĐ-UBND', issuer: 'UBND huyện Cư Mgar' },
  ] as const;
  const register = registerOf([
    known('a', { recognitions: [{ stars: 5, decision: '9' }, first] }),
    known('b', { recognitions: [second, first] }),
  ]);
  const found = findByDecision(wanted('45/QĐ-UBND'), register);
  expect(found.map(({ product, recognition }) => [product.id, recognition])).toEqual([
    ['a', first],
    ['b', second],
    ['b', first],
  ]);
});

const near = (text: string, ...decisions: readonly string[]): readonly (string | undefined)[] =>
  nearDecisions(
    wanted(text),
    registerOf(decisions.map((decision, at) => known(String(at), { recognitions: [{ stars: 3, decision }] }))),
  ).map(({ decision }) => decision);

test('near are decisions with the same number, then those with one digit changed, then both changed', () => {
  expect(near('451/QĐ-UBND', '452/QĐ-BNN', '452/QĐ-UBND', '451/QĐ-BNN', '451/QĐ-UBND', '999/QĐ-UBND')).toEqual([
    '451/QĐ-UBND',
    '451/QĐ-BNN',
    '452/QĐ-UBND',
    '452/QĐ-BNN',
  ]);
});

test('a number of one digit is near to too many others', () => {
  expect(near('4', '5', '45', '4')).toEqual(['4']);
  expect(near('45', '4', '46')).toEqual(['4', '46']);
});

test('five decisions are named, each once however many products it is of', () => {
  expect(near('45', '46', '46', '47', '48', '49', '41', '42')).toEqual(['46', '47', '48', '49', '41']);
});

test('decisions that another issuer made on another day are two', () => {
  const register = registerOf([
    known('a', { recognitions: [{ stars: 3, decision: '46', date: '2025-01-01' }] }),
    known('b', { recognitions: [{ stars: 3, decision: '46', date: '2025-01-02' }, { stars: 3 }] }),
  ]);
  expect(nearDecisions(wanted('45'), register).map(({ date }) => date)).toEqual(['2025-01-01', '2025-01-02']);
});

test('one digit changed, left out, added, or swapped with the next makes a near number', () => {
  expect(near('1234', '1235', '124', '12534', '1324', '4321', '12', '1243')).toEqual([
    '1235',
    '124',
    '12534',
    '1324',
    '1243',
  ]);
});
