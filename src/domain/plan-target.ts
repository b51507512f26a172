import { z } from 'zod';
import { groupIds } from './product-group.ts';
import { calendarDate, partialDate, text } from './schema-parts.ts';

/**
 * What plans count. `computable` says whether the catalogue could count it itself; a partial catalogue never measures
 * itself against a target, so such a count is only ever shown beside published results.
 */
export const targetFamilies = {
  certification: [
    'products_certified',
    'products_pass_share',
    'products_evaluated',
    'products_registered',
    'products_submitted',
    'products_potential_5star_share',
  ],
  pipeline: ['products_developed', 'products_supported', 'products_traceable', 'products_value_chain'],
  upkeep: [
    'products_upgraded',
    'products_upgraded_share',
    'products_reassessed',
    'products_reassessed_share',
    'products_retained_share',
  ],
  producers: [
    'subjects_total',
    'subjects_new',
    'subjects_supported',
    'subjects_linkage',
    'subjects_coop_share',
    'subjects_sme_share',
    'subjects_organised_share',
    'subjects_value_chain_share',
    'linkage_projects',
  ],
  market: [
    'subjects_modern_channel_share',
    'subjects_digital_share',
    'products_online_share',
    'products_exported',
    'products_promoted',
    'products_promoted_share',
    'sales_points',
    'promotion_events',
    'revenue_growth',
  ],
  places: ['communes_with_product_share', 'craft_villages_with_product', 'tourism_products', 'pilot_models'],
  people: ['people_trained_share', 'training_rounds', 'subjects_committed_share'],
  farming: ['crop_area', 'crop_yield', 'crop_output'],
  other: ['trademarks_supported', 'evaluation_rounds', 'other'],
} as const;

export type TargetFamily = keyof typeof targetFamilies;

export type TargetMetric = (typeof targetFamilies)[TargetFamily][number];

/** Every metric, family by family, in the order plan pages show them. */
export const targetMetrics: readonly TargetMetric[] = Object.values(targetFamilies).flat();

/** Returns the family a metric is shown under. */
export function familyOf(metric: TargetMetric): TargetFamily {
  for (const [family, metrics] of Object.entries(targetFamilies)) {
    if ((metrics as readonly string[]).includes(metric)) return family as TargetFamily;
  }
  return 'other';
}

export const comparators = ['gte', 'gt', 'eq', 'approx', 'range', 'lte'] as const;

/** What a number of products counts; mixing them up is the commonest mistake in comparing plans with results. */
export const countingBases = ['new_in_period', 'cumulative', 'recognised_in_period', 'annual', 'unspecified'] as const;

const scope = z.strictObject({
  product: text.optional(),
  commune: text.optional(),
  group: text.optional(),
  cohort: text.optional(),
  place: text.optional(),
  places: z.array(text).optional(),
  district: text.optional(),
  channel: text.optional(),
  level: text.optional(),
  when: text.optional(),
  also: text.optional(),
  period: text.optional(),
  fromStars: z.int().min(1).max(5).optional(),
  toStars: z.int().min(1).max(5).optional(),
  years: z.array(z.int()).optional(),
});

/** One number a plan sets itself. */
export const targetSchema = z
  .strictObject({
    id: text,
    metric: z.enum(targetMetrics),
    label: text.optional(),
    comparator: z.enum(comparators),
    value: z.number().min(0),
    valueMax: z.number().min(0).optional(),
    unit: text,
    basis: z.enum(countingBases).optional(),
    starsMin: z.int().min(1).max(5).optional(),
    starsMax: z.int().min(1).max(5).optional(),
    stage: z.enum(['potential', 'submitted', 'recognised']).optional(),
    deadline: calendarDate.optional(),
    scope: scope.optional(),
    partOf: text.optional(),
    inheritedFrom: text.optional(),
    derived: z.boolean().optional(),
    asPrinted: text.optional(),
    note: text.optional(),
  })
  .superRefine((target, context) => {
    const report = (code: string, key: string): void => {
      context.addIssue({ code: 'custom', path: [key], params: { code } });
    };
    if (target.comparator === 'range' && target.valueMax === undefined) report('range-needs-upper-bound', 'comparator');
    if (target.valueMax !== undefined && target.valueMax < target.value) report('range-reversed', 'valueMax');
    if (target.starsMax !== undefined && target.starsMax < (target.starsMin ?? 1)) report('range-reversed', 'starsMax');
    const perPlace = target.unit.includes('/');
    if (
      target.metric === 'products_certified' &&
      target.basis === undefined &&
      target.stage === undefined &&
      !perPlace
    ) {
      report('target-needs-basis', 'metric');
    }
  });

export type PlanTarget = z.infer<typeof targetSchema>;

/** One published figure for a target. Several for one target are normal: figures grow through the year. */
export const resultSchema = z.strictObject({
  target: text,
  value: z.number().nullable(),
  asOf: partialDate.optional(),
  asOfPrecision: text.optional(),
  status: z.enum(['interim', 'final', 'later']),
  counting: z.enum(['new', 'recognitions', 'ever', 'valid', 'share_of_assessed']).optional(),
  comparable: z.enum(['yes', 'derived', 'partial', 'no']),
  source: text.optional(),
  note: text.optional(),
});

export type PlanResult = z.infer<typeof resultSchema>;

export const allocationSchema = z.strictObject({
  kind: z.enum(['target', 'result']).optional(),
  unit: text.optional(),
  target: text.optional(),
  byPlace: z.record(z.string(), z.number()).optional(),
  byGroup: z.partialRecord(z.enum(groupIds), z.number()).optional(),
  note: text.optional(),
});
