import { expect, test } from 'vitest';
import { partialDateAt } from './partial-date.ts';

test.each([
  { written: '2024-03-11', read: '2024-03-11' },
  { written: '2024-03', read: '2024-03' },
  { written: '2024', read: '2024' },
  { written: 2024, read: '2024' },
  { written: 24, read: undefined },
  { written: 2024.5, read: undefined },
  { written: '2024-3', read: undefined },
  { written: '2024-03-11-01', read: undefined },
  { written: 'năm 2024', read: undefined },
  { written: '', read: undefined },
  { written: null, read: undefined },
  { written: ['2024'], read: undefined },
])('$written is read as $read', ({ read, written }) => {
  expect(partialDateAt({ asOf: written }, ['asOf'])).toBe(read);
});

test('what is not there is no day', () => {
  expect(partialDateAt({}, ['asOf'])).toBeUndefined();
});
