import { stripMarks, toFolded } from '../../domain/vietnamese-text.ts';
import { isGroup } from '../../content-files/facts.ts';
import { plainText, tidy } from './cell-kind.ts';
import type { CellKind, CellStyle, ParsedCell } from './cell-kind.ts';

/** Stands between the values of a cell; a value that contains it has a backslash in front of it. */
const separator = ' | ';

/** Several texts in a cell: `a | b`; people also write one a line. */
export const textsKind: CellKind = {
  toText: (value) =>
    listOf(value)
      .map((item) => escaped(plainText(item), /[\\|]/gu))
      .join(separator),
  parse: (cell) => ({
    value: splitAt(cell, ['|', '\n'])
      .map(unescaped)
      .map(tidy)
      .filter((text) => text !== ''),
  }),
  long: true,
};

/** Months: `9, 10, 11`. */
export const monthsKind: CellKind = {
  toText: (value) => listOf(value).map(plainText).join(', '),
  parse: (cell, key) => {
    const words = stripMarks(cell)
      .replaceAll('thang', ' ')
      .split(/[\s,;|]+/u)
      .filter((word) => word !== '');
    const months = words.flatMap(monthsIn);
    if (words.length > 0 && months.every(Number.isInteger)) return { value: months };
    return { finding: { code: 'whole-number-expected', params: { key, found: cell } } };
  },
};

/** A month, or months from one to another: `9-11`. */
function monthsIn(word: string): number[] {
  const [from = 0, to = 0] = /^(\d+)[-–](\d+)$/u.exec(word)?.slice(1).map(Number) ?? [];
  if (to < from || to < 1 || to > 12) return [Number(word)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Countries: `JP, DE` or `Nhật Bản, Đức`. */
export const countriesKind: CellKind = {
  toText: (value) => listOf(value).map(plainText).join(', '),
  parse: (cell) => {
    const words = cell
      .split(/[,;|\n]/u)
      .map(tidy)
      .filter((word) => word !== '');
    const codes = words.map(countryOf);
    const unknown = words[codes.indexOf(undefined)];
    if (unknown === undefined) return { value: codes };
    return { finding: { code: 'country-code-invalid', params: { found: unknown } } };
  },
};

let countryCodes: ReadonlyMap<string, string> | undefined;

function countryOf(word: string): string | undefined {
  if (/^[A-Za-z]{2}$/u.test(word)) return word.toUpperCase();
  countryCodes ??= namedCountries();
  return countryCodes.get(toFolded(word));
}

function namedCountries(): ReadonlyMap<string, string> {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const names = ['vi', 'en'].flatMap((locale) => {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    return codes.flatMap((code): [string, string][] => {
      const name = display.of(code);
      return name === undefined ? [] : [[toFolded(name), code]];
    });
  });
  return new Map([...names, ['my', 'US'], ['han quoc', 'KR'], ['dai loan', 'TW'], ['anh', 'GB']]);
}

/** A part of an item: its key, and how it is written. */
export interface ItemPart {
  readonly key: string;
  readonly kind: CellKind;
}

/** Several items with parts in a cell: `VietGAP; 31/05/2027; bao | HACCP`. Parts come in a fixed order. */
export function itemsKind(parts: readonly ItemPart[]): CellKind {
  const itemText = (item: unknown, style: CellStyle): string => {
    const texts = parts.map(({ key, kind }) =>
      escaped(kind.toText(isGroup(item) ? item[key] : undefined, style), /[\\|;]/gu),
    );
    return texts.join('; ').replace(/(?:; )+$/u, '');
  };
  const parseItem = (text: string, key: string): ParsedCell => {
    const item: Record<string, unknown> = {};
    for (const [index, written] of splitAt(text, [';']).entries()) {
      const part = parts[index];
      const cell = tidy(unescaped(written));
      if (cell === '') continue;
      const parsed = part?.kind.parse(cell, key) ?? {
        finding: { code: 'value-malformed', params: { key, found: text } },
      };
      if ('finding' in parsed) return parsed;
      if (part !== undefined) item[part.key] = parsed.value;
    }
    return { value: item };
  };
  return {
    toText: (value, style) =>
      listOf(value)
        .map((item) => itemText(item, style))
        .join(separator),
    parse: (cell, key) => {
      const items = splitAt(cell, ['|', '\n']).filter((text) => text.trim() !== '');
      const parsed = items.map((text) => parseItem(text, key));
      const faulty = parsed.find((item) => 'finding' in item);
      return faulty ?? { value: parsed.flatMap((item) => ('value' in item ? [item.value] : [])) };
    },
    long: true,
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function escaped(text: string, signs: RegExp): string {
  return text.replace(signs, '\\$&').replaceAll('\n', '\\n');
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

/** Splits at signs that no backslash takes the meaning from. */
function splitAt(text: string, signs: readonly string[]): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') {
      part += sign + text.charAt(at + 1);
      at += 1;
    } else if (signs.includes(sign)) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  return [...parts, part];
}
