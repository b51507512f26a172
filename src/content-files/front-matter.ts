import type { Finding, TextPlace } from '../domain/issue.ts';

/** A finding with its place in the text it was found in. */
export type PlacedFinding = Finding & TextPlace;

/** A text cut into the lines between `---` and `---` and the words below them. */
export interface FrontMatterText {
  /** Absent when the text does not begin with such lines. */
  readonly yaml: string | undefined;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
  readonly findings: readonly PlacedFinding[];
}

const fence = /^---[ \t]*$/u;

/** Returns a text with `\n` at the ends of its lines and without a byte order mark; Windows editors write both. */
export function toPlainLines(text: string): string {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return unmarked.includes('\r') ? unmarked.replace(/\r\n?/gu, '\n') : unmarked;
}

/** Returns the facts and the body of a page's text, which must have plain lines. */
export function splitFrontMatter(text: string): FrontMatterText {
  const firstEnd = endOfLine(text, 0);
  if (!fence.test(text.slice(0, firstEnd))) {
    return withoutFacts(text, { code: 'front-matter-missing', params: {}, line: 1, column: 1 });
  }
  let line = 2;
  for (let start = firstEnd + 1; start < text.length; line += 1) {
    const end = endOfLine(text, start);
    if (fence.test(text.slice(start, end))) return split(text, firstEnd + 1, start, end, line);
    start = end + 1;
  }
  return withoutFacts('', { code: 'front-matter-unclosed', params: {}, line: 1, column: 1 });
}

function split(
  text: string,
  yamlStart: number,
  fenceStart: number,
  fenceEnd: number,
  fenceLine: number,
): FrontMatterText {
  const body = text.slice(fenceEnd + 1);
  const findings: PlacedFinding[] = [];
  // Astro would read such lines as facts of the body once more, and run the layout they may name.
  const second = /^\s*(?:---|\+\+\+)[ \t]*\n/u.exec(body);
  if (second !== null) {
    const line = fenceLine + second[0].split('\n').length - 1;
    findings.push({ code: 'front-matter-repeated', params: {}, line, column: 1 });
  }
  return { yaml: text.slice(yamlStart, fenceStart), yamlLine: 2, body, bodyLine: fenceLine + 1, findings };
}

function withoutFacts(body: string, finding: PlacedFinding): FrontMatterText {
  return { yaml: undefined, yamlLine: 1, body, bodyLine: 1, findings: [finding] };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
