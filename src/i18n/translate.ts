import { intlTags } from './locale.ts';
import type { Locale } from './locale.ts';
import type { Message, MessageParameters, ParameterNames } from './message.ts';
import { en } from './messages/en.ts';
import { vi } from './messages/vi.ts';
import type { Dictionary } from './messages/vi.ts';

/** A key of the dictionaries. */
export type MessageKey = keyof Dictionary;

type Arguments<Key extends MessageKey> = [ParameterNames<Dictionary[Key]>] extends [never]
  ? []
  : [parameters: MessageParameters<Dictionary[Key]>];

/** Returns the text of a key in one language; which values it needs is known from the Vietnamese text. */
export type Translate = <Key extends MessageKey>(key: Key, ...parameters: Arguments<Key>) => string;

const dictionaries: Readonly<Record<Locale, Readonly<Record<MessageKey, Message>>>> = { vi, en };

const translators = new Map<Locale, Translate>();

/** Returns the translate function of a language. */
export function translator(locale: Locale): Translate {
  const known = translators.get(locale);
  if (known !== undefined) return known;
  const dictionary = dictionaries[locale];
  const plurals = new Intl.PluralRules(intlTags[locale]);
  const numbers = new Intl.NumberFormat(intlTags[locale]);
  const translate: Translate = (key, ...[parameters]) => {
    const values: Readonly<Record<string, string | number>> = parameters ?? {};
    const message = dictionary[key];
    return fill(typeof message === 'string' ? message : pick(message, values['count'], plurals), values, numbers);
  };
  translators.set(locale, translate);
  return translate;
}

function pick(
  message: Exclude<Message, string>,
  count: string | number | undefined,
  plurals: Intl.PluralRules,
): string {
  if (count === 0 && message.zero !== undefined) return message.zero;
  const category = typeof count === 'number' ? plurals.select(count) : 'other';
  return message[category] ?? message.other;
}

/** Texts cut at their placeholders, whose names stand at the odd places; a text is filled a hundred thousand times. */
const cutTexts = new Map<string, readonly string[]>();

function fill(text: string, values: Readonly<Record<string, string | number>>, numbers: Intl.NumberFormat): string {
  if (!text.includes('{')) return text;
  const parts = cutTexts.get(text) ?? text.split(/\{(\w+)\}/u);
  cutTexts.set(text, parts);
  let filled = '';
  for (const [index, part] of parts.entries()) filled += index % 2 === 0 ? part : valueOf(part, values, numbers);
  return filled;
}

function valueOf(name: string, values: Readonly<Record<string, string | number>>, numbers: Intl.NumberFormat): string {
  const value = values[name];
  if (value === undefined) return `{${name}}`;
  return typeof value === 'number' ? numbers.format(value) : value;
}
