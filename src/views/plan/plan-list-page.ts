import type { CataloguePlan } from '../../catalogue/catalogue.ts';
import type { Pagination } from '../../components/page/page-links.ts';
import type { PlanRow } from '../../components/plan/plan-row.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { crumbsFrom } from '../shared/page-meta.ts';
import type { PageMeta } from '../shared/page-meta.ts';
import { paginationOf } from '../shared/pagination.ts';
import type { Slice } from '../shared/pagination.ts';
import { toPlanRow } from './plan-row.ts';

/** A page of the list of plans. */
export interface PlanListPage {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly total: string;
  readonly plans: readonly PlanRow[];
  readonly pagination: Pagination | undefined;
}

/** Returns a page of the list of plans, newest period first. */
export function toPlanListPage(slice: Slice<CataloguePlan>, locale: Locale): PlanListPage {
  const t = translator(locale);
  const pagination = paginationOf(slice, { page: 'plans' }, locale);
  const title = t('plans.title');
  const heading = slice.number === 1 ? title : t('list.page.title', { title, number: slice.number });
  return {
    meta: {
      locale,
      route: { page: 'plans', n: slice.number },
      title: heading,
      description: t('plans.description', { count: slice.total }),
      crumbs: crumbsFrom(locale),
      previous: pagination?.previous,
      next: pagination?.next,
    },
    heading,
    total: t('count.plans', { count: slice.total }),
    plans: slice.items.map((plan) => toPlanRow(plan, locale)),
    pagination,
  };
}
