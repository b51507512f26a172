import { expect, test } from 'vitest';
import { readJsonLines } from './json-lines.ts';

test('each line is a record with its number; empty lines are passed over but counted', () => {
  expect(readJsonLines('a.jsonl', '{"id":"a"}\r\n\n  \n{"id":"b"}\n')).toEqual({
    json: {
      file: 'a.jsonl',
      records: [
        { line: 1, value: { id: 'a' } },
        { line: 4, value: { id: 'b' } },
      ],
    },
  });
});

test('a list is read whole, its items counted as lines', () => {
  expect(readJsonLines('a.json', ' [{"id":"a"},\n 7]')).toEqual({
    json: {
      file: 'a.json',
      records: [
        { line: 1, value: { id: 'a' } },
        { line: 2, value: 7 },
      ],
    },
  });
});

test('the first line that is no JSON is named', () => {
  expect(readJsonLines('a', '{"id":"a"}\n\n{"id":')).toEqual({ unreadable: 'json', found: '3' });
  expect(readJsonLines('a', '[{"id":')).toEqual({ unreadable: 'json', found: '1' });
});
