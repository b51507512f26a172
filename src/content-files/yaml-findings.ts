import type { ErrorCode } from 'yaml';
import type { Finding, TextPlace } from '../domain/issue.ts';
import type { PlacedFinding } from './front-matter.ts';

/** What the reader says of a fault: a code, and where it noticed it. */
interface ReaderError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/**
 * Returns what is wrong with a YAML text in words for people who never heard of YAML. One fault of the writer often
 * makes several errors of the reader on a line; the first one is closest to the cause.
 */
export function yamlFindings(
  text: string,
  errors: readonly ReaderError[],
  toPlace: (offset: number) => TextPlace,
): PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  const lines = new Set<number>();
  for (const error of errors) {
    const offset = offsetOf(text, error);
    const place = toPlace(offset);
    if (lines.has(place.line)) continue;
    lines.add(place.line);
    findings.push({ ...toFinding(error, lineAt(text, offset)), ...place });
  }
  return findings;
}

/** Returns where the line to mend begins to be wrong, which is not always where the reader noticed it. */
function offsetOf(text: string, error: ReaderError): number {
  const [start] = error.pos;
  if (isUnclosedQuote(error)) return startOfQuote(text, start);
  if (/^Flow (?:sequence|map)/u.test(error.message)) return openedAt(text, start);
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || hasTwoColons(lineAt(text, start))) return start;
  // A key that stands too far to the right was taken for more of the value above it.
  const next = /\n[ ]*(?=[^\s#])/u.exec(text.slice(start));
  return next === null ? start : start + next.index + next[0].length;
}

/** A list in brackets that is not closed is noticed on a later line; the line that opened it is the one to mend. */
function openedAt(text: string, noticed: number): number {
  for (let at = noticed - 1, depth = 0; at >= 0; at -= 1) {
    if (/[\]}]/u.test(text[at] ?? '')) depth += 1;
    else if (/[[{]/u.test(text[at] ?? '') && (depth -= 1) < 0) return at;
  }
  return noticed;
}

function hasTwoColons(line: string): boolean {
  return line.trim().split(': ').length > 2;
}

function toFinding(error: ReaderError, line: string): Finding {
  const found = line.trim();
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { code: 'key-repeated', params: { found: found.slice(0, Math.max(0, found.indexOf(':'))) } };
    case 'TAB_AS_INDENT':
      return { code: 'yaml-tab', params: {} };
    case 'MULTIPLE_DOCS':
      return { code: 'yaml-documents', params: {} };
    case 'BAD_SCALAR_START':
      return { code: 'yaml-start', params: { found } };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { code: hasTwoColons(line) ? 'yaml-colon' : 'yaml-broken', params: { found } };
    case 'UNEXPECTED_TOKEN':
      return { code: /["']/u.test(found) ? 'yaml-quote' : 'yaml-broken', params: { found } };
    case 'MISSING_CHAR':
      return { code: isUnclosedQuote(error) ? 'yaml-quote' : 'yaml-broken', params: { found } };
    case 'BAD_DQ_ESCAPE':
      return { code: 'yaml-quote', params: { found } };
    case 'BAD_ALIAS':
      return { code: 'yaml-alias', params: { found } };
    default:
      return { code: 'yaml-broken', params: { found } };
  }
}

function isUnclosedQuote(error: ReaderError): boolean {
  return error.code === 'MISSING_CHAR' && error.message.includes('quote');
}

/** An unclosed quote is noticed at the end of the text; the line that opened it is the one to mend. */
function startOfQuote(text: string, end: number): number {
  const opening = [...text.slice(0, end).matchAll(/[:-] +(["'])/gu)].findLast(
    (match) => !closes(text.slice(match.index + match[0].length, end), match[1] ?? '"'),
  );
  return opening === undefined ? Math.max(0, end - 1) : opening.index + opening[0].length - 1;
}

function closes(rest: string, quote: string): boolean {
  return rest.slice(0, rest.search(/\n|$/u)).includes(quote);
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? text.length : end);
}
