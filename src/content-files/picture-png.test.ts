import { describe, expect, test } from 'vitest';
import { readPicture } from './picture-bytes.ts';
import { bytesOf, chunk, pngHead, pngOf } from './picture-fixture.ts';
import { readPng } from './picture-png.ts';

const script = bytesOf('Comment\0<script>alert(1)</script>');
const whole = { kind: 'picture', width: 700, height: 500 };
const head = pngHead(700, 500);
const data = chunk('IDAT', [1, 2, 3]);
const end = chunk('IEND');

describe('chunks that a decoder may leave out', () => {
  test.each(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'iCCP', 'tIME', 'pHYs', 'gAMA', 'sRGB', 'prVt', 'aaAa'])(
    'code in %s is found, before the picture and behind it',
    (type) => {
      const note = chunk(type, script);
      expect(readPicture(pngOf([...head, ...note, ...data, ...end]))).toEqual({ kind: 'code' });
      expect(readPicture(pngOf([...head, ...data, ...note, ...end]))).toEqual({ kind: 'code' });
      expect(readPicture(pngOf([...head, ...chunk(type, bytesOf('HTX')), ...data, ...end]))).toEqual(whole);
      expect(readPng(pngOf([...head, ...note, ...data, ...end]))?.notes.map((bytes) => [...bytes])).toEqual([script]);
    },
  );

  test.each(['PLTE', 'IDAT', 'ABCD'])('what stands in %s is the picture’s own', (type) => {
    expect(readPng(pngOf([...head, ...chunk(type, script), ...data, ...end]))?.notes).toEqual([]);
  });
});

describe('the size', () => {
  test.each([
    { width: 1, height: 1, kind: 'picture' },
    { width: 256, height: 65_536, kind: 'picture' },
    { width: 2_147_483_647, height: 2, kind: 'picture' },
    { width: 0, height: 1, kind: 'broken' },
    { width: 1, height: 0, kind: 'broken' },
  ])('$width × $height makes it $kind', ({ height, kind, width }) => {
    const bytes = pngOf([...pngHead(width, height), ...data, ...end]);
    expect(readPicture(bytes)).toEqual(kind === 'picture' ? { kind, width, height } : { kind });
  });

  test('is read from a part of a larger buffer as well', () => {
    const bytes = pngOf([...head, ...data, ...end]);
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 7);
    expect(readPicture(larger.subarray(7))).toEqual(whole);
  });
});

test.each([
  { name: 'no data', chunks: [...head, ...end] },
  { name: 'no end', chunks: [...head, ...data] },
  { name: 'no head', chunks: [...data, ...end] },
  { name: 'its head behind another chunk', chunks: [...data, ...head, ...end] },
  {
    name: 'a head of another length',
    chunks: [
      ...chunk(
        'IHDR',
        Array.from({ length: 12 }, () => 1),
      ),
      ...data,
      ...end,
    ],
  },
  {
    name: 'a chunk that reaches beyond the file',
    chunks: [...head, 0, 0, 1, 0, ...bytesOf('IDAT'), 1, 2, 3, 4, ...end],
  },
  { name: 'nothing', chunks: [] },
])('a file with $name is broken', ({ chunks }) => {
  expect(readPicture(pngOf(chunks))).toEqual({ kind: 'broken' });
});

test('a file whose last byte is missing is broken, and what follows the end is looked at', () => {
  const bytes = pngOf([...head, ...data, ...end]);
  expect(readPicture(bytes.subarray(0, -1))).toEqual({ kind: 'broken' });
  expect(readPng(pngOf([...head, ...data, ...end], [1, 2]))?.after).toEqual(Uint8Array.from([1, 2]));
  expect(readPicture(pngOf([...head, ...data, ...end], [1, 2]))).toEqual(whole);
  expect(readPicture(pngOf([...head, ...data, ...end], script))).toEqual({ kind: 'code' });
  expect(readPicture(pngOf([...head, ...data, ...end, ...chunk('tEXt', script)]))).toEqual({ kind: 'code' });
});
