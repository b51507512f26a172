/** For tests of photos: files of the three formats built part by part, so that each part can hold anything. */

const big16 = (number: number): number[] => [number >> 8, number & 255];
const big32 = (number: number): number[] => [...big16(number >>> 16), ...big16(number & 0xffff)];
const little32 = (number: number): number[] => big32(number).toReversed();
const little24 = (number: number): number[] => little32(number).slice(0, 3);

/** Returns the bytes of a text in Latin letters. */
export function bytesOf(text: string): number[] {
  return [...Buffer.from(text, 'latin1')];
}

/** Returns a segment of a JPEG: a marker, a length and what is in it. */
export function segment(marker: number, data: readonly number[]): number[] {
  return [0xff, marker, ...big16(data.length + 2), ...data];
}

/** Returns the segment that states the size of a JPEG. */
export function frame(width: number, height: number, marker = 0xc0): number[] {
  return segment(marker, [8, ...big16(height), ...big16(width), 1, 1, 0x11, 0]);
}

/** Returns a scan: its head and coded data, with an escaped 0xFF and a restart in it. */
export function scan(data: readonly number[] = [0x2a, 0xff, 0, 0x2a, 0xff, 0xd3, 0x2a]): number[] {
  return [...segment(0xda, [1, 1, 0, 0, 63, 0]), ...data];
}

/** Returns a JPEG from its segments; those `before` stand ahead of the frame, those `between` ahead of the scan. */
export function jpegOf({
  before = [],
  between = [],
  behind = [],
  after = [],
}: {
  readonly before?: readonly number[];
  readonly between?: readonly number[];
  readonly behind?: readonly number[];
  readonly after?: readonly number[];
} = {}): Uint8Array {
  const bytes = [0xff, 0xd8, ...before, ...frame(700, 500), ...between, ...scan(), ...behind, 0xff, 0xd9, ...after];
  return Uint8Array.from(bytes);
}

/** Returns a chunk of a PNG; nobody here looks at its checksum. */
export function chunk(type: string, data: readonly number[] = []): number[] {
  return [...big32(data.length), ...bytesOf(type), ...data, 1, 2, 3, 4];
}

/** Returns the chunk that states the size of a PNG. */
export function pngHead(width: number, height: number): number[] {
  return chunk('IHDR', [...big32(width), ...big32(height), 8, 2, 0, 0, 0]);
}

/** Returns a PNG from its chunks. */
export function pngOf(chunks: readonly number[], after: readonly number[] = []): Uint8Array {
  return Uint8Array.from([0x89, ...bytesOf('PNG\r\n\u001A\n'), ...chunks, ...after]);
}

/** Returns a chunk of a WebP, filled up to an even length. */
export function webpChunk(type: string, data: readonly number[]): number[] {
  return [...bytesOf(type), ...little32(data.length), ...data, ...(data.length % 2 === 1 ? [0] : [])];
}

/** Returns a WebP from its chunks; `stated` is the length it claims, where that is another than it has. */
export function webpOf(chunks: readonly number[], after: readonly number[] = [], stated?: number): Uint8Array {
  const size = little32(stated ?? chunks.length + 4);
  return Uint8Array.from([...bytesOf('RIFF'), ...size, ...bytesOf('WEBP'), ...chunks, ...after]);
}

/** Returns the three kinds of chunks that state the size of a WebP. */
export const webpFrames = {
  lossy: (width: number, height: number): number[] =>
    webpChunk('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...big16(width).toReversed(), ...big16(height).toReversed()]),
  lossless: (width: number, height: number): number[] =>
    webpChunk('VP8L', [0x2f, ...little32((width - 1) | ((height - 1) << 14))]),
  extended: (width: number, height: number): number[] =>
    webpChunk('VP8X', [0, 0, 0, 0, ...little24(width - 1), ...little24(height - 1)]),
} as const;
