import { planSchema } from '../../../src/domain/plan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { findFormerProvince } from '../../../src/domain/province.ts';
import { dropEmpty } from './drop-empty.ts';
import { toAllocation, toKnownDate, toResult, toTarget } from './figures.ts';
import { toBasis } from './legal-basis.ts';
import { toSources } from './plan-sources.ts';
import { toStatus } from './plan-status.ts';
import type { RawPlan } from './raw-plan.ts';

const issuerKinds: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^Chủ tịch/u, 'chairman'],
  [/^UBND/u, 'people_committee'],
  [/^Sở/u, 'department'],
  [/^Bộ/u, 'ministry'],
  [/^Thủ tướng/u, 'prime_minister'],
];

/** Stages as the records write them, with the year or the star rating run into the word. */
const stages: Readonly<Record<string, string>> = { certified_2024: 'certified', submitted_5star: 'submitted' };

/**
 * Returns the facts of a plan page. Working notes of the records are not carried over: they are in English and were
 * rewritten by hand for readers.
 */
export function toPlan(raw: RawPlan): Plan {
  const sources = toSources(raw);
  const { type, number, date, title_vi: title, approves } = raw.doc;
  return planSchema.parse({
    ...dropEmpty({
      recordType: raw.record_type,
      title: raw.title_vi,
      document: { type, number, date, title, approves },
      issuer: { ...raw.issuer, kind: toIssuerKind(raw.issuer.name) },
      period: raw.period,
      status: toStatus(raw.id, raw.period.end),
      basis: raw.parents?.map(toBasis),
      baseline: raw.baseline && toBaseline(raw.baseline),
      targets: raw.targets?.map(toTarget),
      results: raw.results?.map((result) => toResult(result, sources)),
      allocation: toAllocation(raw),
      budget: raw.budget,
      tasks: raw.tasks?.flatMap((task) =>
        typeof task === 'string' ? [] : [{ order: task.order, title: task.title_vi, sub: task.sub }],
      ),
      products: raw.products?.map((product) => ({ ...product, stage: toStage(product.stage) })),
      sources,
    }),
    place: dropEmpty(toPlace(raw)),
  });
}

/** Returns the kind of body that issued a plan, or nothing where its name does not tell. */
export function toIssuerKind(name: string): string | undefined {
  return issuerKinds.find(([pattern]) => pattern.test(name))?.[1];
}

function toBaseline(raw: NonNullable<RawPlan['baseline']>): Record<string, unknown> {
  const { as_of: asOf, ...baseline } = raw;
  return { ...baseline, asOf: asOf ? toKnownDate(asOf) : undefined };
}

function toPlace(raw: RawPlan): Record<string, unknown> {
  const { province, district, commune } = raw.place;
  if (!province) return { district, commune };
  const found = findFormerProvince(province);
  if (found === undefined) throw new Error(`${raw.id}: no province is called “${province}”.`);
  return { province: found.id, district, commune };
}

function toStage(stage: string | null | undefined): string {
  return stage ? (stages[stage] ?? stage) : 'named';
}
