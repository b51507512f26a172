import { expect, test } from 'vitest';
import { sampleEntry } from './sample-entry.ts';
import { ShortlistData } from './shortlist-data.ts';
import type { FetchFile } from './shortlist-data.ts';
import { fileCountFor, fileOf } from './shortlist-file.ts';
import type { ShortlistFile } from './shortlist-file.ts';

const count = 4;
const nameOf = (id: string): string => `${String(count)}-${String(fileOf(id, count))}`;
const file = (parts: Partial<ShortlistFile>): ShortlistFile => ({
  day: '2026-01-01',
  products: [],
  moved: {},
  ...parts,
});

test('files stay small however many products there are', () => {
  expect([1, 64, 65, 840, 20_000].map(fileCountFor)).toEqual([1, 1, 2, 16, 512]);
});

test('products are spread evenly and each has one file', () => {
  const counts = new Map<number, number>();
  for (let number = 0; number < 1600; number += 1) {
    const place = fileOf(`san-pham-${String(number)}`, 16);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  expect(counts.size).toBe(16);
  expect(Math.max(...counts.values())).toBeLessThan(160);
});

test('a file is asked for once, and unknown products are simply not there', async () => {
  const asked: string[] = [];
  const data = new ShortlistData(count, (name) => {
    asked.push(name);
    return Promise.resolve(
      file({ products: name === nameOf('a') ? [sampleEntry({ id: 'a' }), sampleEntry({ id: 'z' })] : [] }),
    );
  });
  await data.load(['a']);
  const { entries } = await data.load(['a', 'unknown']);
  expect([...entries.keys()]).toEqual(['a']);
  expect(new Set(asked).size).toBe(asked.length);
});

test('a former id leads to the product that took its place', async () => {
  const fetchFile: FetchFile = (name) =>
    Promise.resolve(
      file({
        ...(name === nameOf('old') ? { moved: { old: 'new' } } : {}),
        products: name === nameOf('new') ? [sampleEntry({ id: 'new' })] : [],
      }),
    );
  const { entries, moved } = await new ShortlistData(count, fetchFile).load(['old']);
  expect(moved).toEqual(new Map([['old', 'new']]));
  expect(entries.has('new')).toBe(true);
});

test('a file that failed to come is asked for again', async () => {
  let attempts = 0;
  const data = new ShortlistData(count, () => {
    attempts += 1;
    return attempts === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(file({}));
  });
  await expect(data.load(['a'])).rejects.toThrow('offline');
  await expect(data.load(['a'])).resolves.toMatchObject({ day: '2026-01-01' });
});
