import type { z } from 'zod';
import { isGroup } from './facts.ts';
import { keysAt } from './schema-keys.ts';

/** Returns facts with their keys in the order of the schema, at every depth; keys it does not know come last. */
export function orderedFacts(
  schema: z.core.$ZodType,
  facts: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return ordered(schema, facts, []) as Record<string, unknown>;
}

function ordered(schema: z.core.$ZodType, value: unknown, path: readonly (string | number)[]): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item) => ordered(schema, item, [...path, 0]));
  if (!isGroup(value)) return value;
  const known = keysAt(schema, path);
  const keys = Object.keys(value);
  // A map under free keys, such as the sources, keeps the order of its author.
  const sorted = [...known.filter((key) => keys.includes(key)), ...keys.filter((key) => !known.includes(key))];
  return Object.fromEntries(sorted.map((key) => [key, ordered(schema, value[key], [...path, key])]));
}
