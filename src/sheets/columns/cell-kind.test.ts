import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toInertText } from '../../open-data/csv.ts';
import { cellText, lineKind, plainText, tidy, wordsKind } from './cell-kind.ts';

test.each(['=1+1', '+84 912', '-5', '@SUM(A1)', "'", "'tis"])(
  '%j is written with an apostrophe, which reading takes off again',
  (text) => {
    expect(toInertText(text)).toBe(`'${text}`);
    expect(cellText(`'${text}`)).toBe(text);
  },
);

test('exactly one apostrophe is taken off, and only where it made something inert', () => {
  expect(cellText("''x")).toBe("'x");
  expect(cellText("'''")).toBe("''");
  expect(cellText("'tis")).toBe("'tis");
  expect(cellText("'")).toBe("'");
  expect(cellText("a'b")).toBe("a'b");
  expect(cellText("'\n=1")).toBe('\n=1');
});

test('whatever text content keeps, a cell gives it back', () => {
  const unit = fc.constantFrom(...Array.from('=+-@\'"|;,a ẵđ\t\n0'));
  const kept = fc.oneof(fc.string({ unit, maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 8 })).map(tidy);
  fc.assert(
    fc.property(kept, (text) => {
      fc.pre(tidy(text) === text);
      expect(cellText(toInertText(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('a cell without anything is empty; numbers and answers are texts', () => {
  expect(cellText(undefined)).toBe('');
  expect([cellText(75.5), cellText(0), cellText(true)]).toEqual(['75.5', '0', 'true']);
});

test('text is composed, on plain line ends, without signs that nobody sees', () => {
  expect(tidy(' Chè\u00A0Shan\u202Ftuyết\u200B\u2060\uFEFF \r\n')).toBe('Chè Shan tuyết');
  expect(tidy('một\r\nhai\rba\nbốn')).toBe('một\nhai\nba\nbốn');
  expect(tidy('Hue\u0302\u0301')).toBe('Huế');
});

test('a line has single spaces and a Vietnamese Đ; words of several lines keep theirs', () => {
  expect(lineKind.parse('Ðắk \n  Lắk ð', 'x')).toEqual({ value: 'Đắk Lắk đ' });
  expect(wordsKind.parse('Ðắk\n\n  Lắk', 'x')).toEqual({ value: 'Đắk\n\n  Lắk' });
  expect([lineKind.long ?? false, wordsKind.long]).toEqual([false, true]);
});

test('only texts, numbers and answers have a plain text', () => {
  expect([plainText('a'), plainText(4), plainText(false), plainText(null), plainText(['a']), plainText({})]).toEqual([
    'a',
    '4',
    'false',
    '',
    '',
    '',
  ]);
});
