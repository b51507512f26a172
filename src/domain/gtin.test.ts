import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasCheckDigit } from './gtin.ts';

test.each(['96385074', '036000291452', '4006381333931', '08930000000002'])('%s ends with its check digit', (digits) => {
  expect(hasCheckDigit(digits)).toBe(true);
});

test.each([
  { name: 'a digit misread', digits: '4006381333937' },
  { name: 'two neighbours swapped', digits: '4006381339331' },
  { name: 'noughts only', digits: '0000000000000' },
  { name: 'nothing', digits: '' },
])('tells $name', ({ digits }) => {
  expect(hasCheckDigit(digits)).toBe(false);
});

/** GS1's own words: times 3 at every other place from the right of the check digit, up to the next ten. */
function checkDigitOf(payload: string): string {
  let sum = 0;
  for (let place = 1; place <= payload.length; place += 1) {
    sum += Number(payload[payload.length - place]) * (place % 2 === 1 ? 3 : 1);
  }
  return String((10 - (sum % 10)) % 10);
}

test('of ten last digits one fits, and no single digit can be misread unseen', () => {
  const payload = fc.stringMatching(/^[1-9]\d{6}$|^[1-9]\d{11}$|^[1-9]\d{12}$/u);
  fc.assert(
    fc.property(payload, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, at, shift) => {
      const fitting = Array.from('0123456789').filter((last) => hasCheckDigit(digits + last));
      expect(fitting).toEqual([checkDigitOf(digits)]);
      const whole = digits + checkDigitOf(digits);
      const place = at % whole.length;
      const misread = String((Number(whole[place]) + shift) % 10);
      expect(hasCheckDigit(whole.slice(0, place) + misread + whole.slice(place + 1))).toBe(false);
    }),
  );
});
