import { parseArgs } from 'node:util';
import { isLocale, locales } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import type { MessageKey } from '../i18n/translate.ts';

/** Prints the help of a command when its arguments ask for it, in both languages or the one of `--lang`. */
export function printHelp(key: Extract<MessageKey, `tool.${string}`>, argv = process.argv.slice(2)): boolean {
  const options = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true });
  if (values.help !== true) return false;
  const { lang } = values;
  const wanted = typeof lang === 'string' && isLocale(lang) ? [lang] : locales;
  process.stdout.write(`${wanted.map((locale) => translator(locale)(key)).join('\n\n')}\n`);
  return true;
}
