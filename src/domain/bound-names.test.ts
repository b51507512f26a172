import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bindNames, toStretches } from './bound-names.ts';

const shown = (text: string): string => bindNames(text).replaceAll('\u00A0', '_');

describe('proper names on one line', () => {
  test.each([
    ['Nước mắm Thanh Quốc 35 độ đạm', 'Nước mắm Thanh_Quốc 35 độ đạm'],
    ['Măng mầm lục trúc Y Na', 'Măng mầm lục trúc Y_Na'],
    ['Công ty TNHH Ông Chà Và', 'Công ty TNHH Ông_Chà_Và'],
    ['Kim Bôi sliced sour bamboo shoots', 'Kim_Bôi sliced sour bamboo shoots'],
    ['trà Tà Xùa', 'trà Tà_Xùa'],
    ['Tà Xùa trà Suối Giàng', 'Tà_Xùa trà Suối_Giàng'],
    ['Đại Lão Vương', 'Đại_Lão_Vương'],
    ['Bánh đậu Rồng Vàng Hoàng Gia', 'Bánh đậu Rồng Vàng Hoàng Gia'],
    ['Công ty TNHH MTV', 'Công ty TNHH MTV'],
    ['Công ty ABC Tà', 'Công ty ABC Tà'],
    ['Gạo ST25 Sóc', 'Gạo ST25 Sóc'],
    ['Trà', 'Trà'],
    ['', ''],
  ])('in “%s” they stay there: “%s”', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('nothing but spaces changes, and what is bound stays bound', () => {
    const word = fc.constantFrom('Trà', 'Tà', 'Xùa', 'Y', 'mắm', 'TNHH', 'ST25', '-', '–', '35', 'a-b');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const text = words.join(' ');
        expect(bindNames(text).replaceAll('\u00A0', ' ')).toBe(text);
        expect(bindNames(text)).not.toMatch(/ [-–] /u);
      }),
    );
  });
});

describe('dashes', () => {
  test.each([
    ['Bình gốm Chu Đậu - bình tỳ bà', 'Bình gốm Chu_Đậu_- bình tỳ bà'],
    ['Bình gốm Chu Đậu – bình tỳ bà', 'Bình gốm Chu_Đậu_– bình tỳ bà'],
    ['trà xanh - trà đen', 'trà xanh_- trà đen'],
    ['Trà - Tà Xùa', 'Trà_- Tà_Xùa'],
    ['Chu Đậu -bình', 'Chu_Đậu -bình'],
    ['- trà', '- trà'],
  ])('no line of “%s” begins with one: “%s”', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('what has to stay whole', () => {
  const wholeOf = (text: string, most?: number): readonly string[] =>
    toStretches(bindNames(text), most).flatMap((stretch) => (stretch.isWhole ? stretch.text : []));

  test('can be told without changing the text', () => {
    const stretches = toStretches(bindNames('Bột ca cao Chu Đậu - 3-in-1 loại 1'));
    expect(stretches).toEqual([
      { text: 'Bột ca cao ', isWhole: false },
      { text: 'Chu Đậu -', isWhole: true },
      { text: ' ', isWhole: false },
      { text: '3-in-1', isWhole: true },
      { text: ' loại 1', isWhole: false },
    ]);
  });

  test.each([
    { text: 'Trà Nguyễn Thượng Trường xanh', whole: [], why: 'too long for a narrow card in large letters' },
    { text: 'Gốm Nguyễn Thượng Trường - bình', whole: ['Trường -'], why: 'too long, but for its dash' },
    { text: 'mua Quảng Nam Tiên về', whole: ['Quảng Nam Tiên'], why: 'fourteen letters fit' },
    { text: 'mua Quảng Nam Tiênn về', whole: [], why: 'fifteen do not' },
    { text: 'ready-to-eat meal', whole: ['ready-to-eat'], why: 'a compound' },
    { text: 'ready-to-eat-meals', whole: [], why: 'a compound that is too long' },
    { text: 'trà xanh', whole: [], why: 'words that may be parted' },
    { text: '-5 độ', whole: [], why: 'a sign, no compound' },
    { text: '', whole: [], why: 'nothing' },
  ])('“$text”: $whole, $why', ({ text, whole }) => {
    expect(wholeOf(text)).toEqual(whole);
    expect(
      toStretches(bindNames(text))
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
  });

  test('more letters fit where there is more room', () => {
    expect(wholeOf('ready-to-eat-meals', 18)).toEqual(['ready-to-eat-meals']);
    expect(wholeOf('ready-to-eat-meals', 17)).toEqual([]);
  });
});
