import { stripMarks } from '../../domain/vietnamese-text.ts';
import { plainText } from './cell-kind.ts';
import type { CellKind } from './cell-kind.ts';

/** A number; Vietnamese writes 75,5 and 1.200.000. */
export const numberKind: CellKind = {
  toText: plainText,
  parse: (cell, key) => {
    const value = numberIn(cell);
    if (value !== undefined) return { value };
    return { finding: { code: 'number-expected', params: { key, found: cell } } };
  },
};

/** A whole amount, also “120.000 đ”. */
export const amountKind: CellKind = {
  toText: plainText,
  parse: (cell, key) => {
    const value = numberIn(cell.replace(/\s*(?:đồng|đ|VND|VNĐ|₫)$/iu, '').replace(/^(\d{1,3})[.,](\d{3})$/u, '$1$2'));
    if (value !== undefined && Number.isInteger(value)) return { value };
    return { finding: { code: 'whole-number-expected', params: { key, found: cell } } };
  },
};

function numberIn(text: string): number | undefined {
  const plain = /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:\.\d{3})+,\d+$/u.test(text) ? text.replaceAll('.', '') : text;
  const decimal = plain.replace(/^(-?\d+),(\d+)$/u, '$1.$2');
  return /^-?\d+(?:\.\d+)?$/u.test(decimal) ? Number(decimal) : undefined;
}

const starWords: Readonly<Record<string, number>> = { ba: 3, bon: 4, nam: 5, three: 3, four: 4, five: 5 };

/** Stars: 4, “4 sao”, “bốn sao”, “****”, “★★★★”. */
export const starsKind: CellKind = {
  toText: (value, style) => (style === 'words' && typeof value === 'number' ? `${value} sao` : plainText(value)),
  parse: (cell) => {
    const folded = stripMarks(cell).replace(/^(?:ocop|hang|dat|xep hang)\s+/u, '');
    const counted = /^[*★⭐]{1,5}$/u.test(cell) ? Array.from(cell).length : undefined;
    const digit = /^(\d)(?:\.0)?\s*(?:sao|stars?|-star|\*|★|⭐)?$/u.exec(folded)?.[1];
    const word = /^(\p{L}+)(?:\s+(?:sao|stars?))?$/u.exec(folded)?.[1] ?? '';
    const stars = counted ?? (digit === undefined ? starWords[word] : Number(digit));
    if (stars === 3 || stars === 4 || stars === 5) return { value: stars };
    return { finding: { code: 'star-rating-unknown', params: { found: cell } } };
  },
  choices: ['3 sao', '4 sao', '5 sao'],
};

/** Digits that are a name, not an amount. Excel takes leading zeros away and turns long ones into 8.93E+12. */
export function digitsKind(lengths: readonly number[], code: 'gtin-invalid' | 'tax-code-invalid'): CellKind {
  return {
    toText: plainText,
    parse: (cell) => {
      const digits = cell.replace(/[\s.]/gu, '');
      const lost = lengths.find((length) => length === digits.length + 1);
      if (/^\d+$/u.test(digits) && !lengths.includes(digits.length) && lost !== undefined) {
        return { finding: { code, params: { found: cell, nearest: `0${digits}` } } };
      }
      if (/^\d+(?:[.,]\d+)?e\+?\d+$/iu.test(cell)) return { finding: { code, params: { found: cell } } };
      return { value: digits };
    },
  };
}

/** A telephone number; nine digits are one whose zero Excel has taken away. */
export const phoneKind: CellKind = {
  toText: plainText,
  parse: (cell) => ({ value: /^[1-9]\d{8}$/u.test(cell) ? `0${cell}` : cell }),
};
