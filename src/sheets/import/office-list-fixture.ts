import { expect } from 'vitest';
import { producerText } from '../../checks/checked-files.ts';
import { importFiles, makeImportFixture, treeOf } from './import-fixture.ts';
import type { ImportFixture } from './import-fixture.ts';

/** Lists as offices keep them, made up here byte by byte. */

/** The head of a list as an office writes it. */
export const header = [
  'STT',
  'Tên sản phẩm',
  'Chủ thể',
  'Tỉnh',
  'Huyện',
  'Nhóm',
  'Hạng sao',
  'Số QĐ',
  'Ngày quyết định',
  'Nguồn',
  'Nơi đăng',
  'Link',
];
/** A product of such a list. */
export const row = [
  '1',
  'Chè Shan tuyết',
  'HTX Tà Xùa',
  'Sơn La',
  'Bắc Yên',
  'Thực phẩm',
  '4 sao',
  '816/QĐ-UBND',
  '26/04/2024',
  'Sơn La công nhận OCOP',
  'Báo Sơn La',
  'https://baosonla.vn/a',
];
/** The producer of it. */
export const fixtureFiles = { 'producers/htx-ta-xua/index.md': producerText() };
/** Where its page comes to lie. */
export const product = 'products/son-la/che-shan-tuyet/index.md';

/** What its page says. */
export const expected = `---
name: Chè Shan tuyết
group: food
producer: htx-ta-xua
origin:
  former: son-la
  district: Bắc Yên
recognitions:
  - stars: 4
    date: 2024-04-26
    decision: 816/QĐ-UBND
    source: bao-son-la
sources:
  bao-son-la:
    title: Sơn La công nhận OCOP
    publisher: Báo Sơn La
    url: https://baosonla.vn/a
    read: 2026-11-21
---
`;

/** Returns rows as CSV. */
export function csv(rows: readonly (readonly string[])[], delimiter = ','): string {
  return rows
    .map((cells) => cells.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter))
    .join('\r\n');
}

/** Imports a file into an empty catalogue or a given one, and returns the page of the product. */
export async function imported(
  content: string | Uint8Array,
  name = 'danh sách.csv',
  fixture: ImportFixture = makeImportFixture(fixtureFiles),
): Promise<string> {
  const { errorOutput, exitCode, output } = await importFiles(fixture, { [name]: content });
  expect(exitCode, output + errorOutput).toBe(0);
  return Buffer.from(treeOf(fixture.contentDir)[product] ?? '', 'latin1').toString('utf8');
}

/** Returns text in Windows-1258, which writes a vowel and then its tone as a letter of its own. */
export function windows1258(text: string): Uint8Array {
  const letters = new Map<string, number>();
  const decoder = new TextDecoder('windows-1258');
  for (let byte = 0; byte < 256; byte += 1) letters.set(decoder.decode(new Uint8Array([byte])), byte);
  const bytes = Array.from(text.normalize('NFC')).flatMap((letter) => {
    const whole = letters.get(letter);
    if (whole !== undefined) return [whole];
    const parts = Array.from(letter.normalize('NFD'));
    const tone = parts.findLast((part) => letters.has(part) && /\p{M}/u.test(part)) ?? '';
    const base = parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC');
    return [letters.get(base) ?? 63, letters.get(tone) ?? 63];
  });
  return new Uint8Array(bytes);
}
