import { expect, test } from 'vitest';
import { makeZip } from './zip-fixture.ts';
import type { ZipPart } from './zip-fixture.ts';
import { zipFault, zipLimits } from './zip-guard.ts';

const zeros = (bytes: number): Uint8Array => new Uint8Array(bytes);
const letter: ZipPart = { data: Buffer.from('a') };

function parts(count: number, part: ZipPart): ZipPart[] {
  return Array.from({ length: count }, () => part);
}

test('what a workbook of an office needs is let through', () => {
  expect(zipFault(makeZip([]))).toBeUndefined();
  expect(
    zipFault(makeZip([letter, { data: zeros(1_000_000) }, { data: Buffer.from('lưu'), method: 0 }])),
  ).toBeUndefined();
  expect(
    zipFault(
      makeZip(
        [
          { ...letter, extra: 9 },
          { ...letter, extra: 30 },
        ],
        'một lời ghi',
      ),
    ),
  ).toBeUndefined();
});

test('the bytes may lie anywhere in a larger buffer', () => {
  const zip = makeZip([letter]);
  const larger = new Uint8Array(zip.length + 20);
  larger.set(zip, 10);
  expect(zipFault(larger.subarray(10, 10 + zip.length))).toBeUndefined();
});

test('a part may be as large as all parts together, and not a byte larger', () => {
  const { unpackedBytes } = zipLimits;
  expect(zipFault(makeZip([{ data: zeros(unpackedBytes) }]))).toBeUndefined();
  expect(zipFault(makeZip([{ data: zeros(unpackedBytes + 1) }]))).toBe('bomb');
});

test('many parts that are each small are a bomb when they are too large together', () => {
  const part = { data: zeros(zipLimits.unpackedBytes / 50) };
  expect(zipFault(makeZip(parts(50, part)))).toBeUndefined();
  expect(zipFault(makeZip([...parts(50, part), letter]))).toBe('bomb');
});

test('the sum counts also where the directory declares too little', () => {
  const part = { data: zeros(zipLimits.unpackedBytes / 50), declared: 10 };
  expect(zipFault(makeZip(parts(50, part)))).toBeUndefined();
  expect(zipFault(makeZip([...parts(50, part), letter]))).toBe('bomb');
});

test('parts that are stored as they are count too', () => {
  const stored = { data: zeros(10_000_000), method: 0 } as const;
  const most = { data: zeros(zipLimits.unpackedBytes - stored.data.length), declared: 1 };
  expect(zipFault(makeZip([stored, most]))).toBeUndefined();
  expect(zipFault(makeZip([most, stored]))).toBeUndefined();
  expect(zipFault(makeZip([{ data: zeros(1), method: 0 }, stored, most]))).toBe('bomb');
  expect(zipFault(makeZip([most, stored, { data: zeros(1), method: 0 }]))).toBe('bomb');
});

test('a directory that declares too much is refused without unpacking', () => {
  const half = { ...letter, declared: zipLimits.unpackedBytes / 2 };
  expect(zipFault(makeZip([half, half]))).toBeUndefined();
  expect(zipFault(makeZip([half, half, { ...letter, declared: 1 }]))).toBe('bomb');
});

test('more parts than any workbook has are a bomb', () => {
  expect(zipFault(makeZip(parts(zipLimits.entries, letter)))).toBeUndefined();
  expect(zipFault(makeZip(parts(zipLimits.entries + 1, letter)))).toBe('bomb');
});

test('a file that is too large is told so before it is looked into', () => {
  expect(zipFault(zeros(zipLimits.fileBytes + 1))).toBe('tooLarge');
  expect(zipFault(zeros(zipLimits.fileBytes))).toBe('zipBroken');
});

const sound = makeZip([letter, { data: Buffer.from('bb'), extra: 4 }]);
const directoryAt = sound.readUInt32LE(sound.length - 6);

function damaged(at: number, bytes: number): Buffer {
  const zip = Buffer.from(sound);
  zip.writeUInt32LE(bytes, at);
  return zip;
}

test.each([
  { name: 'nothing', zip: Buffer.alloc(0) },
  { name: 'a file without its end', zip: sound.subarray(0, sound.length - 22) },
  { name: 'an end that is cut off', zip: sound.subarray(0, sound.length - 1) },
  { name: 'a directory that is somewhere else', zip: damaged(sound.length - 6, directoryAt + 1) },
  { name: 'a directory beyond the end', zip: damaged(sound.length - 6, sound.length) },
  { name: 'a part whose header is damaged', zip: damaged(0, 0) },
  { name: 'a part beyond the end', zip: damaged(directoryAt + 42, sound.length - 29) },
  { name: 'a part that is longer than the file', zip: damaged(directoryAt + 20, sound.length) },
  { name: 'a second entry that is damaged', zip: damaged(directoryAt + 46 + 24, 0) },
  { name: 'a part that cannot be unpacked', zip: damaged(30 + 24, 0xffffffff) },
])('$name is broken', ({ zip }) => {
  expect(zipFault(zip)).toBe('zipBroken');
});

test('every file that was cut off is refused, wherever that happened', () => {
  for (let length = 0; length < sound.length; length += 1) {
    expect(zipFault(sound.subarray(0, length)), String(length)).toBe('zipBroken');
  }
});
