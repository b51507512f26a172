import { expect, test } from 'vitest';
import { parseBarcode, toGtin14 } from './barcode.ts';

test.each([
  { text: '8936011111119', digits: '8936011111119', why: 'EAN-13' },
  { text: ' 8 936011 111119 ', digits: '8936011111119', why: 'as printed under the bars' },
  { text: '036000291452', digits: '036000291452', why: 'UPC-A' },
  { text: '96385074', digits: '96385074', why: 'EAN-8' },
  { text: '8936011111117', digits: undefined, why: 'the check digit does not fit' },
  { text: '893601111111', digits: undefined, why: 'a digit is missing' },
  { text: '3981', digits: undefined, why: 'a decision number' },
  { text: '52-21553-1-2026', digits: undefined, why: 'a product code' },
])('“$text” is read as $digits: $why', ({ digits, text }) => {
  expect(parseBarcode(text)).toBe(digits);
});

test('the same article in twelve and thirteen digits is one', () => {
  expect(toGtin14('036000291452')).toBe(toGtin14('0036000291452'));
});
