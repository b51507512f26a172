import { expect, test } from 'vitest';
import { isUnchanged, remembered, toReadFile } from './file-stamp.ts';
import type { FileStamp } from './file-stamp.ts';

const day = Date.parse('2026-11-21T08:00:00Z');
const stampAt = (time: number): FileStamp => [4, time, time, 7];

function refuse(): string {
  throw new Error('The file is opened.');
}

test('a file that was at rest when it was read is known by its stamp, without a look at it', () => {
  const file = toReadFile('a.md', stampAt(day - 10_000), day, refuse);
  expect(isUnchanged(file, stampAt(day - 10_000), refuse)).toBe(true);
});

test.each([
  { name: 'size', stamp: [5, day, day, 7] },
  { name: 'day of its content', stamp: [4, day + 0.5, day, 7] },
  { name: 'day of its entry, which no program can set', stamp: [4, day, day + 0.5, 7] },
  { name: 'number', stamp: [4, day, day, 8] },
] as const)('another $name makes another file', ({ stamp }) => {
  const file = toReadFile('a.md', stampAt(day), day + 60_000, refuse);
  expect(isUnchanged(file, stamp, refuse)).toBe(false);
});

test.each([0, 1000, -2900, 86_400_000])(
  'a file changed %i ms after the check began is known by what it holds',
  (later) => {
    const stamp = stampAt(day + later);
    const file = toReadFile('a.md', stamp, day, () => 'bốn');
    expect(isUnchanged(file, stamp, () => 'bốn')).toBe(true);
    expect(isUnchanged(file, stamp, () => 'năm')).toBe(false);
  },
);

test('a file known by what it holds is known by its stamp once it has come to rest', () => {
  const stamp = stampAt(day);
  const file = toReadFile('a.md', stamp, day, () => 'bốn');
  expect(remembered(file, day + 1000)).toEqual(file);
  expect(isUnchanged(remembered(file, day + 10_000), stamp, refuse)).toBe(true);
});
