import { expect, test } from 'vitest';
import { windows1258 } from '../office-list-fixture.ts';
import { decodeText, findOldFont } from './decode-text.ts';

const text = 'Tên sản phẩm;Tỉnh\r\nChè Shan tuyết;Sơn La\r\nĐặc sản;Đắk Lắk\r\n';
const utf16 = (value: string): Buffer => Buffer.from(value, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-8 with tones apart', Buffer.from(text.normalize('NFD'))],
  ['UTF-16 with its mark', utf16(`\uFEFF${text}`)],
  ['UTF-16 the other way round with its mark', utf16(`\uFEFF${text}`).swap16()],
  ['UTF-16 without a mark', utf16(text)],
  ['UTF-16 the other way round without a mark', utf16(text).swap16()],
  ['Windows-1258', Buffer.from(windows1258(text))],
])('%s is read', (_name, bytes) => {
  expect(decodeText(bytes)).toEqual({ text });
});

test('a text that is too short to tell zeros apart is read as it stands', () => {
  expect(decodeText(Buffer.from('a'))).toEqual({ text: 'a' });
  expect(decodeText(utf16('ab'))).toEqual({ text: 'ab' });
  expect(decodeText(Buffer.from([97, 0]))).toMatchObject({ unreadable: 'notText' });
});

test.each([
  ['a PDF', '%PDF-1.7'],
  ['rich text', '{\\rtf1 a'],
  ['XML', '<?xml version="1.0"?>'],
  ['a page of the web', '  \n<!DOCTYPE html>'],
  ['HTML', '<HTML><body>'],
  ['a table of HTML', '<table><tr>'],
  ['the head of a page', '<meta charset=utf-8>'],
])('%s is no table', (_name, content) => {
  expect(decodeText(Buffer.from(`${content}${'x'.repeat(300)}`))).toEqual({ unreadable: 'notText', found: '' });
});

test('signs of other formats inside a cell are no reason to refuse a table', () => {
  expect(decodeText(Buffer.from('Tên;<table>\nChè;%PDF-\n'))).toHaveProperty('text');
});

test('control characters are let pass where they are few, and are no text where they are many', () => {
  const few = `${'a'.repeat(97)}\u0001\u007F`;
  expect(decodeText(Buffer.from(`${few}a`))).toEqual({ text: `${few}a` });
  expect(decodeText(Buffer.from(`${few}\u0008`))).toMatchObject({ unreadable: 'notText' });
  expect(decodeText(Buffer.from('a\tb\r\nc\u000Bd\u000C'.repeat(20)))).toHaveProperty('text');
});

test('bytes with a zero among letters of one byte are no text', () => {
  expect(decodeText(Buffer.concat([Buffer.from('Tên sản phẩm'.repeat(10)), Buffer.from([0])]))).toMatchObject({
    unreadable: 'notText',
  });
});

const old = 'Tªn s¶n phÈm;TØnh\nChÌ Shan tuyÕt;®Æc s¶n\nMËt ong b¹c hµ;Hµ Giang\n';

test('text in an old TCVN3 font is told with a piece of it', () => {
  expect(findOldFont(old)).toBe('Tªn s¶n phÈm;TØnh Ch');
  expect(decodeText(Buffer.from(old))).toEqual({ unreadable: 'tcvn3', found: 'Tªn s¶n phÈm;TØnh Ch' });
});

test('two such signs may be chance, three are not', () => {
  expect(findOldFont('s¶n s¶n')).toBeUndefined();
  expect(findOldFont('s¶n s¶n s¶n')).toBe('s¶n s¶n s¶n');
});

test('signs that stand alone, as in prices and degrees, are no old font', () => {
  expect(findOldFont('Gạo ® và © 2024, 5 µm, ¶ 3. «Chè» ¬ ª º « x » ® ® ®')).toBeUndefined();
});
