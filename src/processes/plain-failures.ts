import { inspect } from 'node:util';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { failureText, isRefusal } from './failure-text.ts';
import { inBoth } from './in-both.ts';

/**
 * Lets a program whose work the system refuses, for want of rights or room, end with a sentence in both languages: the
 * stack of such an error tells nobody anything. A fault of the program itself still ends with its stack.
 */
export function failPlainly(): void {
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${isRefusal(error) ? inBoth((locale) => stoppedText(error, locale)) : inspect(error)}\n`);
    process.exit(1);
  });
}

function stoppedText(error: Error, locale: Locale): string {
  return translator(locale)('failure.stopped', { reason: failureText(error, locale) });
}
