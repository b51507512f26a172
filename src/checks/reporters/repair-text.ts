import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import type { MendedFile } from '../repairs/mend-content.ts';
import type { LineChange } from '../repairs/repair.ts';

/** Longer lists of changes are cut: git shows the rest. */
const mostLines = 10;

/** Returns what was mended in each file, line by line where the change can be seen. */
export function repairText(files: readonly MendedFile[], prefix: string, languages: readonly Locale[]): string {
  const inEach = (textIn: (locale: Locale) => string): string => languages.map(textIn).join(' · ');
  if (files.length === 0) return `${inEach((locale) => translator(locale)('repair.none'))}\n\n`;
  const heading = inEach((locale) => translator(locale)('repair.done', { count: files.length }));
  const blocks = files.map(({ file, repairs }) =>
    [
      `${prefix}${file}`,
      ...repairs.flatMap(({ changes, id }) => [
        `  ${inEach((locale) => translator(locale)(`repair.${id}`))}`,
        ...changesText(changes, inEach).map((line) => `    ${line}`),
      ]),
    ].join('\n'),
  );
  return `${heading}\n${blocks.join('\n')}\n\n`;
}

function changesText(changes: readonly LineChange[], inEach: (textIn: (locale: Locale) => string) => string): string[] {
  const visible = changes.filter((change) => looksOf(change.before) !== looksOf(change.after));
  if (visible.length === 0) {
    const lines = changes.slice(0, mostLines).map(({ line }) => String(line));
    const shown = changes.length > mostLines ? [...lines, '…'] : lines;
    return [inEach((locale) => translator(locale)('repair.lines', { lines: shown.join(', ') }))];
  }
  const shown = visible
    .slice(0, mostLines)
    .flatMap(({ after, before, line }) => [
      `${String(line)}: - ${before.trim()}`,
      `${String(line)}: + ${after.trim()}`,
    ]);
  const rest = visible.length - mostLines;
  return rest > 0 ? [...shown, inEach((locale) => translator(locale)('repair.more', { count: rest }))] : shown;
}

/** Two texts that a reader cannot tell apart have the same looks; Ð is told apart by its number. */
function looksOf(line: string): string {
  return line.normalize('NFC').trim();
}
