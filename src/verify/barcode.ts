import { hasCheckDigit } from '../domain/gtin.ts';

/**
 * Returns the digits of a barcode number (GTIN-8, UPC-A, EAN-13, GTIN-14) in a text, or nothing where it is none. The
 * last digit must be the one GS1 computes from the others, so a number misread is not looked up as another article.
 */
export function parseBarcode(text: string): string | undefined {
  const digits = text.replace(/[\s-]+/gu, '');
  if (!/^(?:\d{8}|\d{12,14})$/u.test(digits)) return undefined;
  return hasCheckDigit(digits) ? digits : undefined;
}

/** Returns a barcode in the one form that all its spellings share: 14 digits, with zeros in front (GS1 General Specifications, 3.3). */
export function toGtin14(digits: string): string {
  return digits.padStart(14, '0');
}
