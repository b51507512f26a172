import type { Issue, IssueValue } from '../../domain/issue.ts';
import { intlTags, locales } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Message } from '../../i18n/message.ts';
import * as en from '../../i18n/messages/en/issues.ts';
import * as vi from '../../i18n/messages/vi/issues.ts';
import type { CheckCommandKey, ReportWords } from '../../i18n/messages/vi/issues.ts';

/** Faults in words. */
const dictionaries = { vi, en } as const satisfies Readonly<Record<Locale, unknown>>;

/** Longer lists are cut: nobody chooses among fifty values in a terminal. */
const longestList = 20;

/** Returns what is wrong and how to mend it, a line each, in one language. */
export function linesOf(issue: Issue, locale: Locale): readonly string[] {
  const { issueMessages } = dictionaries[locale];
  const message = issueMessages[issue.code];
  const values = Object.fromEntries(Object.entries(issue.params).map(([name, value]) => [name, valueText(value)]));
  const lines = [fill(message.what, values), say('fix', { fix: fill(message.fix, values) }, locale)];
  const nearest = values['nearest'];
  return nearest === undefined ? lines : [...lines, say('nearest', { nearest }, locale)];
}

/** Returns a text that goes around the faults; a `count` chooses its plural form. */
export function say(key: keyof ReportWords, values: Readonly<Record<string, string | number>>, locale: Locale): string {
  const message: Message = dictionaries[locale].reportWords[key];
  if (typeof message === 'string') return fill(message, values);
  const category = new Intl.PluralRules(intlTags[locale]).select(Number(values['count'] ?? 0));
  const count = new Intl.NumberFormat(intlTags[locale]).format(Number(values['count'] ?? 0));
  return fill(message[category] ?? message.other, { ...values, count });
}

/** Returns what the command itself says, in both languages: it may fail before it knows which one is wanted. */
export function sayInBoth(
  key: CheckCommandKey,
  values: Readonly<Record<string, string>> | ((locale: Locale) => Readonly<Record<string, string>>) = {},
): string {
  const texts = locales.map((locale) => {
    const own = typeof values === 'function' ? values(locale) : values;
    return fill(dictionaries[locale].checkCommandWords[key], own);
  });
  return texts.join(key === 'help' ? '\n\n' : '\n');
}

function valueText(value: IssueValue): string {
  if (typeof value === 'string') return visible(value);
  if (typeof value === 'number') return String(value);
  const shown = value.slice(0, longestList).join(', ');
  return value.length > longestList ? `${shown}, …` : shown;
}

/** Returns a text with signs for its control characters, which would steer a terminal or break a line. */
export function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return number < 0x20 ? String.fromCodePoint(0x2400 + number) : '␡';
  });
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (placeholder, name: string) => String(values[name] ?? placeholder));
}
