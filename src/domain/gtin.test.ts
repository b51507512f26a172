import { expect, test } from 'vitest';
import { hasCheckDigit } from './gtin.ts';

test.each(['96385074', '036000291452', '4006381333931', '08930000000002'])('%s ends with its check digit', (digits) => {
  expect(hasCheckDigit(digits)).toBe(true);
});

test.each([
  { name: 'a digit misread', digits: '4006381333937' },
  { name: 'two neighbours swapped', digits: '4006381339331' },
  { name: 'noughts only', digits: '0000000000000' },
])('tells $name', ({ digits }) => {
  expect(hasCheckDigit(digits)).toBe(false);
});
