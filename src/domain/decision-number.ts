import { isCalendarDate } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import { stripMarks, toFolded } from './vietnamese-text.ts';

/**
 * The number of a decision, as documents print it and as people type it: `3981/QĐ-UBND`, `3981/qđ ubnd`, `QĐ 3981`,
 * “Quyết định số 3981/QĐ-UBND ngày 05/08/2026 của UBND tỉnh Lâm Đồng”. Numbers repeat between issuers and years.
 */
export interface DecisionNumber {
  /** Digits without zeros in front. */
  readonly number: string;
  /** Letters of the type and issuer without marks and signs, `qdubnd`; empty where only the number was given. */
  readonly kind: string;
  readonly date?: CalendarDate;
  readonly year?: number;
  /** Folded words that tell who issued it, without those that every issuer has; empty where none are given. */
  readonly issuer: string;
}

/** Words before the number that say nothing about which decision it is. */
const lead = /^(?:theo|can|cu|quyet|dinh|cong|nhan|decision|document|van|ban|so|hieu|no|number)$/u;

/** Abbreviations that decisions carry after the number. */
const abbreviation =
  /^(?:qd|nq|kh|tb|ct|tt|ubnd|ub|hdnd|hc|ttg|cp|bnn|bnnmt|bnnptnt|bnv|nnmt|nnptnt|ptnt|vpdp|vpdpntm|ntm|snn|snnmt|snnptnt|bcd|bcdtw|tw|ocop|hd|kt|nn|vp)$/u;

/** Abbreviations that were typed without a sign between them. */
const joined = /^(?:qd|nq|kh|tb)(?:ubnd|ub|hdnd|ttg|cp|bnn|bnv|bcd|ktnn|vpdp)[a-z]*$/u;

/** Words after which it is told when or by whom. */
const tail = /^(?:ngay|nam|ky|cua|do|dated|on|of|by|from)$/u;

const year = /^(?:19|20)\d{2}$/u;

/** How the names of issuers begin. */
const office =
  /^(?:(?:the|chu tich|ubnd|uy ban nhan dan|people s committee|of|tinh|huyen|thanh pho|tp|thi xa|province) )+(?=.)/u;

/** Returns the decision a text names, or nothing for a text that names something else. */
export function parseDecisionNumber(text: string): DecisionNumber | undefined {
  const words = wordsOf(text);
  // After a slash any letters are the designation; without one only known abbreviations are.
  const slashed = /\d\s*\/\s*(?:\d{4}\s*\/\s*)?[a-z]/u.test(stripMarks(text));
  let at = 0;
  const kind: string[] = [];
  while (at < words.length && (lead.test(words[at] ?? '') || abbreviation.test(words[at] ?? ''))) {
    if (abbreviation.test(words[at] ?? '')) kind.push(words[at] ?? '');
    at += 1;
  }
  const number = /^0*\d{1,5}$/u.test(words[at] ?? '') ? (words[at] ?? '').replace(/^0+/u, '') : '';
  if (number === '') return undefined;
  at += 1;
  const statedYear = year.test(words[at] ?? '') && at + 1 < words.length ? Number(words[at]) : undefined;
  if (statedYear !== undefined) at += 1;
  const before = kind.splice(0).join('');
  while (at < words.length && isDesignation(words[at] ?? '', slashed)) {
    kind.push(words[at] ?? '');
    at += 1;
  }
  const rest = words.slice(at);
  const isYearOnly = rest.length === 1 && kind.length > 0 && year.test(rest[0] ?? '');
  if (rest.length > 0 && !tail.test(rest[0] ?? '') && !isYearOnly && dateIn(rest) === undefined) return undefined;
  const date = dateIn(rest);
  const foundYear = date === undefined ? (statedYear ?? yearIn(rest)) : undefined;
  return {
    number,
    kind: kind.length > 0 ? kind.join('') : before,
    ...(date === undefined ? {} : { date }),
    ...(foundYear === undefined ? {} : { year: foundYear }),
    issuer: issuerIn(rest),
  };
}

function isDesignation(word: string, slashed: boolean): boolean {
  return abbreviation.test(word) || joined.test(word) || (slashed && /^[a-z]+$/u.test(word) && !tail.test(word));
}

/** Digits and letters that touch are two words: `3981qd`, `qd3981`. */
function wordsOf(text: string): readonly string[] {
  const folded = toFolded(text)
    .replace(/(\d)([a-z])/gu, '$1 $2')
    .replace(/([a-z])(\d)/gu, '$1 $2');
  return folded === '' ? [] : folded.split(' ');
}

function dateIn(words: readonly string[]): CalendarDate | undefined {
  const text = words.join(' ');
  const found = /\b(\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?((?:19|20)\d{2})\b/u.exec(text);
  const turned = /\b((?:19|20)\d{2}) (\d{2}) (\d{2})\b/u.exec(text);
  if (found === null && turned === null) return undefined;
  const [day = '', month = '', inYear = ''] = found?.slice(1) ?? turned?.slice(1).toReversed() ?? [];
  const date = `${inYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

function yearIn(words: readonly string[]): number | undefined {
  const found = words.find((word) => year.test(word));
  return found === undefined ? undefined : Number(found);
}

function issuerIn(words: readonly string[]): string {
  const from = words.findIndex((word) => /^(?:cua|do|by|of|from)$/u.test(word));
  if (from < 0) return '';
  const rest = words.slice(from + 1);
  const until = rest.findIndex((word) => /^(?:ngay|nam|ky|dated|on)$/u.test(word) || /^\d/u.test(word));
  return (until < 0 ? rest : rest.slice(0, until)).join(' ').replace(office, '');
}
