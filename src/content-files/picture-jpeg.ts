import type { PictureParts } from './picture-parts.ts';

/** Markers without a length: beginnings of restart intervals, and a filler. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** Start of frame: baseline, progressive and their kin; 0xC4, 0xC8 and 0xCC are something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Segments whose bytes programs may fill as they like: application data and comments. */
const isNote = (marker: number): boolean => marker === 0xfe || (marker >= 0xe0 && marker <= 0xef);

/** Returns the size and the notes of a JPEG; nothing when it does not reach its own end. */
export function readJpeg(bytes: Uint8Array): PictureParts | undefined {
  const notes: Uint8Array[] = [];
  let size: { readonly width: number; readonly height: number } | undefined;
  let scans = 0;
  for (let at = 2; at + 1 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff || isBare(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xd9) {
      const after = bytes.subarray(at + 2);
      return size === undefined || scans === 0 ? undefined : { ...size, notes, after };
    }
    const length = wordAt(bytes, at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    if (isFrame(marker)) size = { height: wordAt(bytes, at + 5), width: wordAt(bytes, at + 7) };
    if (isNote(marker)) notes.push(bytes.subarray(at + 4, end));
    scans += marker === 0xda ? 1 : 0;
    at = marker === 0xda ? endOfScan(bytes, end) : end;
  }
  return undefined;
}

/** Coded data runs until a marker that is neither an escaped 0xFF nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !isBare(next)) return at;
  }
  return bytes.length;
}

function wordAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
