import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isGroup } from './facts.ts';
import type { RawGroup } from './facts.ts';

const reading = { schema: 'core', prettyErrors: false, logLevel: 'error' } as const;
const writing = { lineWidth: 0 } as const;
const making = { aliasDuplicateObjects: false } as const;

/**
 * Returns a YAML text that holds other facts. Only the blocks of top-level keys whose values differ are written again,
 * with the comments and quotes in them; a new key goes where the order of `facts` wants it.
 */
export function editYaml(text: string, facts: RawGroup): string {
  const document = parseDocument(text, reading);
  const current: unknown = document.toJS();
  if (!isGroup(current) || !isMap(document.contents) || document.contents.flow === true) {
    return isDeepStrictEqual(current, facts) ? text : stringify(facts, { ...writing, ...making });
  }
  if (isDeepStrictEqual(current, facts)) return text;
  const edited = withBlocks(text, blocksOf(text, document.contents), current, facts);
  // Whatever odd form the author chose: the facts must be right, even at the price of writing the whole anew.
  const check = parseDocument(edited, reading);
  const right = check.errors.length === 0 && isDeepStrictEqual(check.toJS(), facts);
  return right ? edited : stringify(facts, { ...writing, ...making });
}

/** The lines of one top-level key, from its own to the last one of its value. */
interface Block {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function blocksOf(text: string, map: YAMLMap): Block[] {
  const starts = map.items.map(({ key }) => ({
    key: String(isScalar(key) ? key.value : key),
    start: text.lastIndexOf('\n', startOf(key) - 1) + 1,
  }));
  return starts.map(({ key, start }, index) => {
    const next = starts[index + 1]?.start ?? text.length;
    return { key, start, end: start + withoutTrailingComments(text.slice(start, next)).length };
  });
}

function startOf(key: unknown): number {
  return (key as Node).range?.[0] ?? 0;
}

/** Comments and empty lines before the next key belong to that one. */
function withoutTrailingComments(block: string): string {
  return block.replace(/(?<=\n)(?:[ \t]*\n|#[^\n]*(?:\n|$))+$/u, '');
}

function withBlocks(text: string, blocks: readonly Block[], current: RawGroup, facts: RawGroup): string {
  const order = Object.keys(facts);
  const parts: string[] = [];
  let at = 0;
  const added = order.filter((key) => !Object.hasOwn(current, key));
  const addUntil = (place: number): void => {
    while (added.length > 0 && order.indexOf(added[0] ?? '') < place) {
      const key = added.shift() ?? '';
      parts.push(blockText(key, facts[key]));
    }
  };
  for (const { end, key, start } of blocks) {
    const place = order.indexOf(key);
    // Comments before a key stay with it, so a new key goes in front of them; only the head of a file stays first.
    if (at > 0) addUntil(place);
    parts.push(ended(text.slice(at, start), parts.length > 0));
    addUntil(place);
    at = end;
    if (place < 0) continue;
    const block = text.slice(start, end);
    parts.push(isDeepStrictEqual(current[key], facts[key]) ? ended(block, true) : editedBlock(block, key, facts[key]));
  }
  addUntil(Infinity);
  parts.push(text.slice(at));
  return parts.join('');
}

/** A text that more lines follow ends its last line. */
function ended(text: string, more: boolean): string {
  return text === '' || text.endsWith('\n') || !more ? text : `${text}\n`;
}

function blockText(key: string, value: unknown): string {
  return stringify({ [key]: value }, { ...writing, ...making });
}

function editedBlock(block: string, key: string, value: unknown): string {
  const document = parseDocument(block, reading);
  const pair: Pair | undefined = isMap(document.contents) ? document.contents.items[0] : undefined;
  if (pair === undefined || document.errors.length > 0) return blockText(key, value);
  pair.value = changed(document, pair.value as Node | null, value);
  return ended(document.toString(writing), true);
}

/** Returns a node that holds the value, made from the node that stood there so that comments and quotes stay. */
function changed(document: Document, node: Node | null, value: unknown): Node {
  if (isScalar(node) && !isGroup(value) && !Array.isArray(value)) {
    if (isDeepStrictEqual(node.value, value)) return node;
    const fresh = document.createNode(value, making) as Node;
    if (node.comment !== undefined) fresh.comment = node.comment ?? null;
    return fresh;
  }
  if (isMap(node) && isGroup(value)) return changedMap(document, node, value);
  if (isSeq(node) && Array.isArray(value)) return changedSeq(document, node, value as readonly unknown[]);
  return document.createNode(value, making);
}

function changedMap(document: Document, map: YAMLMap, value: RawGroup): YAMLMap {
  const pairs = new Map(map.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), pair]));
  map.items = Object.entries(value).map(([key, item]): Pair => {
    const pair = pairs.get(key);
    if (pair === undefined) return document.createPair(key, item, making);
    pair.value = changed(document, pair.value as Node | null, item);
    return pair;
  });
  return map;
}

/** Items that stay the same keep their nodes wherever they move; the others are changed in their place. */
function changedSeq(document: Document, seq: YAMLSeq, value: readonly unknown[]): YAMLSeq {
  const old = seq.items.map((node) => ({ node: node as Node, value: (node as Node).toJS(document) as unknown }));
  const grew = value.length > old.length;
  const kept = value.map((item) => {
    const same = old.findIndex((candidate) => isDeepStrictEqual(candidate.value, item));
    return same < 0 ? undefined : old.splice(same, 1)[0]?.node;
  });
  seq.items = value.map((item, index) => {
    const node = kept[index];
    if (node !== undefined) return node;
    const replaced = grew && old.length === 0 ? undefined : old.shift();
    return changed(document, replaced?.node ?? null, item);
  });
  return seq;
}
