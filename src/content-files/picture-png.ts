import type { PictureParts } from './picture-parts.ts';

/** Returns the size and the notes of a PNG; nothing when a part is missing or cut off. */
export function readPng(bytes: Uint8Array): PictureParts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const notes: Uint8Array[] = [];
  let size: { readonly width: number; readonly height: number } | undefined;
  let hasData = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    if (at === 8) {
      if (type !== 'IHDR' || length !== 13) return undefined;
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    }
    if (type === 'IEND') {
      return size === undefined || !hasData ? undefined : { ...size, notes, after: bytes.subarray(end) };
    }
    hasData ||= type === 'IDAT';
    // A small first letter marks parts that a decoder may leave out: texts, times, profiles.
    if (/^[a-z]/u.test(type)) notes.push(bytes.subarray(at + 8, end - 4));
    at = end;
  }
  return undefined;
}
