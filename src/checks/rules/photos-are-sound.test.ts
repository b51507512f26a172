import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { issuesIn, jpegBytes, productText } from '../checked-files.ts';

const page = productText({ more: ['photos:', '  - src: tra.jpg', '    alt: Đồi trà', '    credit: HTX Tà Xùa'] });

/** Returns what is wrong with a photo, as `code found`. */
async function faultOf(photo: Uint8Array, name = 'tra.jpg'): Promise<string | undefined> {
  const files = { 'products/tra/index.md': page.replace('tra.jpg', name), [`products/tra/${name}`]: photo };
  const [issue, ...others] = await issuesIn(files);
  expect(others).toEqual([]);
  if (issue === undefined) return undefined;
  expect(issue.file).toBe(`products/tra/${name}`);
  return `${issue.code} ${String(issue.params['found'])}`;
}

const image = (width = 700, height = 500) => sharp({ create: { width, height, channels: 3, background: '#484' } });
const jpeg = await image().jpeg().toBuffer();
const png = await image().png().toBuffer();
const webp = await image().webp().toBuffer();

test.each([
  { name: 'a JPEG', photo: jpeg },
  { name: 'a progressive JPEG', photo: await image().jpeg({ progressive: true }).toBuffer() },
  {
    name: 'a JPEG with EXIF',
    photo: await image()
      .withExif({ IFD0: { Copyright: 'HTX' } })
      .jpeg()
      .toBuffer(),
  },
  { name: 'a PNG', photo: png },
  { name: 'a WebP', photo: webp },
  { name: 'a lossless WebP', photo: await image().webp({ lossless: true }).toBuffer() },
  { name: 'a WebP with a profile', photo: await image().withMetadata().webp().toBuffer() },
  { name: 'a JPEG with the notes of a phone behind its end', photo: Buffer.concat([jpeg, Buffer.from('SEFH\u0001')]) },
])('$name is accepted, whatever its name', async ({ photo }) => {
  expect(await faultOf(photo)).toBeUndefined();
  expect(await faultOf(photo, 'tra.webp')).toBeUndefined();
});

const asBytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test.each([
  { name: 'an AVIF', photo: await image(64, 64).avif().toBuffer(), found: 'AVIF' },
  { name: 'a HEIC', photo: asBytes('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'), found: 'HEIF (HEIC)' },
  { name: 'a GIF', photo: await image(64, 64).gif().toBuffer(), found: 'GIF' },
  { name: 'an SVG', photo: asBytes('<?xml version="1.0"?><svg xmlns="…" onload="alert(1)"/>'), found: 'SVG' },
  { name: 'a web page', photo: asBytes('<!doctype html><script>alert(1)</script>'), found: 'HTML/XML' },
  { name: 'a Word file', photo: asBytes('PK\u0003\u0004…'), found: 'ZIP (Word, Excel)' },
  { name: 'an empty file', photo: asBytes(''), found: '0 byte' },
])('$name with the name of a JPEG is refused', async ({ found, photo }) => {
  expect(await faultOf(photo)).toBe(`photo-type-refused ${found}`);
});

test.each([
  { name: 'JPEG', photo: jpeg },
  { name: 'PNG', photo: png },
  { name: 'WebP', photo: webp },
])('a $name that is cut off at any place is broken', async ({ photo }) => {
  for (const share of [0.05, 0.3, 0.6, 0.99]) {
    const cut = photo.subarray(0, Math.max(16, Math.floor(photo.length * share)));
    expect(await faultOf(cut)).toBe(`photo-broken ${String(cut.length)} byte`);
  }
});

const comment = (text: string): Buffer => {
  const note = Buffer.from(text);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, note.length + 2]), note, jpeg.subarray(2)]);
};

test.each([
  { name: 'a JPEG with a script in its comment', photo: comment('<script>alert(1)</script>') },
  { name: 'a JPEG followed by an archive', photo: Buffer.concat([jpeg, Buffer.from('PK\u0003\u0004…')]) },
  { name: 'a PNG followed by a web page', photo: Buffer.concat([png, Buffer.from('<html><body>')]) },
  { name: 'a WebP followed by PHP', photo: Buffer.concat([webp, Buffer.from('<?php system(1);')]) },
])('$name is refused', async ({ photo }) => {
  expect(await faultOf(photo)).toMatch(/^photo-hides-code/u);
});

test.each([
  { name: 'a first photo below 600 px', photo: jpegBytes(599, 400), fault: 'photo-too-small 599 × 400 px' },
  { name: 'a strip', photo: jpegBytes(2000, 199), fault: 'photo-too-small 2000 × 199 px' },
  { name: 'more than 50 megapixels', photo: jpegBytes(8000, 6251), fault: 'photo-too-large 8000 × 6251 px' },
  { name: 'a side above 12,000 px', photo: jpegBytes(12_001, 300), fault: 'photo-too-large 12001 × 300 px' },
  {
    name: 'more than 20 MB',
    photo: Buffer.concat([jpeg, Buffer.alloc(20 * 1024 * 1024)]),
    fault: 'photo-too-large 20.0 MB',
  },
])('$name is refused by its header', async ({ fault, photo }) => {
  expect(await faultOf(photo)).toBe(fault);
});

test('further photos may be smaller than the first', async () => {
  const more = page.replace('sources:', '  - src: b.jpg\n    alt: Trà\n    credit: HTX\nsources:');
  const files = {
    'products/tra/index.md': more,
    'products/tra/tra.jpg': jpeg,
    'products/tra/b.jpg': jpegBytes(300, 300),
  };
  expect(await issuesIn(files)).toEqual([]);
});

test('a file beside a page in a format that is not taken says so', async () => {
  const issues = await issuesIn({ 'products/tra/index.md': productText(), 'products/tra/anh.heic': '' });
  expect(issues).toMatchObject([{ code: 'photo-type-refused', params: { found: 'HEIC' } }]);
});

describe('the limits of a photo', () => {
  test.each([
    { width: 600, height: 400, fault: undefined },
    { width: 400, height: 600, fault: undefined },
    { width: 400, height: 599, fault: 'photo-too-small 400 × 599 px' },
    { width: 2000, height: 200, fault: undefined },
    { width: 199, height: 2000, fault: 'photo-too-small 199 × 2000 px' },
    { width: 8000, height: 6250, fault: undefined },
    { width: 6251, height: 8000, fault: 'photo-too-large 6251 × 8000 px' },
    { width: 12_000, height: 300, fault: undefined },
    { width: 300, height: 12_001, fault: 'photo-too-large 300 × 12001 px' },
  ])('$width × $height', async ({ fault, height, width }) => {
    expect(await faultOf(jpegBytes(width, height))).toBe(fault);
  });

  test.each([
    { width: 599, height: 400, limit: '600 px' },
    { width: 2000, height: 199, limit: '200 px' },
    { width: 12_001, height: 300, limit: '12000 px' },
    { width: 8000, height: 6251, limit: '50 megapixel' },
  ])('$width × $height is told with the limit $limit', async ({ height, limit, width }) => {
    const [issue] = await issuesIn({ 'products/tra/index.md': page, 'products/tra/tra.jpg': jpegBytes(width, height) });
    expect(issue).toMatchObject({ line: 1, column: 1, params: { limit } });
  });

  test('20 MB are taken, a byte more is not', async () => {
    const most = 20 * 1024 * 1024;
    const filled = (bytes: number): Uint8Array =>
      Buffer.concat([jpegBytes(), Buffer.alloc(bytes - jpegBytes().length)]);
    expect(await faultOf(filled(most))).toBeUndefined();
    expect(await faultOf(filled(most + 1))).toBe('photo-too-large 20.0 MB');
  });

  test('the first photo is the first of the list, however its name is written', async () => {
    const dotted = page.replace('src: tra.jpg', 'src: ./tra.jpg');
    const issues = await issuesIn({ 'products/tra/index.md': dotted, 'products/tra/tra.jpg': jpegBytes(599, 400) });
    expect(issues.map(({ code }) => code)).toEqual(['photo-too-small']);
  });
});
