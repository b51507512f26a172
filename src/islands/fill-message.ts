import type { Message } from '../i18n/message.ts';
import { wholeNumbers } from './finder/whole-numbers.ts';

/** Returns a function that fills in messages of a language; which plural form is needed follows from `count`. */
export function messageFiller(intlTag: string): FillMessage {
  const format = wholeNumbers(intlTag);
  let plurals: Intl.PluralRules | undefined;
  const formOf = (message: Exclude<Message, string>, count: string | number | undefined): string => {
    // Languages of one form, as Vietnamese is, need no rules.
    if (typeof count !== 'number' || Object.keys(message).length === 1) return message.other;
    plurals ??= new Intl.PluralRules(intlTag);
    return message[plurals.select(count)] ?? message.other;
  };
  return (message, values = {}) => {
    const text = typeof message === 'string' ? message : formOf(message, values['count']);
    return text.replace(/\{(\w+)\}/gu, (placeholder, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? format(value) : (value ?? placeholder);
    });
  };
}

export type FillMessage = (message: Message, values?: Readonly<Record<string, string | number>>) => string;
