import type { Message } from '../../i18n/message.ts';

/** Returns a function that fills in messages of a language; which plural form is needed follows from `count`. */
export function messageFiller(intlTag: string): FillMessage {
  const plurals = new Intl.PluralRules(intlTag);
  const numbers = new Intl.NumberFormat(intlTag);
  return (message, values = {}) => {
    const { count } = values;
    const category = typeof count === 'number' ? plurals.select(count) : 'other';
    const text = typeof message === 'string' ? message : (message[category] ?? message.other);
    return text.replace(/\{(\w+)\}/gu, (placeholder, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? placeholder);
    });
  };
}

export type FillMessage = (message: Message, values?: Readonly<Record<string, string | number>>) => string;
