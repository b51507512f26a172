import { isGroup } from '../content-files/facts.ts';

/** The facts by which pages are compared with each other and with the files around them. */
const comparedKeys: readonly string[] = [
  'name',
  'producer',
  'origin',
  'formerIds',
  'photos',
  'plans',
  'documents',
  'products',
  'basis',
  'targets',
  'replacedBy',
];

/**
 * Returns the facts that a check of the whole catalogue may look at; nothing where facts could not be read. The rest is
 * let go, so that tens of thousands of pages stay small. What is returned is a copy: a part of a text would keep the
 * whole text in memory.
 */
export function comparedFacts(raw: unknown): unknown {
  if (raw === undefined) return undefined;
  const compared: Record<string, unknown> = {};
  if (isGroup(raw)) for (const key of comparedKeys) if (Object.hasOwn(raw, key)) compared[key] = raw[key];
  return JSON.parse(JSON.stringify(compared)) as unknown;
}
