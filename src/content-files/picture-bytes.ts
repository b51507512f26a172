import { readJpeg } from './picture-jpeg.ts';
import type { PictureParts } from './picture-parts.ts';
import { readPng } from './picture-png.ts';
import { readWebp } from './picture-webp.ts';

/**
 * What the bytes of a photo say, read by hand: a decoder meets a file only once it is known to be one of three old and
 * well-tested formats. A crafted AVIF has run code in image libraries, and an SVG is a program.
 */
export type Picture =
  | { readonly kind: 'picture'; readonly width: number; readonly height: number }
  /** Not JPEG, PNG or WebP; `type` says what it is where that can be told. */
  | { readonly kind: 'other'; readonly type: string }
  /** One of the three, but cut off or damaged. */
  | { readonly kind: 'broken' }
  /** One of the three that carries a web page or a program along. */
  | { readonly kind: 'code' };

/** Returns what a file is by its bytes. */
export function readPicture(bytes: Uint8Array): Picture {
  const read = readerFor(bytes);
  if (read === undefined) return { kind: 'other', type: typeOf(bytes) };
  const parts = read(bytes);
  if (parts === undefined || parts.width === 0 || parts.height === 0) return { kind: 'broken' };
  if (parts.notes.some(holdsCode) || holdsCode(parts.after) || startsOther(parts.after)) return { kind: 'code' };
  return { kind: 'picture', width: parts.width, height: parts.height };
}

function readerFor(bytes: Uint8Array): ((bytes: Uint8Array) => PictureParts | undefined) | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return readJpeg;
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return readPng;
  return textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP' ? readWebp : undefined;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function textAt(bytes: Uint8Array, from: number, length: number): string {
  return Buffer.from(bytes.subarray(from, from + length)).toString('latin1');
}

/** Brands of the files that phones call HEIC and browsers AVIF; both hold a coded video frame. */
const brands: readonly (readonly [RegExp, string])[] = [
  [/^avi[fs]/u, 'AVIF'],
  [/^(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/u, 'HEIF (HEIC)'],
];

function typeOf(bytes: Uint8Array): string {
  if (bytes.length === 0) return '0 byte';
  if (textAt(bytes, 4, 4) === 'ftyp') {
    const brand = textAt(bytes, 8, 4);
    return brands.find(([form]) => form.test(brand))?.[1] ?? 'MP4';
  }
  const start = textAt(bytes, 0, 512);
  if (/<svg/iu.test(start)) return 'SVG';
  if (/^\s*<(?:!doctype|html|\?xml)/iu.test(start.replace(/^\u00EF\u00BB\u00BF/u, ''))) return 'HTML/XML';
  const known = signatures.find(([signature]) => start.startsWith(signature));
  return known?.[1] ?? '?';
}

const signatures: readonly (readonly [string, string])[] = [
  ['GIF8', 'GIF'],
  ['BM', 'BMP'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['%PDF', 'PDF'],
  ['PK\u0003\u0004', 'ZIP (Word, Excel)'],
  ['\0\0\u0001\0', 'ICO'],
  ['MZ', 'EXE'],
  ['version https://git-lfs', 'git-lfs'],
];

/** Words that only a web page or a server's program has; XMP, the XML of cameras, has none of them. */
function holdsCode(part: Uint8Array): boolean {
  return (
    part.length > 0 &&
    /<script|<svg|<html|<!doctype html|<iframe|<\?php|javascript:/iu.test(textAt(part, 0, part.length))
  );
}

/** Phones keep further pictures and their own notes behind the end; archives, documents and programs have no place there. */
function startsOther(after: Uint8Array): boolean {
  return /PK\u0003\u0004|%PDF-|^MZ|^\u007FELF|^#!|^GIF8|Rar!|^7z/u.test(textAt(after, 0, after.length));
}
