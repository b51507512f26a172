import type { FactPath } from '../domain/issue.ts';

/** Reading facts that may not fit their schema, so that one fault does not hide the others. */

/** A group of facts under keys, as YAML gives it. */
export type RawGroup = Readonly<Record<string, unknown>>;

/** Whether the value is a group of facts under keys. */
export function isGroup(value: unknown): value is RawGroup {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the value at a path, or nothing where the path leads nowhere. */
export function factAt(value: unknown, path: FactPath): unknown {
  let fact = value;
  for (const step of path) {
    if (Array.isArray(fact) && typeof step === 'number') fact = (fact as readonly unknown[])[step];
    else if (isGroup(fact) && Object.hasOwn(fact, step)) fact = fact[step];
    else return undefined;
  }
  return fact;
}

/** Returns the text at a path, or nothing where there is no text. */
export function textAt(value: unknown, path: FactPath): string | undefined {
  const fact = factAt(value, path);
  return typeof fact === 'string' ? fact : undefined;
}

/** Returns the number at a path, or nothing where there is no number. */
export function numberAt(value: unknown, path: FactPath): number | undefined {
  const fact = factAt(value, path);
  return typeof fact === 'number' ? fact : undefined;
}

/** Returns the items of the list at a path; none where there is no list. */
export function listAt(value: unknown, path: FactPath): readonly unknown[] {
  const fact = factAt(value, path);
  return Array.isArray(fact) ? (fact as readonly unknown[]) : [];
}

/** Returns the keys and values of the group at a path; none where there is no group. */
export function groupAt(value: unknown, path: FactPath): RawGroup {
  const fact = factAt(value, path);
  return isGroup(fact) ? fact : {};
}
