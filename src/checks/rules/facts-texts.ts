import type { FactPath } from '../../domain/issue.ts';

/** A text among the facts of a file, with the key it stands under; items of lists stand under the key of their list. */
export interface FactText {
  readonly path: FactPath;
  readonly key: string;
  readonly text: string;
}

/** Returns every text among the facts of a file. */
export function textsIn(raw: unknown): FactText[] {
  return textsBelow(raw, [], '');
}

function textsBelow(value: unknown, path: FactPath, key: string): FactText[] {
  if (typeof value === 'string') return [{ path, key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((item: unknown, index) => textsBelow(item, [...path, index], key))
    : Object.entries(value).flatMap(([name, part]) => textsBelow(part, [...path, name], name));
}
