import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { FactPath, TextPlace } from '../domain/issue.ts';
import type { PlacedFinding } from './front-matter.ts';
import { placeOfFirstItem, readQuickly } from './quick-yaml.ts';
import { yamlFindings } from './yaml-findings.ts';

/** Facts read from YAML, with the places of their keys and values in the file. */
export interface YamlText {
  /** The facts as plain values; absent when the text cannot be read. */
  readonly value: unknown;
  readonly findings: readonly PlacedFinding[];
  /** Returns where a value stands, or the nearest value around a missing one. */
  readonly placeOf: (path: FactPath) => TextPlace;
  /** Returns where the key of a value stands, or the value itself when it is an item of a list. */
  readonly placeOfKey: (path: FactPath) => TextPlace;
  /** Returns a value as its author wrote it, on one line; empty when it is missing. */
  readonly written: (path: FactPath) => string;
}

/**
 * Returns the facts in a YAML text that begins on a line of its file. Dates stay text (core schema), so that 30/02 is
 * found by the schema and a day never moves with a time zone. Of most texts nobody asks for a place: it is looked for
 * only then.
 */
export function parseYaml(text: string, firstLine: number): YamlText {
  const parts = text.match(/[\n,]/gu)?.length ?? 0;
  if (parts > mostParts) {
    const params = { found: String(parts), limit: String(mostParts) };
    return unreadable({ code: 'yaml-too-long', params, line: firstLine, column: 1 });
  }
  const quick = readQuickly(text);
  if (quick === undefined) return parsePlaced(text, firstLine);
  let placed: YamlText | undefined;
  const withPlaces = (): YamlText => (placed ??= parsePlaced(text, firstLine));
  return {
    value: quick.value,
    findings: [],
    placeOf: (path) => {
      const place = placed === undefined ? placeOfFirstItem(text, quick.value, path) : undefined;
      return place === undefined ? withPlaces().placeOf(path) : { ...place, line: place.line + firstLine - 1 };
    },
    placeOfKey: (path) => withPlaces().placeOfKey(path),
    written: (path) => withPlaces().written(path),
  };
}

/** The same, with the places found at once: what every text is read by that may have faults. */
export function parsePlaced(text: string, firstLine: number): YamlText {
  const lines = new LineCounter();
  const toPlace = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const document = read(text, lines);
  if (document === undefined) {
    return unreadable({ code: 'yaml-broken', params: { found: '' }, line: firstLine, column: 1 });
  }
  const findings = yamlFindings(text, document.errors, toPlace);
  findings.push(...refusedSyntax(text, document, toPlace));
  const readable = document.errors.every((error) => error.code === 'DUPLICATE_KEY');
  return {
    value: readable ? valueOf(text, document) : undefined,
    findings,
    placeOf: (path) => toPlace(startOf(findNode(document.contents, path).node)),
    placeOfKey: (path) => {
      const { node, pair } = findNode(document.contents, path);
      return toPlace(startOf(pair !== undefined && isNode(pair.key) ? pair.key : node));
    },
    written: (path) => writtenAs(text, findNode(document.contents, path)),
  };
}

/** Lines and items of lists in one line; the reader compares each key with all others, and a megabyte has 100,000. */
const mostParts = 10_000;

function unreadable(finding: PlacedFinding): YamlText {
  const place = (): TextPlace => finding;
  return { value: undefined, findings: [finding], placeOf: place, placeOfKey: place, written: () => '' };
}

function read(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, schema: 'core', prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    // Thousands of nested brackets overflow the stack of any reader; the file is at fault, not the program.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function valueOf(text: string, document: Document.Parsed): unknown {
  try {
    const value = document.toJS({ maxAliasCount: 100 }) as unknown;
    return text.includes('*') && isEndless(value) ? undefined : value;
  } catch (error) {
    // An alias without its anchor, or one that multiplies itself: reported by refusedSyntax already.
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** Whether a value holds itself, as an alias inside its own anchor makes it; whoever walks through it never arrives. */
function isEndless(value: unknown, around: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (around.includes(value)) return true;
  return Object.values(value).some((part) => isEndless(part, [...around, value]));
}

/** Returns anchors, aliases, tags and directives: they save typing for programmers and surprise everyone else. */
function refusedSyntax(
  text: string,
  document: Document.Parsed,
  toPlace: (offset: number) => TextPlace,
): PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  if (text.startsWith('%')) findings.push({ code: 'yaml-documents', params: {}, ...toPlace(0) });
  if (!/[&*!]/u.test(text)) return findings;
  visit(document, {
    Node: (_key, node) => {
      const place = toPlace(startOf(node));
      // One a line is enough to find them; a bomb has thousands.
      if (findings.at(-1)?.line === place.line) return;
      if (isAlias(node)) findings.push({ code: 'yaml-alias', params: { found: `*${node.source}` }, ...place });
      else if (node.anchor !== undefined)
        findings.push({ code: 'yaml-alias', params: { found: `&${node.anchor}` }, ...place });
      if (!isAlias(node) && node.tag !== undefined)
        findings.push({ code: 'yaml-tag', params: { found: node.tag }, ...place });
    },
  });
  return findings;
}

interface Found {
  readonly node: Node | null;
  readonly pair: Pair | undefined;
  readonly complete: boolean;
}

/** Returns the node at a path, or the innermost one on the way to it. */
function findNode(root: Node | null, path: FactPath): Found {
  let node = root;
  let pair: Pair | undefined;
  for (const step of path) {
    const next = childOf(node, step);
    if (next === undefined) return { node, pair, complete: false };
    ({ node, pair } = next);
  }
  return { node, pair, complete: true };
}

function childOf(node: Node | null, step: string | number): { node: Node | null; pair: Pair | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.findLast((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step));
    if (pair === undefined) return undefined;
    return { node: isNode(pair.value) ? pair.value : isNode(pair.key) ? pair.key : node, pair };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return item === undefined ? undefined : { node: isNode(item) ? item : node, pair: undefined };
  }
  return undefined;
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

const longestExcerpt = 60;

function writtenAs(text: string, { node, complete }: Found): string {
  if (!complete || node === null) return '';
  if (isScalar(node) && typeof node.value === 'string') return shorten(node.value);
  if (isScalar(node) && node.source !== undefined) return shorten(node.source);
  if (!isCollection(node) || node.range === null || node.range === undefined) return '';
  return shorten(text.slice(node.range[0], node.range[1]));
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length <= longestExcerpt ? line : `${line.slice(0, longestExcerpt - 1)}…`;
}
