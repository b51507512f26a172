import type { CataloguePlan } from '../../catalogue/catalogue.ts';
import type { ResultLine, TargetRow, TargetTable } from '../../components/plan/target-table.ts';
import { familyOf, targetFamilies } from '../../domain/plan-target.ts';
import type { PlanResult, PlanTarget, TargetFamily } from '../../domain/plan-target.ts';
import { isMerged } from '../../domain/province.ts';
import { verdictOn } from '../../domain/verdict.ts';
import { formatDate, formatNumber, formatPartialDate } from '../../i18n/format.ts';
import { localText } from '../../i18n/local-text.ts';
import type { LocalText } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { unitName } from '../../i18n/names.ts';
import { translator } from '../../i18n/translate.ts';
import { barsOf } from './target-bars.ts';
import type { BarMaker } from './target-bars.ts';
import { provinceOfPlan } from './plan-place.ts';

/** Returns the targets of a plan beside their published results; nothing for a plan without targets. */
export function toTargetTable(plan: CataloguePlan, locale: Locale, sourceLinks: boolean): TargetTable | undefined {
  const t = translator(locale);
  const targets = plan.facts.targets ?? [];
  if (targets.length === 0) return undefined;
  const bars = barsOf(plan.facts);
  const families = (Object.keys(targetFamilies) as TargetFamily[]).flatMap((family) => {
    const rows = targets.filter((target) => familyOf(target.metric) === family);
    if (rows.length === 0) return [];
    return [
      { name: t(`family.${family}`), rows: rows.map((target) => toRow(target, plan, bars, locale, sourceLinks)) },
    ];
  });
  return { families, hasResults: families.some(({ rows }) => rows.some(({ results }) => results.length > 0)) };
}

function toRow(
  target: PlanTarget,
  plan: CataloguePlan,
  bars: BarMaker,
  locale: Locale,
  sourceLinks: boolean,
): TargetRow {
  const t = translator(locale);
  const results = (plan.facts.results ?? []).filter((result) => result.target === target.id);
  const province = provinceOfPlan(plan.facts);
  const verdict = verdictOn(target, plan.facts.results ?? [], province !== undefined && isMerged(province));
  const unit = unitIn(target, plan, locale);
  const name = target.label ?? t(`metric.${target.metric}`);
  return {
    name,
    // Some notes only say in a sentence what the name says.
    scope: scopeOf(target, plan, locale).filter(({ text }) => text.replace(/\.$/u, '') !== name),
    goal: goalText(target, unit ?? target.unit, locale),
    goalLang: unit === undefined && target.unit !== '%' ? 'vi' : undefined,
    qualifiers: qualifiersOf(target, plan.facts.period.end, locale).join('; '),
    bar: bars.ofGoal(target),
    results: results.map((result) => ({
      ...toResultLine(result, target, plan, locale, sourceLinks),
      bar: bars.ofResult(target, result),
    })),
    verdict,
    verdictLabel: t(`verdict.${verdict}`),
  };
}

/** Returns the unit of a target in the language: its own translation, the usual word for it, or nothing. */
function unitIn(target: PlanTarget, plan: CataloguePlan, locale: Locale): string | undefined {
  return plan.words[locale]?.targets?.[target.id]?.['unit'] ?? unitName(target.unit, locale);
}

function quantity(value: string, unit: string, locale: Locale): string {
  const t = translator(locale);
  if (unit === '%') return t('quantity.percent', { value });
  return t('quantity', { value, unit });
}

function goalText(target: PlanTarget, unit: string, locale: Locale): string {
  const t = translator(locale);
  const value = formatNumber(target.value, locale);
  if (target.comparator === 'range') {
    const max = quantity(formatNumber(target.valueMax ?? target.value, locale), unit, locale);
    return t('comparator.range', { value, max });
  }
  return t(`comparator.${target.comparator}`, { value: quantity(value, unit, locale) });
}

/** The deadline is said only where it is not the end of the plan. */
function qualifiersOf(target: PlanTarget, periodEnd: string | undefined, locale: Locale): readonly string[] {
  const t = translator(locale);
  const { basis, deadline, scope, stage, starsMax, starsMin } = target;
  const parts: (string | undefined)[] = [
    starsText(starsMin, starsMax, locale),
    scope?.fromStars === undefined || scope.toStars === undefined
      ? undefined
      : t('target.scope.upgrade', { from: scope.fromStars, to: scope.toStars }),
    stage === undefined || stage === 'recognised' ? undefined : t(`stage.${stage}`),
    basis === undefined ? undefined : t(`basis.${basis}`),
    deadline === undefined || deadline === periodEnd
      ? undefined
      : t('target.by', { date: formatDate(deadline, locale) }),
  ];
  return parts.filter((part) => part !== undefined);
}

function starsText(from: number | undefined, to: number | undefined, locale: Locale): string | undefined {
  const t = translator(locale);
  if (from === undefined) return undefined;
  if (to === undefined) return t('target.stars.from', { from });
  return from === to ? t('target.stars.exactly', { from }) : t('target.stars.between', { from, to });
}

function scopeOf(target: PlanTarget, plan: CataloguePlan, locale: Locale): readonly LocalText[] {
  const { scope } = target;
  const translated: Readonly<Record<string, unknown>> = plan.words[locale]?.targets?.[target.id] ?? {};
  const words = { ...scope };
  const keys = [
    'product',
    'commune',
    'group',
    'cohort',
    'place',
    'district',
    'channel',
    'level',
    'when',
    'also',
    'period',
  ] as const;
  const texts = keys.flatMap((key) => {
    const text = words[key];
    const other = translated[key];
    return text === undefined ? [] : [localText(locale, typeof other === 'string' ? other : undefined, text)];
  });
  const places = (scope?.places ?? []).map((place) => localText(locale, undefined, place));
  const note = translated['note'];
  const notes =
    target.note === undefined ? [] : [localText(locale, typeof note === 'string' ? note : undefined, target.note)];
  return [...texts, ...places, ...notes];
}

function toResultLine(
  result: PlanResult,
  target: PlanTarget,
  plan: CataloguePlan,
  locale: Locale,
  sourceLinks: boolean,
): Omit<ResultLine, 'bar'> {
  const t = translator(locale);
  const about = [
    result.counting === undefined ? undefined : t(`counting.${result.counting}`),
    result.asOf === undefined ? undefined : t('result.asOf', { date: formatPartialDate(result.asOf, locale) }),
    t(`resultStatus.${result.status}`),
  ].filter((part) => part !== undefined);
  const index = (plan.facts.results ?? []).indexOf(result);
  return {
    figure:
      result.value === null
        ? t('result.unknown')
        : quantity(formatNumber(result.value, locale), unitIn(target, plan, locale) ?? target.unit, locale),
    about: about.join('; '),
    note:
      result.note === undefined
        ? undefined
        : localText(locale, plan.words[locale]?.results?.[index] ?? undefined, result.note),
    sourceHref: sourceLinks && result.source !== undefined ? `#source-${result.source}` : undefined,
  };
}
