import { expect, test } from 'vitest';
import { writeOut } from './abbreviations.ts';
import { toSearchWords } from './search-words.ts';

const written = (text: string): string | undefined =>
  writeOut(toSearchWords(text), (word) => word)
    ?.map((word) => word.written)
    .join(' ');

test.each([
  ['HTX Mường Lò', 'hợp tác xã mường lò'],
  ['THT Rau', 'tổ hợp tác rau'],
  ['Cty CP ABC', 'công ty cổ phần abc'],
  ['CTCP Chè', 'công ty cổ phần chè'],
  ['Công ty TNHH MTV', 'công ty trách nhiệm hữu hạn một thành viên'],
  ['DNTN Hoa', 'doanh nghiệp tư nhân hoa'],
  ['DN Hoa', 'doanh nghiệp hoa'],
  ['HKD Lê', 'hộ kinh doanh lê'],
  ['CSSX Bún', 'cơ sở sản xuất bún'],
  ['SX-KD', 'sản xuất kinh doanh'],
  ['SXKD', 'sản xuất kinh doanh'],
  ['TM & DV', 'thương mại dịch vụ'],
  ['XNK', 'xuất nhập khẩu'],
  ['XK', 'xuất khẩu'],
  ['HTX NN', 'hợp tác xã nông nghiệp'],
  ['UBND tỉnh', 'ủy ban nhân dân tỉnh'],
  ['TX Kỳ Anh', 'thị xã kỳ anh'],
  ['TT Sa Pa', 'thị trấn sa pa'],
  ['TP.HCM', 'thành phố hồ chí minh'],
  ['TPHCM', 'thành phố hồ chí minh'],
  ['BRVT', 'bà rịa vũng tàu'],
  ['htx', 'hợp tác xã'],
])('%s is written out as %s', (short, long) => {
  expect(written(short)).toBe(long);
});

test('a text without abbreviations has no other form', () => {
  expect(written('Hợp tác xã Mường Lò')).toBeUndefined();
  expect(written('')).toBeUndefined();
});

test('words that were written out are made what the caller makes of words, others stay themselves', () => {
  const words = toSearchWords('HTX Hoa').map((word) => ({ ...word, open: true }));
  const out = writeOut(words, (word) => ({ ...word, open: false }));
  expect(out?.map(({ open }) => open)).toEqual([false, false, false, true]);
  expect(out?.at(-1)).toBe(words[1]);
});
