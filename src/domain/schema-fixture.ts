import type { z } from 'zod';

/** For tests of schemas: what is refused and where, and the facts of small sound pages. */

/** Returns what a schema refuses, each as `path: code`; a rule of ours goes by its own code. */
export function refusalsOf(schema: z.ZodType, value: unknown): readonly string[] {
  return (schema.safeParse(value).error?.issues ?? []).map((issue) => {
    const code = issue.code === 'custom' ? String(issue.params?.['code']) : issue.code;
    return `${issue.path.map(String).join('.')}: ${code}`;
  });
}

/** A list with one source, under the key `bao`. */
export const soundSources = {
  bao: { title: 'Bài báo', publisher: 'Báo Lào Cai', read: '2026-11-21' },
} as const;

/** The facts of a product that its schema takes. */
export const soundProduct = {
  name: 'Trà Shan',
  group: 'food',
  origin: { former: 'lao-cai' },
  recognitions: [{ stars: 4, year: 2024, source: 'bao' }],
  sources: soundSources,
} as const;

/** The facts of a plan that its schema takes. */
export const soundPlan = {
  recordType: 'plan',
  title: 'Kế hoạch',
  issuer: { name: 'UBND tỉnh Lào Cai', level: 'province' },
  place: { province: 'lao-cai' },
  period: { start: '2024-01-01', end: '2024-12-31', label: '2024' },
  sources: soundSources,
} as const;

/** A target of a plan that its schema takes. */
export const soundTarget = {
  id: 'tong',
  metric: 'products_certified',
  comparator: 'gte',
  value: 20,
  unit: 'sản phẩm',
  basis: 'new_in_period',
} as const;
