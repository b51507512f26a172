import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import * as source from '../../content-files/text-file.ts';
import { jpegBytes, producerText, productText } from '../checked-files.ts';
import { CheckedTwice, hurryClock, storedIn } from './checked-twice.ts';
import { stampOf } from './file-stamp.ts';

const tea = 'products/lao-cai/tra/index.md';

test('content that did not change is reported and stored as before', async () => {
  const twice = new CheckedTwice();
  const first = await twice.checkBoth();
  expect(first).toContain('product-looks-repeated');
  expect(first).toContain('name-in-capitals');
  expect(await twice.checkBoth()).toBe(first);
});

test('files that stayed as they were are not opened again, and what stays of the store is not written again', async () => {
  hurryClock();
  const twice = new CheckedTwice();
  await twice.check();
  await sleep(20);
  const producers = stampOf(join(twice.store, 'producers.jsonl'));
  twice.edit(tea, 'Trà hái', 'Chè hái');
  const opened = vi.spyOn(source, 'readTextSync');
  await twice.check();
  const files = opened.mock.calls.map(([path]) => path);
  opened.mockRestore();
  expect(stampOf(join(twice.store, 'producers.jsonl'))).toEqual(producers);
  expect(storedIn(twice.store)['products.jsonl']).toContain('Chè hái');
  const read = [tea, 'products/lao-cai/tra/en.md'].map((file) => join(twice.contentDir, file));
  expect(new Set(files)).toEqual(new Set(read));
});

test.each<{ readonly name: string; readonly change: (twice: CheckedTwice) => void; readonly says?: string }>([
  {
    name: 'an edited page',
    change: (twice) => {
      twice.edit(tea, 'Trà hái trên núi', 'Trà *hái*');
    },
  },
  {
    name: 'an added page',
    change: (twice) => {
      twice.change({ 'products/lao-cai/bap/index.md': productText().replace('Trà Shan', 'BẮP NẾP NƯƠNG') });
    },
    says: 'BẮP NẾP NƯƠNG',
  },
  {
    name: 'a deleted page',
    change: (twice) => {
      twice.change({ 'products/lao-cai/tra-2': undefined });
    },
  },
  {
    name: 'a renamed page',
    change: (twice) => {
      twice.move('products/lao-cai/tra-2', 'products/lao-cai/a-tra');
    },
    says: 'a-tra',
  },
  {
    name: 'a page in another folder with the same id',
    change: (twice) => {
      twice.move('products/lao-cai/tra', 'products/son-la/tra');
    },
  },
  {
    name: 'a changed translation',
    change: (twice) => {
      twice.edit('products/lao-cai/tra/en.md', 'hills', 'mountains');
    },
  },
  {
    name: 'an added translation',
    change: (twice) => {
      twice.change({ 'products/lao-cai/tra-2/en.md': '---\nname: More tea\n---\n' });
    },
  },
  {
    name: 'a deleted translation',
    change: (twice) => {
      twice.change({ 'products/lao-cai/tra/en.md': undefined });
    },
  },
  {
    name: 'a changed photo',
    change: (twice) => {
      twice.change({ 'products/lao-cai/tra/tra.jpg': jpegBytes(1600, 800) });
    },
  },
  {
    name: 'a photo that became too small',
    change: (twice) => {
      twice.change({ 'products/lao-cai/tra/tra.jpg': jpegBytes(150, 100) });
    },
    says: 'photo-too-small',
  },
  {
    name: 'a deleted photo',
    change: (twice) => {
      twice.change({ 'products/lao-cai/tra/tra.jpg': undefined });
    },
    says: 'photo-missing',
  },
  {
    name: 'a stray file',
    change: (twice) => {
      twice.change({ 'products/lao-cai/tra/ghi-chu.txt': '' });
    },
    says: 'file-unknown',
  },
  {
    name: 'a changed producer',
    change: (twice) => {
      twice.change({ 'producers/htx-ta-xua/index.md': producerText(['shortName: Tà Xùa']) });
    },
  },
  {
    name: 'a renamed producer, whom products still name by the old id',
    change: (twice) => {
      twice.move('producers/htx-ta-xua', 'producers/htx-khac');
    },
    says: 'producer-unknown',
  },
  {
    name: 'a deleted plan, which a post still shows',
    change: (twice) => {
      twice.change({ 'plans/ke-hoach.yml': undefined });
    },
    says: 'plan-unknown',
  },
  {
    name: 'the other of two pages that look alike, with lines above its name',
    change: (twice) => {
      twice.edit('products/lao-cai/tra-2/index.md', '---\n', '---\n# Chú thích\n');
    },
    says: 'tra-2/index.md:3:7',
  },
])('after $name all is as in a clean check', async ({ change, says = '' }) => {
  const twice = new CheckedTwice();
  await twice.checkBoth();
  change(twice);
  expect(await twice.checkBoth()).toContain(says);
  await twice.checkBoth();
});

test('on another day all pages are judged again', async () => {
  const twice = new CheckedTwice();
  expect(await twice.checkBoth()).toContain('term-lapsed');
  twice.today = '2020-02-02';
  expect(await twice.checkBoth()).toContain('day-after-today-setting');
  twice.today = '2026-11-22';
  expect(await twice.checkBoth()).toContain('2026-11-22');
});

test('faults leave the store as it was, and once they are mended it follows', async () => {
  const twice = new CheckedTwice();
  await twice.checkBoth();
  const before = storedIn(twice.store);
  twice.edit(tea, 'stars: 4', 'stars: 6');
  twice.edit('products/son-la/cam/index.md', 'Cam', 'Quýt');
  expect(await twice.checkBoth()).toContain('star-rating-unknown');
  expect(storedIn(twice.store)).toEqual(before);
  twice.edit(tea, 'stars: 6', 'stars: 5');
  await twice.checkBoth();
  expect(storedIn(twice.store)['products.jsonl']).toContain('Quýt');
});

test('a file that was changed within the same moment, to the same size, is read again', async () => {
  const twice = new CheckedTwice();
  const path = join(twice.contentDir, tea);
  const { atime, mtime } = statSync(path);
  await twice.checkBoth();
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('Trà hái', 'Chè hái'));
  utimesSync(path, atime, mtime);
  // On a file system with coarse times even the time of the entry would be the same.
  const memory = join(twice.store, 'memory.jsonl');
  expect(readFileSync(memory, 'utf8')).toContain('"digest":');
  await twice.checkBoth();
  expect(storedIn(twice.store)['products.jsonl']).toContain('Chè hái');
});
