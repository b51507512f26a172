import type { PictureParts } from './picture-parts.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Returns the size and the notes of a WebP; nothing when it is shorter than it says or holds no frame. */
export function readWebp(bytes: Uint8Array): PictureParts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20) return undefined;
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const notes: Uint8Array[] = [];
  let size: Size | undefined;
  let hasFrame = false;
  for (let at = 12; at + 8 <= end;) {
    const type = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
    const length = view.getUint32(at + 4, true);
    const from = at + 8;
    if (from + length > end) return undefined;
    const data = bytes.subarray(from, from + length);
    if (/^(?:VP8[ LX])$/u.test(type)) size ??= sizeIn(type, data);
    if (/^(?:VP8[ L]|ANMF)$/u.test(type)) hasFrame = true;
    else if (type !== 'VP8X' && type !== 'ALPH' && type !== 'ANIM') notes.push(data);
    at = from + length + (length % 2);
  }
  return size === undefined || !hasFrame ? undefined : { ...size, notes, after: bytes.subarray(end) };
}

/** The three kinds of frames state their size in three ways. */
function sizeIn(type: string, data: Uint8Array): Size | undefined {
  const byte = (at: number): number => data[at] ?? 0;
  const number = (at: number): number => byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16);
  if (data.length < 10 && type !== 'VP8L') return undefined;
  if (type === 'VP8X') return { width: number(4) + 1, height: number(7) + 1 };
  if (type === 'VP8L') {
    if (byte(0) !== 0x2f || data.length < 5) return undefined;
    const bits = (byte(1) | (byte(2) << 8) | (byte(3) << 16) | (byte(4) << 24)) >>> 0;
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return { width: (byte(6) | (byte(7) << 8)) & 0x3fff, height: (byte(8) | (byte(9) << 8)) & 0x3fff };
}
