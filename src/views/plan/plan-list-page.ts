import type { CataloguePlan } from '../../catalogue/catalogue.ts';
import type { PlanRow } from '../../components/plan/plan-row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { toListFrame } from '../list/list-frame.ts';
import type { ListFrame } from '../list/list-frame.ts';
import type { Slice } from '../list/pagination.ts';
import { toPlanRow } from './plan-row.ts';

/** A page of the list of plans. */
export interface PlanListPage extends ListFrame {
  readonly total: string;
  readonly plans: readonly PlanRow[];
}

/** Returns a page of the list of plans, newest period first. */
export function toPlanListPage(slice: Slice<CataloguePlan>, locale: Locale): PlanListPage {
  const t = translator(locale);
  const head = {
    route: { page: 'plans' },
    title: t('plans.title'),
    description: t('plans.description', { count: slice.total }),
  } as const;
  return {
    ...toListFrame(head, slice, locale),
    total: t('count.plans', { count: slice.total }),
    plans: slice.items.map((plan) => toPlanRow(plan, locale)),
  };
}
