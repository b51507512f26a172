import { z } from 'zod';
import { isFormerProvinceId } from './province.ts';
import type { FormerProvinceId } from './province.ts';
import { allocationSchema, resultSchema, targetSchema } from './plan-target.ts';
import { calendarDate, name, partialDate, slug, text, title } from './schema-parts.ts';
import { sourcesSchema } from './source.ts';

/** What a record tells: a plan with targets, a directive without, a result known without its plan, a list of ideas. */
export const planRecordTypes = ['plan', 'directive', 'result', 'product_list'] as const;

/** Who issued a plan: Party and state bodies from the commune to the centre. */
export const issuerLevels = ['national', 'province', 'district', 'commune'] as const;

export const planStatuses = ['in_force', 'ended', 'replaced', 'ended_by_merger', 'unknown'] as const;

/** How a plan relates to an older text. */
export const basisRelations = [
  'implements',
  'basis',
  'criteria',
  'support_policy',
  'finance_rule',
  'assigns_targets',
  'amends',
  'amends_parent',
  'replaces',
  'proposal',
  'related_policy',
] as const;

const planDocument = z.strictObject({
  type: name.optional(),
  number: name.optional(),
  date: calendarDate.optional(),
  datePrecision: text.optional(),
  title: text.optional(),
  approves: name.optional(),
  note: text.optional(),
});

const place = z.strictObject({
  province: z
    .string()
    .refine((id): id is FormerProvinceId => isFormerProvinceId(id), { params: { code: 'province-unknown' } })
    .optional(),
  district: name.optional(),
  commune: name.optional(),
});

const basis = z.strictObject({
  document: text.optional(),
  type: name.optional(),
  number: name.optional(),
  date: calendarDate.optional(),
  issuer: name.optional(),
  relation: z.enum(basisRelations),
  inferred: z.boolean().optional(),
  note: text.optional(),
});

const budget = z.strictObject({
  total: z.int(),
  currency: z.literal('VND'),
  comparator: text.optional(),
  period: text.optional(),
  parts: z.array(z.strictObject({ source: text, amount: z.int().optional() })).optional(),
  note: text.optional(),
});

const task = z.strictObject({
  order: z.int().optional(),
  title: text,
  deadline: calendarDate.optional(),
  sub: z.array(text).optional(),
});

const plannedProduct = z.strictObject({
  name,
  productId: slug.optional(),
  commune: name.optional(),
  stage: z.enum(['named', 'planned', 'potential_5star', 'submitted', 'certified']).optional(),
  stars: z.int().min(3).max(5).optional(),
  note: text.optional(),
});

/** The facts of a plan. There is no verdict key: verdicts are worked out from targets and results. */
export const planSchema = z.strictObject({
  recordType: z.enum(planRecordTypes),
  title,
  document: planDocument.optional(),
  issuer: z.strictObject({ name, level: z.enum(issuerLevels), kind: text.optional() }),
  place,
  period: z
    .strictObject({ start: calendarDate, end: calendarDate.optional(), label: name })
    .refine(({ start, end }) => end === undefined || start <= end, {
      path: ['end'],
      params: { code: 'period-reversed' },
    }),
  status: z.enum(planStatuses).optional(),
  basis: z.array(basis).optional(),
  baseline: z
    .strictObject({
      value: z.number(),
      asOf: partialDate.optional(),
      metric: text.optional(),
      basis: text.optional(),
      note: text.optional(),
    })
    .optional(),
  targets: z.array(targetSchema).optional(),
  results: z.array(resultSchema).optional(),
  allocation: allocationSchema.optional(),
  budget: z.array(budget).optional(),
  qualitativeGoals: z.array(text).optional(),
  tasks: z.array(task).optional(),
  taskCount: z.int().optional(),
  assignments: z.array(z.strictObject({ body: text, duty: text })).optional(),
  milestones: z.array(z.strictObject({ date: z.string(), label: text })).optional(),
  products: z.array(plannedProduct).optional(),
  context: z.array(z.strictObject({ fact: text, source: text.optional() })).optional(),
  sources: sourcesSchema,
  readerNotes: z.array(text).optional(),
  editorNotes: z.array(text).optional(),
});

export type Plan = z.infer<typeof planSchema>;

/** The words of a plan in another language; lists stand in the order of the Vietnamese ones. */
export const planTranslationSchema = z.strictObject({
  title: title.optional(),
  document: z.strictObject({ title: text.optional(), note: text.optional() }).optional(),
  readerNotes: z.array(text).optional(),
  qualitativeGoals: z.array(text).optional(),
  tasks: z.array(text.or(z.strictObject({ title: text, sub: z.array(text).optional() }))).optional(),
  assignments: z.array(z.strictObject({ body: text, duty: text })).optional(),
  milestones: z.array(text).optional(),
  targets: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  results: z.array(text.nullable()).optional(),
  products: z.array(text).optional(),
  budget: z.array(text.nullable()).optional(),
  baseline: z.strictObject({ note: text }).optional(),
  allocation: z.strictObject({ note: text }).optional(),
  context: z.array(text).optional(),
});

export type PlanTranslation = z.infer<typeof planTranslationSchema>;
