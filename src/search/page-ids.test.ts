import { expect, test } from 'vitest';
import { readPageIds, unzip } from './page-ids.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test('the ids of pages are read in order, those of index files after them are not', () => {
  const meta = bytes('\x86e1.6.0\x82\x83jvi_2a9080f\x07`\x83kvi_bacf5055\x18l`\x81\x83d0xjvi_7a932a9');
  expect(readPageIds(meta, 'vi', 2)).toEqual(['vi_2a9080f', 'vi_bacf5055']);
});

test('names of shared files between the ids are passed over', () => {
  const meta = bytes('\x82\x83jvi_2a9080f\x07pvi_group_406f876\x83jvi_bacf505\x07pvi_group_406f876');
  expect(readPageIds(meta, 'vi', 2)).toEqual(['vi_2a9080f', 'vi_bacf505']);
});

test('an index of another layout is refused', () => {
  expect(() => readPageIds(bytes('nothing'), 'vi', 1)).toThrow('does not list its pages');
  expect(() => readPageIds(bytes('jvi_2a9080f'), 'vi', 2)).toThrow('does not list its pages');
  expect(readPageIds(bytes('jvi_2a9080f'), 'vi', 1)).toEqual(['vi_2a9080f']);
});

test('an id has seven digits at least, and belongs to its language', () => {
  expect(() => readPageIds(bytes('jvi_2a9080'), 'vi', 1)).toThrow('does not list its pages');
  expect(() => readPageIds(bytes('jen_2a9080f'), 'vi', 1)).toThrow('does not list its pages');
  expect(readPageIds(bytes('jen_2a9080fz'), 'en', 1)).toEqual(['en_2a9080f']);
});

test('gzipped bytes come out as they went in', async () => {
  const written = new Blob(['khoai sọ']).stream().pipeThrough(new CompressionStream('gzip'));
  expect(new TextDecoder().decode(await unzip(written))).toBe('khoai sọ');
});
