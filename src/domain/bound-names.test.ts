import { expect, test } from 'vitest';
import { bindNames, toStretches } from './bound-names.ts';

const shown = (text: string): string => bindNames(text).replaceAll('\u00A0', '_');

test.each([
  ['Nước mắm Thanh Quốc 35 độ đạm', 'Nước mắm Thanh_Quốc 35 độ đạm'],
  ['Măng mầm lục trúc Y Na', 'Măng mầm lục trúc Y_Na'],
  ['Công ty TNHH Ông Chà Và', 'Công ty TNHH Ông_Chà_Và'],
  ['Kim Bôi sliced sour bamboo shoots', 'Kim_Bôi sliced sour bamboo shoots'],
])('the proper name in “%s” stays on one line', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('no line begins with a dash', () => {
  expect(shown('Bình gốm Chu Đậu - bình tỳ bà')).toBe('Bình gốm Chu_Đậu_- bình tỳ bà');
});

test('what has to stay whole can be told without changing the text', () => {
  const stretches = toStretches(bindNames('Bột ca cao Chu Đậu - 3-in-1 loại 1'));
  expect(stretches.filter(({ isWhole }) => isWhole).map(({ text }) => text)).toEqual(['Chu Đậu -', '3-in-1']);
  expect(stretches.map(({ text }) => text).join('')).toBe('Bột ca cao Chu Đậu - 3-in-1 loại 1');
});

test('what would not fit on a narrow card in large letters is not kept whole, but for its dash', () => {
  const wholeOf = (text: string): readonly string[] =>
    toStretches(bindNames(text)).flatMap((stretch) => (stretch.isWhole ? stretch.text : []));
  expect(wholeOf('Trà Nguyễn Thượng Trường xanh')).toEqual([]);
  expect(wholeOf('Gốm Nguyễn Thượng Trường - bình')).toEqual(['Trường -']);
});

test('names of many syllables, capitals and all other words may be parted', () => {
  expect(shown('Bánh đậu Rồng Vàng Hoàng Gia')).toBe('Bánh đậu Rồng Vàng Hoàng Gia');
  expect(shown('Công ty TNHH MTV')).toBe('Công ty TNHH MTV');
  expect(shown('')).toBe('');
});
