import type { IssueValue } from '../../../domain/issue.ts';
import { locales } from '../../../i18n/locale.ts';
import type { Locale } from '../../../i18n/locale.ts';
import * as issuesEn from '../../../i18n/messages/en/issues.ts';
import * as en from '../../../i18n/messages/en/import.ts';
import * as issuesVi from '../../../i18n/messages/vi/issues.ts';
import * as vi from '../../../i18n/messages/vi/import.ts';
import type { IssueMessage } from '../../../i18n/issue-message.ts';
import type { Fault } from './fault.ts';
import { placeText } from './fault.ts';
import type { Notice } from './notice.ts';

const dictionaries = {
  vi: {
    importWords: vi.importWords,
    importNotices: vi.importNotices,
    importFaults: vi.importFaults,
    sheetFixes: vi.sheetFixes,
    issueMessages: issuesVi.issueMessages,
  },
  en: {
    importWords: en.importWords,
    importNotices: en.importNotices,
    importFaults: en.importFaults,
    sheetFixes: en.sheetFixes,
    issueMessages: issuesEn.issueMessages,
  },
} as const;

type Values = Readonly<Record<string, IssueValue>>;

/** Returns something the command says, in one language. */
export function say(key: keyof typeof vi.importWords, values: Values, locale: Locale): string {
  return fill(dictionaries[locale].importWords[key], values);
}

/** Returns what the command says before it knows which language is wanted. */
export function sayInBoth(key: keyof typeof vi.importWords, values: Values = {}): string {
  return locales.map((locale) => say(key, values, locale)).join('\n');
}

/** Returns a thing to know, in one language. */
export function noticeText({ code, params }: Notice, locale: Locale): string {
  return fill(dictionaries[locale].importNotices[code], params);
}

/** Returns a fault with its place, what is wrong and how to mend it, in each language. */
export function faultText(fault: Fault, languages: readonly Locale[]): string {
  const [main = 'vi'] = languages;
  const lines = languages.flatMap((locale) => linesOf(fault, locale));
  return [
    `${placeText(fault.place)}  ${say('error', {}, main)}  ${fault.code}`,
    ...lines.map((line) => `  ${line}`),
  ].join('\n');
}

/** A longer list is no help in a terminal. */
const longestList = 30;

function linesOf({ code, params, place }: Fault, locale: Locale): string[] {
  const { importFaults, issueMessages, sheetFixes } = dictionaries[locale];
  const messages: Readonly<Record<string, IssueMessage>> = { ...issueMessages, ...importFaults };
  const message = messages[code] ?? { what: code, fix: '' };
  const fix = ('table' in place ? sheetFixes[code] : undefined) ?? message.fix;
  const lines = [fill(message.what, params), say('fix', { fix: fill(fix, params) }, locale)];
  const { nearest } = params;
  return nearest === undefined ? lines : [...lines, say('nearest', { nearest }, locale)];
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/gu, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    return value.length > longestList ? `${value.slice(0, longestList).join(', ')}, …` : value.join(', ');
  });
}
