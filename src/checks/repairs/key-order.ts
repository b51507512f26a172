import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import type { z } from 'zod';
import { factsSchemas, wordsSchemas } from '../../content-files/content-page.ts';
import { splitFrontMatter } from '../../content-files/front-matter.ts';
import { keysAt } from '../../content-files/schema-keys.ts';
import type { FactPath } from '../../domain/issue.ts';
import type { Repair } from './repair.ts';

/** Keys in the order of the content format, so that pages read alike and changes show clearly. */
export const keyOrder: Repair = {
  id: 'key-order',
  mend(text, { file, locale, location }) {
    const schema = (locale === undefined ? factsSchemas : wordsSchemas)[location.collection];
    if (file.endsWith('.yml')) return inOrder(text, schema);
    const { yaml } = splitFrontMatter(text);
    if (yaml === undefined) return text;
    const start = text.indexOf('\n') + 1;
    return text.slice(0, start) + inOrder(yaml, schema) + text.slice(start + yaml.length);
  },
};

/** Moves one group at a time, because every move changes where the others stand. */
function inOrder(yaml: string, schema: z.core.$ZodType): string {
  let text = yaml;
  for (let moved = moveOne(text, schema); moved !== undefined; moved = moveOne(text, schema)) text = moved;
  return text;
}

function moveOne(text: string, schema: z.core.$ZodType): string | undefined {
  const document = parseDocument(text, { schema: 'core', logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  for (const { map, path } of groupsIn(document.contents, [])) {
    const moved = reorder(text, map, keysAt(schema, path));
    if (moved !== undefined && sameFacts(moved, document.toJS())) return moved;
  }
  return undefined;
}

function sameFacts(text: string, facts: unknown): boolean {
  const document = parseDocument(text, { schema: 'core', logLevel: 'error' });
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS(), facts);
}

interface Group {
  readonly map: YAMLMap;
  readonly path: FactPath;
}

function groupsIn(node: Node | null, path: FactPath): Group[] {
  if (isMap(node)) {
    const inner = node.items.flatMap(({ key, value }) =>
      isScalar(key) && isNode(value) ? groupsIn(value, [...path, String(key.value)]) : [],
    );
    return [{ map: node, path }, ...inner];
  }
  if (!isSeq(node)) return [];
  return node.items.flatMap((item, index) => (isNode(item) ? groupsIn(item, [...path, index]) : []));
}

interface Entry {
  readonly key: string;
  readonly text: string;
}

/** Returns the text with the keys of one group in order; nothing when they are, or when a comment might lose its place. */
function reorder(text: string, map: YAMLMap, order: readonly string[]): string | undefined {
  const range = map.range;
  if (order.length === 0 || map.flow === true || range === null || range === undefined) return undefined;
  const starts = map.items.map(({ key }) => (isNode(key) ? (key.range?.[0] ?? -1) : -1));
  const end = text.slice(0, range[1]).trimEnd().length;
  const block = text.slice(starts[0] ?? 0, end);
  if (starts.includes(-1) || /(?:^|\s)#/u.test(block)) return undefined;
  const entries = map.items.map(({ key }, index): Entry => {
    const until = starts[index + 1] ?? end;
    return { key: isScalar(key) ? String(key.value) : '', text: text.slice(starts[index], until).trimEnd() };
  });
  const rankOf = ({ key }: Entry): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = entries.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (sorted.every((entry, index) => entry === entries[index])) return undefined;
  const first = starts[0] ?? 0;
  const indent = ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1));
  return text.slice(0, first) + sorted.map((entry) => entry.text).join(`\n${indent}`) + text.slice(end);
}
