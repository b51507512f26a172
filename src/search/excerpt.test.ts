import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toExcerpt } from './excerpt.ts';
import { parseQuery } from './query.ts';

const text =
  'Khoai được trồng trên nương cao. Củ sọ của vùng này bở và thơm. Hợp tác xã thu hoạch từ tháng mười, phơi khô rồi đóng ' +
  'gói trong túi giấy để giữ hương vị, sau đó đưa đến các cửa hàng ở Hà Nội và Điện Biên, nơi khoai sọ được bán quanh năm.';

const shownOf = (whole: string, query: string): string =>
  toExcerpt(whole, parseQuery(query))
    .map((part) => (typeof part === 'string' ? part : `[${part.marked}]`))
    .join('');
const shown = (query: string): string => shownOf(text, query);

test('the passage that holds the words next to each other is shown, with the words marked', () => {
  expect(shown('khoai so ')).toBe('… Hà Nội và Điện Biên, nơi [khoai] [sọ] được bán quanh năm.');
});

test('a passage from the beginning has dots only where it goes on', () => {
  expect(shown('nuong cao')).toMatch(/^Khoai được trồng trên \[nương\] \[cao\]\. Củ.*…$/u);
});

test('the last word may be begun only', () => {
  expect(shown('thu hoa')).toContain('[thu] [hoạch]');
  expect(shown('thu hoa ')).not.toContain('[hoạch]');
});

test.each([
  ['one letter begins too much', 'mật ong', 'm', ''],
  ['marks that were typed count while a word goes on', 'trang tràm', 'trà', 'trang [tràm]'],
  ['without marks all words go on that begin alike', 'trang tràm', 'tra', '[trang] [tràm]'],
  ['marks do not count in whole words', 'mắt mật', 'mật ', '[mắt] [mật]'],
  ['habit does not count', 'nước Mĩ', 'mỹ ', 'nước [Mĩ]'],
  ['the keyboard may have been off', 'có mật', 'maatj ', 'có [mật]'],
  ['what stands between words stays as it is', '(Mật) – ong!', 'mat ong ', '([Mật]) – [ong]!'],
])('%s: in “%s” the query “%s” marks “%s”', (_why, whole, query, marked) => {
  expect(shownOf(whole, query)).toBe(marked);
});

test('a text that holds none of the words gives no passage', () => {
  expect(shown('fructose')).toBe('');
  expect(toExcerpt('', parseQuery('a'))).toEqual([]);
});

const numbered = (count: number, at: Readonly<Record<number, string>>): string =>
  Array.from({ length: count }, (_, place) => at[place] ?? `w${String(place)}`).join(' ');

test('a passage has twenty-eight words, six of them before the first one that was asked for', () => {
  expect(shownOf(numbered(60, { 20: 'ong' }), 'ong ')).toBe(
    `… ${numbered(42, { 20: '[ong]' }).slice(numbered(14, {}).length + 1)} …`,
  );
  expect(shownOf(numbered(28, { 6: 'ong' }), 'ong ')).toBe(numbered(28, { 6: '[ong]' }));
  expect(shownOf(numbered(29, { 6: 'ong' }), 'ong ')).toBe(`${numbered(28, { 6: '[ong]' })} …`);
  expect(shownOf(numbered(29, { 7: 'ong' }), 'ong ')).toMatch(/^… w1 .* w28$/u);
});

test('the passage with most different words is shown, of equals the one with more neighbours, then the first', () => {
  const far = { 2: 'mat', 40: 'mat', 50: 'ong' };
  expect(shownOf(numbered(70, far), 'mat ong ')).toContain('[ong]');
  const twice = { 2: 'mat', 9: 'ong', 40: 'mat', 41: 'ong' };
  expect(shownOf(numbered(70, twice), 'mat ong ')).toContain('[mat] [ong]');
  const same = { 2: 'mat', 3: 'ong', 40: 'mat', 41: 'ong' };
  expect(shownOf(numbered(70, same), 'mat ong ')).toMatch(/^w0/u);
  const reversed = { 2: 'ong', 3: 'mat', 40: 'mat', 41: 'ong' };
  expect(shownOf(numbered(70, reversed), 'mat ong ')).toContain('[mat] [ong]');
  const outside = { 2: 'mat', 24: 'ong', 40: 'ong', 41: 'ong' };
  expect(shownOf(numbered(70, outside), 'mat ong ')).toContain('[mat]');
});

test('a passage is a piece of the text, and only words that answer are marked', () => {
  const words = fc.array(fc.constantFrom('mật', 'ong', 'rừng', 'và', '–', 'khoai, '), { maxLength: 80 });
  fc.assert(
    fc.property(words, fc.constantFrom('mat ong ', 'rung ', 'khoai mat '), (list, query) => {
      const whole = list.join(' ');
      const parts = toExcerpt(whole, parseQuery(query));
      const plain = parts.map((part) => (typeof part === 'string' ? part : part.marked)).join('');
      const answers = query.trim().split(' ');
      const fold = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '');
      const marked = parts.flatMap((part) => (typeof part === 'string' ? [] : fold(part.marked)));
      expect(whole).toContain(plain.replace(/^… /u, '').replace(/…$/u, ''));
      expect(answers).toEqual(expect.arrayContaining(marked));
      expect(marked.length > 0).toBe((fold(whole).match(/[a-z]+/gu) ?? []).some((word) => answers.includes(word)));
      expect((plain.match(/\p{L}+/gu) ?? []).length).toBeLessThanOrEqual(28);
      expect(
        parts.every(
          (part, at) => typeof part !== 'string' || typeof parts[at + 1] !== 'string' || at + 2 === parts.length,
        ),
      ).toBe(true);
    }),
    { numRuns: 300 },
  );
});
