import type { Catalogue, CataloguePlan, CataloguePost } from '../../catalogue/catalogue.ts';
import type { ProductLists } from '../../catalogue/product-lists.ts';
import type { AllocationRows } from '../../components/plan/allocation-rows.ts';
import type { Fact, FactPart } from '../../components/page/fact.ts';
import type { ListedSource } from '../../components/page/listed-source.ts';
import type { PlanRow } from '../../components/plan/plan-row.ts';
import type { TargetTable } from '../../components/plan/target-table.ts';
import type { TaskList } from '../../components/plan/task-list.ts';
import { formatDate, formatMoney, formatNumber, formatPartialDate, formatYears } from '../../i18n/format.ts';
import { localText, vietnameseOn } from '../../i18n/local-text.ts';
import type { LocalText } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formerProvinceName, provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { listSources } from '../facts/source-list.ts';
import { planBasis } from './plan-basis.ts';
import { toAllocationRows, toTaskList } from './plan-parts.ts';
import { formerProvinceOfPlan, provinceOfPlan } from './plan-place.ts';
import { toPlanRow } from './plan-row.ts';
import { toTargetTable } from './plan-targets.ts';

/** Everything the page of a plan shows. */
export interface PlanPage {
  readonly meta: PageMeta;
  readonly id: string;
  readonly title: LocalText;
  readonly kind: string;
  readonly facts: readonly Fact[];
  readonly targets: TargetTable | undefined;
  readonly goals: readonly LocalText[];
  readonly allocation: AllocationRows | undefined;
  readonly tasks: TaskList | undefined;
  readonly milestones: readonly { readonly date: string; readonly label: LocalText }[];
  readonly products: readonly { readonly name: string; readonly href: string | undefined; readonly about: string }[];
  readonly basis: readonly Fact[];
  readonly notes: readonly LocalText[];
  readonly context: readonly LocalText[];
  readonly inCatalogue: { readonly text: string; readonly href: string } | undefined;
  readonly related: readonly PlanRow[];
  readonly posts: readonly { readonly href: string; readonly title: LocalText }[];
  readonly sources: readonly ListedSource[];
}

/** Returns the page of a plan in a language. */
export function toPlanPage(plan: CataloguePlan, catalogue: Catalogue, lists: ProductLists, locale: Locale): PlanPage {
  const t = translator(locale);
  const { facts, words } = plan;
  const title = localText(locale, words[locale]?.title, facts.title);
  const each = (texts: readonly string[] | undefined, others: readonly string[] | undefined): readonly LocalText[] =>
    (texts ?? []).map((text, index) => localText(locale, others?.[index], text));
  return {
    meta: {
      locale,
      route: { page: 'plan', id: plan.id },
      title: title.text,
      titleLang: title.lang,
      description: t('plan.description', { title: title.text }),
      crumbs: crumbsFrom(locale, [{ page: 'plans' }, t('nav.plans')]),
    },
    id: plan.id,
    title,
    kind: t(`record.${facts.recordType}`),
    facts: planFacts(plan, locale),
    targets: toTargetTable(plan, locale, true),
    goals: each(facts.qualitativeGoals, words[locale]?.qualitativeGoals),
    allocation: toAllocationRows(plan, locale),
    tasks: toTaskList(plan, locale),
    milestones: (facts.milestones ?? []).map(({ date, label }, index) => ({
      date: formatPartialDate(date, locale),
      label: localText(locale, words[locale]?.milestones?.[index], label),
    })),
    products: (facts.products ?? []).map(({ name, productId, stage, commune }) => ({
      name,
      href:
        productId !== undefined && catalogue.productById.has(productId)
          ? pathTo({ page: 'product', id: productId }, locale)
          : undefined,
      about: [commune, stage === undefined ? undefined : t(`productStage.${stage}`)].filter(Boolean).join(', '),
    })),
    basis: planBasis(plan, catalogue, locale),
    notes: each(facts.readerNotes, words[locale]?.readerNotes),
    context: each(
      facts.context?.map(({ fact }) => fact),
      words[locale]?.context,
    ),
    inCatalogue: inCatalogue(plan, lists, locale),
    related: relatedPlans(plan, catalogue).map((other) => toPlanRow(other, locale)),
    posts: postsAbout(plan, catalogue).map((post) => ({
      href: pathTo({ page: 'post', id: post.id }, locale),
      title: localText(locale, post.words[locale]?.title, post.facts.title),
    })),
    sources: listSources(facts.sources, locale),
  };
}

function planFacts({ facts, words }: CataloguePlan, locale: Locale): readonly Fact[] {
  const t = translator(locale);
  const lang = vietnameseOn(locale);
  const { document, baseline, budget } = facts;
  const period =
    facts.period.end === undefined
      ? formatYears(facts.period.label, locale)
      : t('plan.period.range', {
          start: formatDate(facts.period.start, locale),
          end: formatDate(facts.period.end, locale),
        });
  const baselineNote = baseline?.note && localText(locale, words[locale]?.baseline?.note, baseline.note);
  const rows: readonly [label: string, parts: readonly FactPart[] | undefined][] = [
    [t('plan.number'), document?.number === undefined ? undefined : [{ text: document.number, lang }]],
    [t('plan.date'), document?.date === undefined ? undefined : [{ text: formatDate(document.date, locale) }]],
    [t('plan.issuer'), [{ text: facts.issuer.name, lang }, { text: ` (${t(`issuerLevel.${facts.issuer.level}`)})` }]],
    [t('plan.place'), placeParts(facts, locale)],
    [t('plan.period'), [{ text: period }]],
    [t('plan.status'), facts.status === undefined ? undefined : [{ text: t(`status.${facts.status}`) }]],
    [
      t('plan.baseline'),
      baseline === undefined
        ? undefined
        : [
            { text: formatNumber(baseline.value, locale) },
            ...(baseline.asOf === undefined
              ? []
              : [{ text: ` (${t('result.asOf', { date: formatPartialDate(baseline.asOf, locale) })})` }]),
            ...(baselineNote
              ? [{ text: ` ${baselineNote.text}`, lang: baselineNote.lang === locale ? undefined : baselineNote.lang }]
              : []),
          ],
    ],
  ];
  const budgets = (budget ?? []).map((item): readonly FactPart[] => [
    { text: formatMoney(item.total, locale) },
    ...(item.parts ?? []).flatMap((part) =>
      part.amount === undefined
        ? []
        : [
            {
              text: `; ${t('plan.budget.source', { source: part.source, amount: formatMoney(part.amount, locale) })}`,
              lang,
            },
          ],
    ),
  ]);
  return [
    ...rows.flatMap(([label, parts]) => (parts === undefined ? [] : [{ label, lines: [parts] }])),
    ...(budgets.length === 0 ? [] : [{ label: t('plan.budget'), lines: budgets }]),
  ];
}

function placeParts(plan: CataloguePlan['facts'], locale: Locale): readonly FactPart[] {
  const t = translator(locale);
  const lang = vietnameseOn(locale);
  const former = formerProvinceOfPlan(plan);
  const today = provinceOfPlan(plan);
  if (former === undefined || today === undefined) return [{ text: t('plan.place.national') }];
  const local = [plan.place.commune, plan.place.district].filter((part) => part !== undefined);
  const name = provinceName(today.id, locale);
  return [
    ...local.map((text) => ({ text: `${text}, `, lang })),
    { text: formerProvinceName(former.id, locale), href: pathTo({ page: 'formerProvince', id: former.id }, locale) },
    ...(today.mergedFrom.length === 1
      ? []
      : [
          { text: ' (' },
          { text: t('plan.place.today', { name }), href: pathTo({ page: 'province', id: today.id }, locale) },
          { text: ')' },
        ]),
  ];
}

/** A number beside the plan, never a measure of it: the catalogue is not complete. */
function inCatalogue(plan: CataloguePlan, lists: ProductLists, locale: Locale): PlanPage['inCatalogue'] {
  const former = formerProvinceOfPlan(plan.facts);
  if (former === undefined) return undefined;
  const count = lists.byFormer.get(former.id)?.length ?? 0;
  return {
    text: translator(locale)('count.products', { count }),
    href: pathTo({ page: 'formerProvince', id: former.id }, locale),
  };
}

function relatedPlans(plan: CataloguePlan, { plans }: Catalogue): readonly CataloguePlan[] {
  const province = provinceOfPlan(plan.facts);
  if (province === undefined) return [];
  return plans.filter((other) => other.id !== plan.id && provinceOfPlan(other.facts)?.id === province.id).slice(0, 8);
}

function postsAbout(plan: CataloguePlan, { posts }: Catalogue): readonly CataloguePost[] {
  return posts.filter(({ facts }) => facts.plans?.includes(plan.id));
}
