import type { FactPath, Finding, TextPlace } from '../domain/issue.ts';
import { splitFrontMatter, toPlainLines } from './front-matter.ts';
import type { PlacedFinding } from './front-matter.ts';
import { parseYaml } from './yaml-text.ts';
import type { YamlText } from './yaml-text.ts';

/** One file of a page, read but not judged. */
export interface SourceFile {
  /** Relative to the content folder. */
  readonly file: string;
  /** The whole text with plain lines. */
  readonly text: string;
  /** How the body is written; plans and documents have none. */
  readonly markup: 'md' | 'mdx' | 'none';
  /** The facts as plain values; absent when they cannot be read. */
  readonly raw: unknown;
  readonly body: string;
  readonly bodyLine: number;
  readonly findings: readonly PlacedFinding[];
  readonly placeOf: (path: FactPath) => TextPlace;
  readonly placeOfKey: (path: FactPath) => TextPlace;
  readonly written: (path: FactPath) => string;
}

/** The largest text that is read at all: a page is words, and whatever is larger is a mistake. */
export const largestText = 1024 * 1024;

/** Returns the facts and the body of a file's text. */
export function readSource(file: string, source: string): SourceFile {
  const text = toPlainLines(source);
  const size = Buffer.byteLength(source);
  if (size > largestText) {
    // Of larger files only this much was read.
    const more = size >= 2 * largestText ? '> ' : '';
    const params = { found: `${more}${(size / 1024 / 1024).toFixed(1)} MiB`, limit: '1 MiB' };
    return unread(file, text.slice(0, 0), { code: 'file-too-large', params });
  }
  if (file.endsWith('.yml')) return fromYaml(file, text);
  const parts = splitFrontMatter(text);
  const yaml = parts.yaml === undefined ? undefined : parseYaml(parts.yaml, parts.yamlLine);
  return {
    ...placesOf(yaml),
    file,
    text,
    markup: file.endsWith('.mdx') ? 'mdx' : 'md',
    raw: rawOf(yaml),
    body: parts.body,
    bodyLine: parts.bodyLine,
    findings: [...parts.findings, ...(yaml?.findings ?? [])],
  };
}

function fromYaml(file: string, text: string): SourceFile {
  const yaml = parseYaml(text, 1);
  const { findings } = yaml;
  return { ...placesOf(yaml), file, text, markup: 'none', raw: rawOf(yaml), body: '', bodyLine: 1, findings };
}

/** Front matter without a line in it is a page that misses every key, not a page that cannot be read. */
function rawOf(yaml: YamlText | undefined): unknown {
  return yaml?.value === null ? {} : yaml?.value;
}

function unread(file: string, text: string, finding: Finding): SourceFile {
  const findings = [{ ...finding, line: 1, column: 1 }];
  return { ...placesOf(undefined), file, text, markup: 'none', raw: undefined, body: '', bodyLine: 1, findings };
}

function placesOf(yaml: YamlText | undefined): Pick<SourceFile, 'placeOf' | 'placeOfKey' | 'written'> {
  const start = { line: 1, column: 1 };
  return {
    placeOf: (path) => yaml?.placeOf(path) ?? start,
    placeOfKey: (path) => yaml?.placeOfKey(path) ?? start,
    written: (path) => yaml?.written(path) ?? '',
  };
}
