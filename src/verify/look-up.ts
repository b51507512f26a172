import type { CalendarDate } from '../domain/calendar-date.ts';
import { stateOfTerm } from '../domain/certificate-state.ts';
import type { CertificateState } from '../domain/certificate-state.ts';
import { parseDecisionNumber } from '../domain/decision-number.ts';
import { meaningOf, parseProductCode } from '../domain/product-code.ts';
import type { CodeMeaning } from '../domain/product-code.ts';
import { endRangeOf } from '../domain/term.ts';
import { toFolded } from '../domain/vietnamese-text.ts';
import { idInAddress } from './address.ts';
import { parseBarcode, toGtin14 } from './barcode.ts';
import { findByDecision, nearDecisions } from './find-by-decision.ts';
import { findByName, nearNames } from './find-by-name.ts';
import type { Act, KnownProduct, KnownRecognition, Register } from './register.ts';

/** What was looked for, as it was understood. */
export type Subject = 'decision' | 'code' | 'barcode' | 'address' | 'name';

/** A product that answers, with the recognition that stands for it today. */
export interface Row {
  readonly product: KnownProduct;
  readonly current: KnownRecognition;
  readonly state: CertificateState;
  /** The recognition that was looked for, where a later one took its place. */
  readonly earlier: KnownRecognition | undefined;
}

/** Something known that resembles what was looked for. It says nothing about any product. */
export type Hint =
  | { readonly kind: 'decision'; readonly act: Act }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'name'; readonly name: string };

export interface Answer {
  readonly subject: Subject;
  readonly rows: readonly Row[];
  /** How many different decisions share the number that was looked for. */
  readonly decisions: number;
  /** Only where nothing was found. */
  readonly near: readonly Hint[];
  /** What the digits of a province in a code mean. */
  readonly code: CodeMeaning | undefined;
}

/** Returns what is known about a text: a number of a decision, a code, a barcode, an address of
 * this site, or a name. */
export function lookUp(
  typed: string,
  register: Register,
  today: CalendarDate,
  hosts: readonly string[] = [],
): Answer | undefined {
  // Digits and signs of East Asian keyboards are the same ones, only wider.
  const text = typed.normalize('NFKC');
  if (toFolded(text) === '') return undefined;
  const answer = (subject: Subject, parts: Partial<Omit<Answer, 'subject'>>): Answer => ({
    ...{ subject, rows: [], near: [], decisions: 0, code: undefined },
    ...parts,
  });
  const toRow = toRowOn(today);

  const id = idInAddress(text, hosts);
  if (id !== undefined) {
    const product = register.products[register.rowOfId.get(id) ?? -1];
    return answer('address', { rows: product === undefined ? [] : [toRow({ product })] });
  }

  const code = parseProductCode(text);
  if (code !== undefined) {
    const found = withCode(register, (known) => known === code.text);
    const meaning = meaningOf(code.province, code.year);
    const near = found.length > 0 ? [] : nearCodes(register, code.text);
    return answer('code', { rows: found.map(toRow), near, code: meaning });
  }

  const barcode = parseBarcode(text);
  if (barcode !== undefined) {
    const rows = register.rowsOfGtin.get(toGtin14(barcode)) ?? [];
    return answer('barcode', {
      rows: rows.flatMap((row) => register.products[row] ?? []).map((product) => toRow({ product })),
    });
  }

  const digits = /^\s*(\d{2})\s*$/u.exec(text)?.[1];
  const meaning = digits === undefined ? undefined : meaningOf(digits);
  const number = parseDecisionNumber(text);
  if (number !== undefined) {
    const found = findByDecision(number, register);
    if (found.length > 0) {
      const decisions = new Set(found.map(({ recognition }) => keyOf(recognition))).size;
      return answer('decision', { rows: found.map(toRow), decisions, code: meaning });
    }
  }
  const named = findByName(text, register);
  if (named.length > 0) return answer('name', { rows: named.map((product) => toRow({ product })), code: meaning });
  if (number === undefined) return answer('name', { near: nearNames(text, register) });
  return answer('decision', {
    near: nearDecisions(number, register).map((act) => ({ kind: 'decision', act })),
    code: meaning,
  });
}

function toRowOn(today: CalendarDate): (found: { product: KnownProduct; recognition?: KnownRecognition }) => Row {
  return ({ product, recognition }) => {
    const [current] = product.recognitions;
    if (current === undefined) throw new Error(`${product.id} has no recognition.`);
    return {
      product,
      current,
      state: stateOfTerm(endRangeOf(current), current.revoked, today),
      earlier: recognition === undefined || recognition === current ? undefined : recognition,
    };
  };
}

function keyOf({ date, decision, issuer, level, year }: Act): string {
  return [decision, issuer, level, date ?? year].join(' ');
}

function withCode(
  { products }: Register,
  accept: (code: string) => boolean,
): { product: KnownProduct; recognition: KnownRecognition }[] {
  return products.flatMap((product) =>
    product.recognitions
      .filter(({ code }) => code !== undefined && accept(parseProductCode(code)?.text ?? code))
      .map((recognition) => ({ product, recognition })),
  );
}

const hintLimit = 5;

/** Codes that differ in one part, such as a running number misread. */
function nearCodes(register: Register, wanted: string): readonly Hint[] {
  const parts = wanted.split('-');
  const differsInOne = (code: string): boolean => {
    const others = code.split('-');
    return others.length === parts.length && others.filter((part, index) => part !== parts[index]).length === 1;
  };
  const codes = withCode(register, differsInOne).map(({ recognition }) => recognition.code ?? '');
  return [...new Set(codes)].slice(0, hintLimit).map((code) => ({ kind: 'code', code }));
}
