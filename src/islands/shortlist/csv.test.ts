import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';
import { toMailLink } from './mail-link.ts';

test('rows end with CR LF and the file begins with a byte order mark', () => {
  expect(
    toCsv([
      ['a', 'b'],
      ['c', 4],
    ]),
  ).toBe('\uFEFFa,b\r\nc,4\r\n');
});

test.each([
  { text: 'Trà, loại 1', cell: '"Trà, loại 1"' },
  { text: 'Mật “ong” "rừng"', cell: '"Mật “ong” ""rừng"""' },
  { text: 'hai\ndòng', cell: '"hai\ndòng"' },
  { text: '', cell: '' },
])('a cell with $text is quoted as RFC 4180 asks', ({ text, cell }) => {
  expect(toCsv([[text]])).toBe(`\uFEFF${cell}\r\n`);
});

test.each(['=1+1', '+84 123', '-5', '@SUM', "'x", '\tx'])('a cell %j cannot run as a formula', (text) => {
  expect(toCsv([[text]])).toBe(`\uFEFF'${text}\r\n`);
});

test.each(['\rx', '\nx'])('a cell %j cannot run as a formula either', (text) => {
  expect(toCsv([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
});

test('numbers stay numbers', () => {
  expect(toCsv([[-5]])).toBe('\uFEFF-5\r\n');
});

test('a prepared letter keeps its lines, marks and signs', () => {
  expect(toMailLink({ to: 'a&b@xa.vn', subject: 'Hỏi & đáp', body: 'Kính gửi,\n1 + 1?' })).toBe(
    'mailto:a%26b@xa.vn?subject=H%E1%BB%8Fi%20%26%20%C4%91%C3%A1p&body=K%C3%ADnh%20g%E1%BB%ADi%2C%0D%0A1%20%2B%201%3F',
  );
});
