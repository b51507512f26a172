import type { Locale } from '../../i18n/locale.ts';
import { faultText, noticeText, say } from './findings/import-text.ts';
import type { PreparedImport } from './prepare-import.ts';
import type { Recovery } from '../../processes/content-journal/write-changes.ts';

/** More pages than this are counted, not named. */
const mostNamed = 40;

/** Returns what an import did or would do, and what keeps it from it. */
export function importReport(
  prepared: PreparedImport,
  { dryRun, languages, recovery }: { languages: readonly Locale[]; dryRun: boolean; recovery: Recovery },
): { output: string; errorOutput: string } {
  const recovered = recovery === 'nothing' ? [] : languages.map((locale) => say(recovery, {}, locale));
  const faults = prepared.faults.map((fault) => `${faultText(fault, languages)}\n`);
  const [main = 'vi'] = languages;
  const lines = [
    ...recovered,
    ...prepared.sheets.map(({ name, rows }) => say('rows', { name, count: rows }, main)),
    ...prepared.notices.flatMap((notice) => languages.map((locale) => noticeText(notice, locale))),
    ...faults,
    ...(prepared.faults.length > 0 ? [] : pageLines(prepared, main)),
    ...languages.flatMap((locale) => endOf(prepared, dryRun, locale)),
  ];
  return { output: `${lines.join('\n')}\n`, errorOutput: '' };
}

function pageLines({ added, changed, deleted }: PreparedImport, locale: Locale): string[] {
  const lines = [
    ...added.map((file) => say('newPage', { file }, locale)),
    ...changed.map(({ file, keys }) => say('changedPage', { file, keys }, locale)),
    ...deleted.map((file) => say('deletedPage', { file }, locale)),
  ];
  const shown = lines.slice(0, mostNamed);
  return lines.length > mostNamed ? [...shown, say('more', { count: lines.length - mostNamed }, locale)] : shown;
}

function endOf(prepared: PreparedImport, dryRun: boolean, locale: Locale): string[] {
  const { changes, counts, deleteRefused, deleted, faults } = prepared;
  const summary = (['products', 'producers'] as const).flatMap((collection) => {
    const count = counts[collection];
    return count === undefined ? [] : [say(collection, { ...count }, locale)];
  });
  const gone = Object.values(counts).some((count) => count.gone > 0);
  const lines = [...summary];
  if (deleteRefused) lines.push(say('goneRefused', {}, locale));
  else if (deleted.length > 0 && !dryRun) lines.push(say('goneDeleted', { count: deleted.length }, locale));
  else if (gone && deleted.length === 0) lines.push(say('goneKept', {}, locale));
  if (faults.length > 0) return [...lines, say('faults', { count: faults.length }, locale)];
  if (changes.length === 0) return [...lines, say('nothing', {}, locale)];
  return [...lines, dryRun ? say('dryRun', {}, locale) : say('done', { count: changes.length }, locale)];
}
