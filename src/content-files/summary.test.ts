import { expect, test } from 'vitest';
import { summaryOf } from './summary.ts';

test('a summary is as many whole sentences as fit', () => {
  expect(summaryOf('Trà hái ở Tà Xùa. Cây đã già. Người Mông chăm.', 32)).toBe('Trà hái ở Tà Xùa. Cây đã già.');
});

test('marks of Markdown are taken off', () => {
  expect(summaryOf('## Trà\n\nTrà **Shan** của [bản Bẹ](https://a.vn)[^1].\n\n[^1]: Ghi chú.')).toBe(
    'Trà Shan của bản Bẹ.',
  );
});

test('lists, tables and HTML are passed over', () => {
  expect(summaryOf('- một\n- hai\n\n<b>x</b>\n\n| a |\n|-|\n| b |\n\nCâu đầu.')).toBe('x Câu đầu.');
});

test('the point of a short form ends no sentence', () => {
  expect(summaryOf('Xưởng ở TP. Hồ Chí Minh. Mở năm 2020.', 26)).toBe('Xưởng ở TP. Hồ Chí Minh.');
});

test('a first sentence that is too long ends after a whole word', () => {
  expect(summaryOf('Mật ong bạc hà của cao nguyên đá Đồng Văn, tỉnh Hà Giang.', 30)).toBe(
    'Mật ong bạc hà của cao nguyên…',
  );
});

test('no summary is longer than it may be', () => {
  expect(summaryOf('x'.repeat(500), 160)).toHaveLength(160);
  expect(summaryOf('Trà ngon. '.repeat(50)).length).toBeLessThanOrEqual(160);
});

test('a page without words has an empty summary', () => {
  expect(summaryOf('\n\n')).toBe('');
});
