import { expect, test } from 'vitest';
import { historyOf } from './recognition-history.ts';
import type { Recognition } from './recognition.ts';

const today = '2026-11-21';
const made = (facts: Partial<Recognition>): Recognition => ({ stars: 4, source: 'bao', ...facts });

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
    recognitions: [made({ year: 2021 })],
    kinds: ['lapsed', 'recognised'],
  },
  { name: 'a year that leaves the end open', recognitions: [made({ year: 2023 })], kinds: ['ending', 'recognised'] },
  { name: 'one without day or year', recognitions: [made({})], kinds: ['recognised'] },
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
  expect(historyOf(recognitions, today).map(({ kind }) => kind)).toEqual(kinds);
});

test('a revocation that is still to come is not told as done', () => {
  const recognition = made({ date: '2024-02-21', revoked: { date: '2026-12-01' } });
  expect(historyOf([recognition], today).map(({ kind }) => kind)).toEqual(['ending', 'recognised']);
});
