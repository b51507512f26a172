import type { z } from 'zod';
import type { FactPath } from '../domain/issue.ts';

/** Returns the keys a schema knows at a path, to suggest one for a misspelt key. */
export function keysAt(schema: z.core.$ZodType, path: FactPath): readonly string[] {
  let current: readonly z.core.$ZodType[] = alternativesOf(schema);
  for (const step of path) {
    current = current.flatMap((part) => partsAt(part, step)).flatMap(alternativesOf);
  }
  return current.flatMap((part) => {
    const { def } = (part as z.core.$ZodTypes)._zod;
    return def.type === 'object' ? Object.keys(def.shape) : [];
  });
}

/** Returns what a schema is once “may be missing” and “one of several” are taken off. */
function alternativesOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return alternativesOf(def.innerType);
    case 'pipe':
      return alternativesOf(def.out);
    case 'union':
      return def.options.flatMap(alternativesOf);
    default:
      return [schema];
  }
}

function partsAt(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'array') return [def.element];
  if (def.type === 'record') return [def.valueType];
  if (def.type !== 'object') return [];
  const part = def.shape[String(step)];
  return part === undefined ? [] : [part];
}
