import { expect, test } from 'vitest';
import { keyOfPublisher, toSources } from './sources.ts';

test('the key of a source is its publisher without what stands in brackets', () => {
  expect(keyOfPublisher('Vietnam.vn (dẫn Báo Hải Dương)')).toBe('vietnam-vn');
});

test('keeps every page, and numbers further ones of a publisher', () => {
  const sources = toSources([
    { url: 'https://example.vn/1', title: 'Một', publisher: 'Báo A', date: '2024-02' },
    { url: 'https://example.vn/2', title: 'Hai', publisher: 'Báo A' },
  ]);
  expect(Object.keys(sources)).toEqual(['bao-a', 'bao-a-2']);
  expect(sources['bao-a']).toEqual({
    title: 'Một',
    publisher: 'Báo A',
    url: 'https://example.vn/1',
    published: '2024-02',
    read: '2026-11-21',
  });
});

test('stops at a page without a title that nobody has described', () => {
  expect(() => toSources([{ url: 'https://example.vn/3', publisher: 'Báo A' }])).toThrow('describe it');
});
