import { describe, expect, test } from 'vitest';
import { historyOf } from './recognition-history.ts';
import type { Recognition } from './recognition.ts';

const today = '2026-11-21';
const made = (facts: Partial<Recognition>): Recognition => ({ stars: 4, source: 'bao', ...facts });
const kindsOf = (recognitions: readonly Recognition[], day = today): readonly string[] =>
  historyOf(recognitions, day).map(({ kind }) => kind);

const table: readonly { name: string; recognitions: readonly Recognition[]; kinds: readonly string[] }[] = [
  { name: 'one whose term still runs', recognitions: [made({ date: '2024-02-21' })], kinds: ['ending', 'recognised'] },
  {
    name: 'one past its day, which may be extended, is not called lapsed',
    recognitions: [made({ date: '2023-08-21' })],
    kinds: ['ending', 'recognised'],
  },
  { name: 'one long past its day', recognitions: [made({ date: '2021-08-26' })], kinds: ['lapsed', 'recognised'] },
  {
    name: 'a year whose every day is long past',
    recognitions: [made({ year: 2020 })],
    kinds: ['lapsed', 'recognised'],
  },
  { name: 'a year that leaves the end open', recognitions: [made({ year: 2023 })], kinds: ['ending', 'recognised'] },
  { name: 'one without day or year', recognitions: [made({})], kinds: ['recognised'] },
  { name: 'nothing of a product without recognitions', recognitions: [], kinds: [] },
  {
    name: 'more stars',
    recognitions: [made({ stars: 5, date: '2025-06-26' }), made({ date: '2023-12-29' })],
    kinds: ['ending', 'upgraded', 'recognised'],
  },
  {
    name: 'fewer stars',
    recognitions: [made({ stars: 3, year: 2025 }), made({ date: '2022-12-29' })],
    kinds: ['ending', 'downgraded', 'recognised'],
  },
  {
    name: 'the same stars again',
    recognitions: [made({ year: 2024 }), made({ year: 2021 })],
    kinds: ['ending', 're-recognised', 'recognised'],
  },
  {
    name: 'up and down again',
    recognitions: [
      made({ stars: 3, date: '2025-06-26' }),
      made({ stars: 4, date: '2022-06-26' }),
      made({ stars: 3, date: '2019-06-26' }),
    ],
    kinds: ['ending', 'downgraded', 'upgraded', 'recognised'],
  },
  {
    name: 'a gap that no extension covers',
    recognitions: [made({ date: '2025-07-02' }), made({ date: '2021-08-26' })],
    kinds: ['ending', 're-recognised', 'lapsed', 'recognised'],
  },
  {
    name: 'a gap that may have been covered',
    recognitions: [made({ year: 2024 }), made({ date: '2020-12-07' })],
    kinds: ['ending', 're-recognised', 'recognised'],
  },
  {
    name: 'nothing of the gap before a recognition whose day is not known',
    recognitions: [made({}), made({ date: '2014-12-07' })],
    kinds: ['re-recognised', 'recognised'],
  },
  {
    name: 'a gap between a day and a year long after',
    recognitions: [made({ year: 2025 }), made({ date: '2019-01-02' })],
    kinds: ['ending', 're-recognised', 'lapsed', 'recognised'],
  },
  {
    name: 'a revocation',
    recognitions: [made({ date: '2024-02-21', revoked: { date: '2025-02-10' } })],
    kinds: ['revoked', 'recognised'],
  },
  {
    name: 'a revocation before a new recognition',
    recognitions: [made({ date: '2026-02-21' }), made({ date: '2024-02-21', revoked: { date: '2025-02-10' } })],
    kinds: ['ending', 're-recognised', 'revoked', 'recognised'],
  },
];

test.each(table)('tells $name', ({ kinds, recognitions }) => {
  expect(kindsOf(recognitions)).toEqual(kinds);
});

describe('the gap between two recognitions', () => {
  /** The term of 1 January 2020 ends on 1 January 2023, and 180 days later it is 30 June. */
  const first = made({ date: '2020-01-01' });

  test.each([
    { date: '2023-06-30', told: false, why: 'the last day of the half-year' },
    { date: '2023-07-01', told: true, why: 'the day after it' },
    { date: '2023-01-01', told: false, why: 'the end day itself' },
  ])('is told for a next recognition of $date: $told, $why', ({ date, told }) => {
    const events = historyOf([made({ date }), first], today);
    expect(events.some(({ kind, recognition }) => kind === 'lapsed' && recognition === first)).toBe(told);
  });

  test('is told where even the last day on which the first can have been made leaves one', () => {
    expect(kindsOf([made({ year: 2025 }), made({ year: 2019 })])).toContain('lapsed');
    expect(kindsOf([made({ year: 2023 }), made({ year: 2020 })])).not.toContain('lapsed');
  });
});

describe('a revocation', () => {
  const revoked = made({ date: '2024-02-21', revoked: { date: '2026-12-01' } });

  test('that is still to come is not told as done', () => {
    expect(kindsOf([revoked], '2026-11-30')).toEqual(['ending', 'recognised']);
  });

  test('is told from its day on, in place of an end', () => {
    expect(kindsOf([revoked], '2026-12-01')).toEqual(['revoked', 'recognised']);
    expect(kindsOf([revoked], '2040-01-01')).toEqual(['revoked', 'recognised']);
  });
});

test('what has an end tells when: a day where the day is known, a range where the year is', () => {
  const [end, start] = historyOf([made({ date: '2024-02-21' })], today);
  expect(end?.range).toEqual({ from: '2027-02-21', until: '2027-02-21' });
  expect(start?.range).toBeUndefined();
  const [yearly] = historyOf([made({ year: 2024 })], today);
  expect(yearly?.range?.from).toBe('2027-01-01');
  const gap = historyOf([made({ date: '2025-07-02' }), made({ date: '2021-08-26' })], today);
  expect(gap.find(({ kind }) => kind === 'lapsed')?.range).toEqual({ from: '2024-08-26', until: '2024-08-26' });
});

test('each step names the recognition it belongs to', () => {
  const [newer, older] = [made({ date: '2025-07-02' }), made({ date: '2021-08-26' })];
  expect(historyOf([newer, older], today).map(({ recognition }) => recognition)).toEqual([newer, newer, older, older]);
});
