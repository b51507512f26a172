/**
 * Whether the last digit of a barcode number (GTIN-8, UPC-A, EAN-13, GTIN-14) is the one GS1 computes from the others:
 * digits weigh 1 and 3 in turn from the right, and the whole sum is a multiple of ten. Noughts alone are no number.
 */
export function hasCheckDigit(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return sum > 0 && sum % 10 === 0;
}
