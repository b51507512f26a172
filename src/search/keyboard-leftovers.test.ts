import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromKeyboardLeftovers, fromTelex, fromVni } from './keyboard-leftovers.ts';

test.each([
  ['ddawcj', 'đặc'],
  ['sarn', 'sản'],
  ['sanr', 'sản'],
  ['phees', 'phế'],
  ['maatj', 'mật'],
  ['nuwowcs', 'nước'],
  ['nuwocs', 'nước'],
  ['nuocws', 'nước'],
  ['dduwowngf', 'đường'],
  ['ddawks', 'đắk'],
  ['krong', undefined],
  ['kroong', 'krông'],
  ['hoaf', 'hòa'],
  ['quys', 'quý'],
  ['giof', 'giò'],
  ['giuwax', 'giữa'],
  ['gif', 'gì'],
  ['vietje', 'việt'],
  ['vieetj', 'việt'],
  ['dangd', 'đang'],
  ['tuw', 'tư'],
  ['tw', 'tư'],
  ['nguoiwf', 'người'],
  ['khuyar', 'khuỷa'],
  ['toans', 'toán'],
  ['muas', 'múa'],
  ['bows', 'bớ'],
  ['tra', undefined],
  ['coffee', undefined],
  ['star', undefined],
  ['s', undefined],
  ['bcd', undefined],
  ['as1', undefined],
])('Telex keys %s give %s', (keys, word) => {
  expect(fromTelex(keys)).toBe(word);
});

test.each([
  ['d9a85c', 'đặc'],
  ['sa3n', 'sản'],
  ['ma65t', 'mật'],
  ['nu7o7c1', 'nước'],
  ['nuo7c1', 'nước'],
  ['nuoc71', 'nước'],
  ['bu7o4i', 'bưỡi'],
  ['bo71', 'bớ'],
  ['tu7', 'tư'],
  ['la2', 'là'],
  ['o6ng', 'ông'],
  ['me65', 'mệ'],
  ['ga80', undefined],
  ['st25', undefined],
  ['40', undefined],
  ['khoai', undefined],
  ['kh7', undefined],
  ['5a', undefined],
  ['la-2', undefined],
])('VNI keys %s give %s', (keys, word) => {
  expect(fromVni(keys)).toBe(word);
});

test('a word that is already Vietnamese has no leftovers', () => {
  expect(fromKeyboardLeftovers('đường')).toBeUndefined();
  expect(fromKeyboardLeftovers('d9u7o7ng2')).toBe('đường');
  expect(fromKeyboardLeftovers('dduwowngf')).toBe('đường');
});

/** The keys of letters and tones, as the two methods teach them. */
const telexKeys: Readonly<Record<string, string>> = {
  ...{ ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' },
  ...{ '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' },
};
const vniKeys: Readonly<Record<string, string>> = {
  ...{ ă: 'a8', â: 'a6', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7', đ: 'd9' },
  ...{ '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' },
};

const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Types a word as who learned the method does: the tone last, or right behind the vowel that bears it. */
function typed(word: string, keys: Readonly<Record<string, string>>, toneLast: boolean): string {
  const letters = Array.from(
    word.normalize('NFD').replaceAll(/([aeou])([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031B])/gu, '$1$3$2'),
  );
  const tones = letters.filter((letter) => tone.test(letter));
  const plain = letters
    .join('')
    .replaceAll(/[aeou][\u0302\u0306\u031B]/gu, (letter) => keys[letter.normalize('NFC')] ?? letter)
    .replaceAll('đ', keys['đ'] ?? 'đ');
  const inPlace = plain.replaceAll(new RegExp(tone, 'gu'), (mark) => keys[mark] ?? mark);
  return toneLast
    ? plain.replaceAll(new RegExp(tone, 'gu'), '') + tones.map((mark) => keys[mark] ?? '').join('')
    : inPlace;
}

const syllables = (
  'đặc sản mật ong rừng cà phê nước mắm bưởi bánh tráng rượu nếp cái hoa vàng gạo tẻ chè đậu tương miến dong ' +
  'khoai sọ bí đỏ măng tây sầu riêng dừa xiêm nhãn lồng vải thiều trứng gà đường phèn quýt quế hồi hạt điều ' +
  'thịt trâu khô cá kho làng nghề dệt thổ cẩm mây tre lụa tằm yến sào tỏi ớt hành nghệ gừng giò chả nem chua'
).split(' ');

test('words typed with the keyboard off come out as they were meant, in Telex and VNI, wherever the tone is typed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...syllables), fc.boolean(), (word, toneLast) => {
      const telex = typed(word, telexKeys, toneLast);
      const vni = typed(word, vniKeys, toneLast);
      expect(telex === word ? word : fromKeyboardLeftovers(telex)).toBe(word);
      expect(vni === word ? word : fromKeyboardLeftovers(vni)).toBe(word);
    }),
    { numRuns: 500 },
  );
});
