import { linesOf } from './issue-text.ts';
import type { Report } from './report.ts';

/** Returns a report for programs: one object and nothing else. Files are relative to the content folder. */
export function jsonReport({ issues, languages }: Report): string {
  const entries = issues.map((issue) => {
    const { file, line, column, code, severity } = issue;
    const message = languages.map((locale) => linesOf(issue, locale).join(' ')).join('\n');
    return { file, line, column, code, severity, message };
  });
  return `${JSON.stringify({ issues: entries }, undefined, 2)}\n`;
}
