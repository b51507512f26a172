import type { CataloguePlan } from '../../catalogue/catalogue.ts';
import type { TargetTable } from '../../components/plan/target-table.ts';
import { localText } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathTo } from '../../i18n/routes.ts';
import { toTargetTable } from '../plan/plan-targets.ts';

/**
 * Returns every target that has a published result, under its plan. Targets are judged one by one; a share of targets
 * reached would compare what is not alike, and plans whose results nobody published would be left out of it.
 */
export function toPublishedResults(plans: readonly CataloguePlan[], locale: Locale): TargetTable {
  const families = plans.flatMap((plan) => {
    const rows = (toTargetTable(plan, locale, false)?.families ?? [])
      .flatMap((family) => family.rows)
      .filter(({ results }) => results.length > 0);
    const { text, lang } = localText(locale, plan.words[locale]?.title, plan.facts.title);
    return rows.length === 0 ? [] : [{ name: text, lang, href: pathTo({ page: 'plan', id: plan.id }, locale), rows }];
  });
  return { families, hasResults: true };
}
