import type { Issue } from '../../domain/issue.ts';
import { allIssuesIn, productText } from '../checked-files.ts';

/** For tests of rules: what the check says of a file, in one line each, and products with one thing changed. */

/** The page that tests change. */
export const page = 'products/tra/index.md';

/** Returns an issue as `line:column code key=value …`, so that its place, its values and its hint are seen at once. */
export function toSaid({ code, column, line, params }: Issue): string {
  const values = Object.entries(params).map(([key, value]) => ` ${key}=${String(value)}`);
  return `${String(line)}:${String(column)} ${code}${values.join('')}`;
}

/** Returns all that the check says of one file among others, in the order of its lines. */
export async function saidOf(
  text: string | Uint8Array,
  file = page,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<readonly string[]> {
  const issues = await allIssuesIn({ ...others, [file]: text });
  return issues.filter((issue) => issue.file === file).map(toSaid);
}

/** Returns a product with one recognition of four stars; `lines` are those between its stars and its source. */
export function recognised(...lines: readonly string[]): string {
  return productText({ recognitions: ['  - stars: 4', ...lines.map((line) => `    ${line}`), '    source: bao'] });
}

/** Returns a product of another name. */
export function named(name: string): string {
  return productText().replace('Trà Shan', () => name);
}

/** Returns a product with another source, whose lines stand below its title and publisher. */
export function readIn(...lines: readonly string[]): string {
  return productText().replace('    read: 2026-11-21', () => lines.map((line) => `    ${line}`).join('\n'));
}
