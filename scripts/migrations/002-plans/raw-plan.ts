import { z } from 'zod';

/** What a collected record looks like. Keys a plan page has no place for are dropped by the parse. */

const text = z.string().nullish();
const amount = z.number().nullish();

const rawDocument = z.object({
  type: text,
  number: text,
  date: text,
  title_vi: text,
  approves: text,
});

const rawParent = z.object({
  type: z.string(),
  number: text,
  date: text,
  issuer: text,
  relation: z.string(),
});

const rawScope = z.object({
  product: text,
  commune: text,
  group: text,
  cohort: text,
  place: text,
  places: z.array(z.string()).nullish(),
  district: text,
  channel: text,
  level: text,
  when: text,
  also: text,
  period: text,
  from_stars: amount,
  to_stars: amount,
  years: z.array(z.number()).nullish(),
});

const rawTarget = z.object({
  id: z.string(),
  metric: z.string(),
  comparator: z.string(),
  value: z.number(),
  value_max: amount,
  unit: z.string(),
  basis: text,
  stars_min: amount,
  stars_max: amount,
  stage: text,
  deadline: text,
  scope: rawScope.nullish(),
  note: text,
});

const rawResult = z.object({
  target: z.string(),
  value: z.number().nullable(),
  as_of: z.string(),
  status: z.string(),
  counting: text,
  comparable: z.string(),
  source_url: z.string(),
});

const rawSource = z.object({
  url: z.string(),
  publisher: z.string(),
  published: text,
  role: z.string(),
  reliability: z.string(),
});

const rawTask = z.object({ order: z.number(), title_vi: z.string(), sub: z.array(z.string()).nullish() });

/** One record of `plans.jsonl` or `seed-plans.json`. */
export const rawPlanSchema = z.object({
  id: z.string(),
  title_vi: z.string(),
  record_type: z.string(),
  doc: rawDocument,
  issuer: z.object({ name: z.string(), level: z.string() }),
  place: z.object({ province: text, district: text, commune: text }),
  period: z.object({ start: z.string(), end: text, label: z.string() }),
  parents: z.array(rawParent).nullish(),
  baseline: z.object({ value: z.number(), as_of: text, metric: z.string(), basis: z.string() }).nullish(),
  targets: z.array(rawTarget).nullish(),
  results: z.array(rawResult).nullish(),
  allocation: z
    .object({
      kind: z.string(),
      unit: z.string(),
      by_place: z.record(z.string(), z.number()).nullish(),
      by_group: z.record(z.string(), z.number()).nullish(),
    })
    .nullish(),
  budget: z
    .array(
      z.object({
        total: z.number(),
        currency: z.string(),
        comparator: text,
        period: text,
        parts: z.array(z.object({ source: z.string(), amount })).nullish(),
      }),
    )
    .nullish(),
  /** A bare string is a working remark in English; only tasks with a title are tasks of the plan. */
  tasks: z.array(z.union([rawTask, z.string()])).nullish(),
  products: z.array(z.object({ name: z.string(), commune: text, stage: text, stars: amount })).nullish(),
  sources: z.array(rawSource).nullish(),
  /** The announcement itself, in the founding records only. */
  publisher: z.object({ name: z.string() }).nullish(),
  published_at: text,
  source_url: text,
  context: z.array(z.object({ source_url: text })).nullish(),
});

export type RawPlan = z.infer<typeof rawPlanSchema>;
export type RawParent = z.infer<typeof rawParent>;
export type RawTarget = z.infer<typeof rawTarget>;
export type RawResult = z.infer<typeof rawResult>;
