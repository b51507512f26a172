import { linesOf } from './issue-text.ts';
import type { Report } from './report.ts';

/** Returns a report that GitHub shows beside the changed lines of a pull request. */
export function githubReport({ issues, prefix, languages }: Report): string {
  return issues
    .map((issue) => {
      const message = languages.flatMap((locale) => linesOf(issue, locale)).join('\n');
      const properties = {
        file: `${prefix}${issue.file}`,
        line: String(issue.line),
        col: String(issue.column),
        title: issue.code,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
      return `::${issue.severity} ${list.join(',')}::${escapeData(message)}\n`;
    })
    .join('');
}

/** GitHub reads a command up to the end of its line; these are the escapes it knows. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
