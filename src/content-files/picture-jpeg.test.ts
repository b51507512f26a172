import { describe, expect, test } from 'vitest';
import { readPicture } from './picture-bytes.ts';
import { bytesOf, frame, jpegOf, scan, segment } from './picture-fixture.ts';
import { readJpeg } from './picture-jpeg.ts';

const script = bytesOf('Exif\0 <script>alert(1)</script>');
const whole = { kind: 'picture', width: 700, height: 500 };
const hex = (marker: number): string => marker.toString(16).toUpperCase();

/** APP0 to APP15, and the comment. */
const notes = [...Array.from({ length: 16 }, (_, index) => 0xe0 + index), 0xfe];

describe('segments that programs fill as they like', () => {
  test.each(notes.map((marker) => ({ marker, name: hex(marker) })))('code in one of 0x$name is found', ({ marker }) => {
    const note = segment(marker, script);
    for (const place of ['before', 'between', 'behind'] as const) {
      expect(readPicture(jpegOf({ [place]: note }))).toEqual({ kind: 'code' });
    }
    expect(readPicture(jpegOf({ before: segment(marker, bytesOf('Máy ảnh')) }))).toEqual(whole);
    expect(readJpeg(jpegOf({ before: note }))?.notes.map((bytes) => [...bytes])).toEqual([script]);
  });

  test('all of them are looked at, not the first or the last only', () => {
    const harmless = segment(0xe1, bytesOf('Exif'));
    for (const before of [
      [...segment(0xe2, script), ...harmless, ...harmless],
      [...harmless, ...segment(0xe2, script), ...harmless],
      [...harmless, ...harmless, ...segment(0xe2, script)],
    ]) {
      expect(readPicture(jpegOf({ before }))).toEqual({ kind: 'code' });
    }
  });

  test('tables of the picture itself are no notes', () => {
    for (const marker of [0xc4, 0xcc, 0xdb, 0xdd, 0xdf, 0xf0, 0xfd]) {
      expect(readJpeg(jpegOf({ before: segment(marker, script) }))?.notes).toEqual([]);
    }
  });

  test('an empty note is one, and one that reaches beyond the file breaks it', () => {
    expect(readPicture(jpegOf({ before: segment(0xe1, []) }))).toEqual(whole);
    expect(readPicture(jpegOf({ before: [0xff, 0xe1, 0, 1] }))).toEqual({ kind: 'broken' });
    expect(readPicture(jpegOf({ before: [0xff, 0xe1, 0xff, 0xff] }))).toEqual({ kind: 'broken' });
  });
});

describe('the size', () => {
  test.each(
    [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf].map((marker) => ({
      marker,
      name: hex(marker),
    })),
  )('is stated by the frame 0x$name', ({ marker }) => {
    const bytes = Uint8Array.from([0xff, 0xd8, ...frame(4000, 3000, marker), ...scan(), 0xff, 0xd9]);
    expect(readPicture(bytes)).toEqual({ kind: 'picture', width: 4000, height: 3000 });
  });

  test.each([0xbf, 0xc4, 0xc8, 0xcc].map((marker) => ({ marker, name: hex(marker) })))(
    'is not stated by the segment 0x$name',
    ({ marker }) => {
      const bytes = Uint8Array.from([0xff, 0xd8, ...frame(4000, 3000, marker), ...scan(), 0xff, 0xd9]);
      expect(readPicture(bytes)).toEqual({ kind: 'broken' });
    },
  );

  test.each([
    { width: 1, height: 1, kind: 'picture' },
    { width: 255, height: 256, kind: 'picture' },
    { width: 65_535, height: 65_535, kind: 'picture' },
    { width: 0, height: 500, kind: 'broken' },
    { width: 500, height: 0, kind: 'broken' },
  ])('$width × $height makes it $kind', ({ height, kind, width }) => {
    const bytes = Uint8Array.from([0xff, 0xd8, ...frame(width, height), ...scan(), 0xff, 0xd9]);
    expect(readPicture(bytes)).toEqual(kind === 'picture' ? { kind, width, height } : { kind });
  });
});

describe('the end', () => {
  test('is found behind escaped bytes, restarts and fillers', () => {
    const restarts = Array.from({ length: 8 }, (_, index) => [0x2a, 0xff, 0xd0 + index]).flat();
    const data = [...restarts, 0xff, 0, 0xff, 0x01, 0x2a, 0xff];
    const bytes = Uint8Array.from([0xff, 0xd8, ...frame(700, 500), ...scan(data), 0xff, 0xd9]);
    expect(readPicture(bytes)).toEqual(whole);
  });

  test('is found behind several scans, and behind markers that have no length', () => {
    const bare = [0xff, 0xff, 0xff, 0x01, 0xff, 0xd0, 0xff, 0xd7, 0xff, 0xd8];
    expect(readPicture(jpegOf({ before: bare, behind: scan() }))).toEqual(whole);
  });

  test.each([
    { name: 'no scan', bytes: [0xff, 0xd8, ...frame(700, 500), 0xff, 0xd9] },
    { name: 'no frame', bytes: [0xff, 0xd8, ...scan(), 0xff, 0xd9] },
    { name: 'no end', bytes: [0xff, 0xd8, ...frame(700, 500), ...scan()] },
    { name: 'something between two segments', bytes: [0xff, 0xd8, ...frame(700, 500), 0x2a, ...scan(), 0xff, 0xd9] },
    { name: 'half a marker', bytes: [0xff, 0xd8, 0xff] },
    { name: 'half an end', bytes: [0xff, 0xd8, ...frame(700, 500), ...scan(), 0xff] },
  ])('a file with $name is broken', ({ bytes }) => {
    expect(readPicture(Uint8Array.from(bytes))).toEqual({ kind: 'broken' });
  });

  test('what follows it is looked at, and kept apart from the notes', () => {
    expect(readJpeg(jpegOf({ after: [1, 2, 3] }))?.after).toEqual(Uint8Array.from([1, 2, 3]));
    expect(readPicture(jpegOf({ after: bytesOf('SEFH\u0001 ghi chú') }))).toEqual(whole);
    expect(readPicture(jpegOf({ after: [...jpegOf()] }))).toEqual(whole);
    expect(readPicture(jpegOf({ after: script }))).toEqual({ kind: 'code' });
  });

  test('code within the coded picture is a picture: no browser looks for words there', () => {
    const bytes = Uint8Array.from([0xff, 0xd8, ...frame(700, 500), ...scan(script), 0xff, 0xd9]);
    expect(readPicture(bytes)).toEqual(whole);
  });
});
