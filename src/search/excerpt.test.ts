import { expect, test } from 'vitest';
import { toExcerpt } from './excerpt.ts';
import { parseQuery } from './query.ts';

const text =
  'Khoai được trồng trên nương cao. Củ sọ của vùng này bở và thơm. Hợp tác xã thu hoạch từ tháng mười, phơi khô rồi đóng ' +
  'gói trong túi giấy để giữ hương vị, sau đó đưa đến các cửa hàng ở Hà Nội và Điện Biên, nơi khoai sọ được bán quanh năm.';

const shown = (query: string): string =>
  toExcerpt(text, parseQuery(query))
    .map((part) => (typeof part === 'string' ? part : `[${part.marked}]`))
    .join('');

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

test('a text that holds none of the words gives no passage', () => {
  expect(shown('fructose')).toBe('');
});
