import type { CataloguePlan } from '../../catalogue/catalogue.ts';
import type { PlanRow } from '../../components/plan/plan-row.ts';
import { formatYears } from '../../i18n/format.ts';
import { localText } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';

/** Returns what a list shows of a plan. */
export function toPlanRow(plan: CataloguePlan, locale: Locale): PlanRow {
  const t = translator(locale);
  const { facts, words } = plan;
  const targets = facts.targets?.length ?? 0;
  return {
    id: plan.id,
    href: pathTo({ page: 'plan', id: plan.id }, locale),
    title: localText(locale, words[locale]?.title, facts.title),
    kind: t(`record.${facts.recordType}`),
    period: formatYears(facts.period.label, locale),
    targets: targets === 0 ? t('plans.noTargets') : t('count.targets', { count: targets }),
  };
}
