import type { BuildData } from '../../build-data/build-data.ts';
import type { Catalogue, CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { ProductLists } from '../../catalogue/product-lists.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { provinces } from '../../domain/province.ts';
import { starRatings } from '../../domain/star-rating.ts';
import { pathTo } from '../../i18n/routes.ts';
import type { Route } from '../../i18n/routes.ts';
import { lapsedProducts } from '../lapsed/lapsed-page.ts';
import { lastProductChange, lastRead, latest } from '../../catalogue/last-change.ts';

/**
 * Returns when each page last changed, by its Vietnamese address: the day its sources were last read or a decision was
 * made. A list is as new as the newest thing on it. Pages that rest on no source, such as the one about the site, have
 * no day.
 */
export function toLastChanges(catalogue: Catalogue, lists: ProductLists): BuildData['last-changes'] {
  const { plans, posts, producers, products } = catalogue;
  const changes = new Map<string, CalendarDate>();
  const dayOf = new Map(products.map((product) => [product, lastProductChange(product)]));
  const ofPosts = posts.map(({ facts }) => latest([lastRead(facts.sources), facts.published ?? undefined]));
  const ofPlans = plans.map(({ facts }) => lastRead(facts.sources));
  const ofProducers = producers.map((producer) =>
    latest([lastRead(producer.facts.sources), ofList(producer.products)]),
  );
  const ofAll = ofList(products);

  for (const [product, day] of dayOf) add({ page: 'product', id: product.id }, day);
  for (const [index, { id }] of producers.entries()) add({ page: 'producer', id }, ofProducers[index]);
  for (const [index, { id }] of posts.entries()) add({ page: 'post', id }, ofPosts[index]);
  for (const [index, { id }] of plans.entries()) add({ page: 'plan', id }, ofPlans[index]);
  for (const { id } of provinces) {
    const list = lists.byProvince.get(id) ?? [];
    add({ page: 'province', id }, latest([ofList(list), lastRead(catalogue.regionById.get(id)?.facts.sources)]));
    for (const stars of starRatings) {
      add({ page: 'province', id, stars }, ofList(list.filter(({ recognition }) => recognition.stars === stars)));
    }
  }
  for (const [id, list] of lists.byFormer) add({ page: 'formerProvince', id }, ofList(list));
  for (const [stars, list] of lists.byStars) add({ page: 'star', stars }, ofList(list));
  for (const [id, list] of lists.byGroup) add({ page: 'group', id }, ofList(list));
  for (const [id, list] of lists.bySet) add({ page: 'set', id }, ofList(list));
  for (const page of ['products', 'provinces', 'stars', 'groups', 'search'] as const) add({ page }, ofAll);
  add({ page: 'producers' }, latest(ofProducers));
  for (const page of ['statistics', 'data', 'dataQuality'] as const) add({ page }, latest([ofAll, ...ofPlans]));
  add({ page: 'lapsed' }, ofList(lapsedProducts(products)));
  add({ page: 'news' }, latest(ofPosts));
  add({ page: 'plans' }, latest(ofPlans));
  add({ page: 'home' }, latest([ofAll, ...ofPosts]));
  return Object.fromEntries(changes);

  function ofList(list: readonly CatalogueProduct[]): CalendarDate {
    return latest(list.map((product) => dayOf.get(product)));
  }

  function add(route: Route, day: CalendarDate | undefined): void {
    if (day !== undefined && day !== '') changes.set(pathTo(route, 'vi'), day);
  }
}
