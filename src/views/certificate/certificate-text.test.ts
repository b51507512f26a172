import { expect, test } from 'vitest';
import { recognition } from '../../catalogue/catalogue-fixture.ts';
import { endText, lastingSentence, madeText, sentencesByState, toMark } from './certificate-text.ts';

const day = recognition({ date: '2024-01-10' });
const year = recognition({ year: 2023 });
const undated = recognition({ level: 'province' });
const revoked = recognition({ date: '2024-01-10', revoked: { date: '2026-02-03' } });

test('a mark that passes says only when the term ends, and carries the days for the script', () => {
  expect(toMark('ending', day, 'vi')).toEqual({
    state: 'ending',
    label: 'Thời hạn đến 10/01/2027',
    term: '2027-01-10',
    revoked: undefined,
    passes: true,
  });
});

test('a mark of which only the year is known carries the range of days', () => {
  expect(toMark('valid', year, 'vi')).toMatchObject({ term: '2026-01-01/2026-12-31', passes: true });
  expect(toMark('valid', year, 'vi').label).toContain('2023');
});

test.each([
  ['lapsed', day, 'Hết hạn 10/01/2027'],
  ['revoked', revoked, 'Thu hồi 03/02/2026'],
] as const)('what no day changes is said outright: %s', (state, known, label) => {
  expect(toMark(state, known, 'vi')).toMatchObject({ state, label, passes: false });
});

test('a mark without days has nothing for the script and does not pass', () => {
  expect(toMark('undated', undated, 'vi')).toEqual({
    state: 'undated',
    label: 'Chưa rõ thời hạn',
    term: undefined,
    revoked: undefined,
    passes: false,
  });
});

test('the day of a revocation is carried even before it has come', () => {
  expect(toMark('ending', revoked, 'vi')).toMatchObject({ revoked: '2026-02-03', passes: true });
});

test('the sentence that stays true gives the end of the term, or the days between which it lies', () => {
  expect(lastingSentence('valid', day, 'vi')).toBe('Được công nhận hạng 4 sao; thời hạn đến 10/01/2027.');
  expect(lastingSentence('undated', year, 'vi')).toMatch(/2023.*từ 01\/01\/2026 đến 31\/12\/2026/u);
});

test.each([
  ['lapsed', day, 'Thời hạn đó đã qua'],
  ['revoked', revoked, 'đã bị thu hồi ngày 03/02/2026'],
  ['undated', undated, 'chưa rõ thời hạn'],
] as const)('what is %s is said to be so', (state, known, words) => {
  expect(lastingSentence(state, known, 'vi')).toContain(words);
});

test('the script gets a sentence for every state that some day can bring', () => {
  expect(Object.keys(sentencesByState(day, 'vi'))).toEqual(['valid', 'ending', 'past-term', 'lapsed']);
  expect(Object.keys(sentencesByState(revoked, 'vi'))).toContain('revoked');
  expect(Object.keys(sentencesByState(undated, 'vi'))).toEqual(['undated']);
  expect(Object.keys(sentencesByState(year, 'vi'))).toEqual(expect.arrayContaining(['valid', 'undated', 'lapsed']));
  expect(sentencesByState(year, 'vi')).not.toHaveProperty('past-term');
});

test('an end is a day, or two where only the year is known, or nothing', () => {
  expect(endText(day, 'vi')).toBe('10/01/2027');
  expect(endText(year, 'vi')).toBe('từ 01/01/2026 đến 31/12/2026, tùy ngày ký');
  expect(endText(undated, 'vi')).toBeUndefined();
});

test('a recognition was made on a day, in a round of a year, or nobody says when', () => {
  expect(madeText(day, 'vi')).toContain('10/01/2024');
  expect(madeText(year, 'vi')).toContain('2023');
  expect(madeText(undated, 'vi')).toBe('Chưa rõ ngày');
});
