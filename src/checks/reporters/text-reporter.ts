import type { Issue } from '../../domain/issue.ts';
import { defaultLocale } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { linesOf, say, visible } from './issue-text.ts';
import type { Report } from './report.ts';

/** Where every code is explained at length. */
const guide = 'content/README.md';

/** Returns a report for people: each fault with its place, what is wrong and how to mend it; then how many there are. */
export function textReport({ hidden, issues, pages, prefix, languages }: Report): string {
  const ending = languages.flatMap((locale) => summaryIn(issues, hidden, pages, locale)).join('\n');
  return [...blocksOf(issues, prefix, languages), ending, ''].join('\n');
}

/** Returns the faults alone, each with its place, what is wrong and how to mend it. */
export function blocksOf(issues: readonly Issue[], prefix: string, languages: readonly Locale[]): readonly string[] {
  const main = languages[0] ?? defaultLocale;
  return issues.map((issue) => {
    const place = `${prefix}${visible(issue.file)}:${String(issue.line)}:${String(issue.column)}`;
    return [
      `${place}  ${say(issue.severity, {}, main)}  ${issue.code}`,
      ...languages.flatMap((locale) => linesOf(issue, locale)).map(indent),
      indent(say('see', { address: `${guide}#${issue.code}` }, main)),
      '',
    ].join('\n');
  });
}

function indent(line: string): string {
  return `  ${line}`;
}

function summaryIn(issues: readonly Issue[], hidden: number, pages: number, locale: Locale): readonly string[] {
  const more = hidden === 0 ? [] : [say('hidden', { count: hidden }, locale)];
  const checked = say('pages', { count: pages }, locale);
  if (issues.length === 0) return [say('clean', { pages: checked }, locale), ...more];
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const counts = {
    errors: say('errors', { count: errors }, locale),
    warnings: say('warnings', { count: issues.length - errors }, locale),
    files: say('files', { count: new Set(issues.map(({ file }) => file)).size }, locale),
    pages: checked,
  };
  return [say('summary', counts, locale), ...more];
}
