import { expect, test } from 'vitest';
import { readIndexFile } from './index-file.ts';

test('the first line tells what the index is, each other line is a page', () => {
  expect(readIndexFile('{"index":"abc","products":3}\nmột hai ·\nba ··\n')).toEqual({
    index: 'abc',
    products: 3,
    pages: ['một hai ·', 'ba ··'],
  });
});

test('a catalogue without products has no pages', () => {
  expect(readIndexFile('{"index":"abc","products":0}\n').pages).toEqual([]);
});

test('an empty line between pages is a page without words', () => {
  expect(readIndexFile('{"index":"abc","products":2}\n\nhai').pages).toEqual(['', 'hai']);
});
