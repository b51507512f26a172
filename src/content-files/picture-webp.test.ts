import { describe, expect, test } from 'vitest';
import { readPicture } from './picture-bytes.ts';
import { bytesOf, webpChunk, webpFrames, webpOf } from './picture-fixture.ts';
import { readWebp } from './picture-webp.ts';

const script = bytesOf('<script>alert(1)</script>');
const whole = { kind: 'picture', width: 700, height: 500 };
const lossy = webpFrames.lossy(700, 500);
const lossless = webpFrames.lossless(700, 500);
const extended = webpFrames.extended(700, 500);

describe('chunks that hold no picture', () => {
  test.each(['EXIF', 'XMP ', 'ICCP', 'ABCD', 'vp8 '])('code in %s is found', (type) => {
    const note = webpChunk(type, script);
    expect(readPicture(webpOf([...extended, ...note, ...lossy]))).toEqual({ kind: 'code' });
    expect(readPicture(webpOf([...extended, ...lossy, ...note]))).toEqual({ kind: 'code' });
    expect(readPicture(webpOf([...extended, ...lossy, ...webpChunk(type, bytesOf('HTX'))]))).toEqual(whole);
    expect(readWebp(webpOf([...extended, ...lossy, ...note]))?.notes.map((bytes) => [...bytes])).toEqual([script]);
  });

  test.each(['ALPH', 'ANIM', 'ANMF'])('what stands in %s is the picture’s own', (type) => {
    expect(readWebp(webpOf([...extended, ...webpChunk(type, script), ...lossy]))?.notes).toEqual([]);
  });
});

describe('the size', () => {
  test.each([
    { name: 'a lossy frame', chunks: lossy },
    { name: 'a lossless frame', chunks: lossless },
    { name: 'the head of an extended file', chunks: [...extended, ...lossless] },
    { name: 'the head, whatever the frame says', chunks: [...extended, ...webpFrames.lossy(1, 1)] },
    { name: 'the head of a moving picture', chunks: [...extended, ...webpChunk('ANMF', [1, 2])] },
  ])('is stated by $name', ({ chunks }) => {
    expect(readPicture(webpOf(chunks))).toEqual(whole);
  });

  test.each([
    { kind: 'lossy', width: 1, height: 16_383 },
    { kind: 'lossy', width: 16_383, height: 1 },
    { kind: 'lossless', width: 1, height: 16_384 },
    { kind: 'lossless', width: 16_384, height: 1 },
    { kind: 'extended', width: 1, height: 16_777_216 },
    { kind: 'extended', width: 16_777_216, height: 1 },
    { kind: 'extended', width: 300, height: 70_000 },
  ] as const)('of a $kind file may be $width × $height', ({ height, kind, width }) => {
    const chunks = [...webpFrames[kind](width, height), ...(kind === 'extended' ? lossy : [])];
    expect(readPicture(webpOf(chunks))).toEqual({ kind: 'picture', width, height });
  });

  test('of a lossy frame does not count the two bits of its scale', () => {
    const scaled = webpChunk('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 0xbc, 0x42, 0xf4, 0x81]);
    expect(readPicture(webpOf(scaled))).toEqual(whole);
  });

  test('of nothing makes the file broken', () => {
    expect(readPicture(webpOf(webpFrames.lossy(0, 5)))).toEqual({ kind: 'broken' });
    expect(readPicture(webpOf(webpFrames.lossy(5, 0)))).toEqual({ kind: 'broken' });
  });
});

test.each([
  { name: 'no frame', chunks: extended },
  { name: 'no size', chunks: webpChunk('ANMF', [1, 2, 3, 4]) },
  { name: 'a lossy frame cut off', chunks: webpChunk('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 1, 1, 1]) },
  { name: 'a lossless frame cut off', chunks: webpChunk('VP8L', [0x2f, 1, 1, 1]) },
  { name: 'a lossless frame that is none', chunks: webpChunk('VP8L', [0x2e, 1, 1, 1, 1]) },
  { name: 'a head cut off', chunks: [...webpChunk('VP8X', [0, 0, 0, 0, 1, 1, 1, 1, 1]), ...webpChunk('ANMF', [1])] },
  { name: 'a chunk that reaches beyond the file', chunks: [...lossy, ...bytesOf('EXIF'), 9, 0, 0, 0, 1, 2] },
  { name: 'nothing in it', chunks: [] },
])('a file with $name is broken', ({ chunks }) => {
  expect(readPicture(webpOf(chunks))).toEqual({ kind: 'broken' });
});

describe('the end', () => {
  test('is where the file says: shorter than that it is broken', () => {
    expect(readPicture(webpOf(lossy, [], lossy.length + 5))).toEqual({ kind: 'broken' });
    expect(readPicture(webpOf(lossy, [], lossy.length + 4))).toEqual(whole);
  });

  test('what follows it is looked at', () => {
    expect(readWebp(webpOf(lossy, [1, 2]))?.after).toEqual(Uint8Array.from([1, 2]));
    expect(readPicture(webpOf(lossy, [1, 2]))).toEqual(whole);
    expect(readPicture(webpOf(lossy, script))).toEqual({ kind: 'code' });
    expect(readPicture(webpOf(lossy, webpChunk('EXIF', script)))).toEqual({ kind: 'code' });
  });

  test('a chunk of odd length is filled up before the next one', () => {
    expect(readPicture(webpOf([...webpChunk('EXIF', [1, 2, 3]), ...lossy]))).toEqual(whole);
    expect(readPicture(webpOf([...webpChunk('EXIF', [1, 2, 3, 4]), ...lossy]))).toEqual(whole);
  });
});
