import type { CalendarDate } from '../domain/calendar-date.ts';
import type { JoinablePage, JoinedProducer, JoinedProduct } from '../domain/joined-catalogue.ts';
import type { Plan } from '../domain/plan.ts';
import { productGroups } from '../domain/product-group.ts';
import { provinces } from '../domain/province.ts';
import { licence } from './licence.ts';
import type { NameWords } from './local-values.ts';
import { toOpenGroup } from './open-group.ts';
import type { OpenGroup } from './open-group.ts';
import { toOpenPlan } from './open-plan.ts';
import type { OpenPlan, TitleWords } from './open-plan.ts';
import { toOpenProducer } from './open-producer.ts';
import type { OpenProducer } from './open-producer.ts';
import { toOpenProduct } from './open-product.ts';
import type { OpenProduct } from './open-product.ts';
import { toOpenProvince } from './open-province.ts';
import type { OpenProvince } from './open-province.ts';

/** The joined pages that open data are made from. */
export interface DataInput {
  readonly products: readonly JoinedProduct<NameWords>[];
  readonly producers: readonly JoinedProducer<NameWords>[];
  readonly plans: readonly JoinablePage<Plan, TitleWords>[];
}

/** The open data as objects, each list sorted by id (provinces and groups in official order). */
export interface OpenData {
  readonly today: CalendarDate;
  readonly site: URL;
  readonly products: readonly OpenProduct[];
  readonly producers: readonly OpenProducer[];
  readonly provinces: readonly OpenProvince[];
  readonly groups: readonly OpenGroup[];
  readonly plans: readonly OpenPlan[];
}

/** Returns the open data of a catalogue on a day. `site` is the absolute address of the host. */
export function toOpenData({ plans, producers, products }: DataInput, today: CalendarDate, site: URL): OpenData {
  const counts = {
    province: countBy(products, ({ province }) => province.id),
    group: countBy(products, ({ facts }) => facts.group),
    set: countBy(products, ({ facts }) => facts.set),
  };
  const groupCounts = {
    ofGroup: (id: string) => counts.group.get(id) ?? 0,
    ofSet: (id: string) => counts.set.get(id) ?? 0,
  };
  return {
    today,
    site,
    products: byId(products).map((product) => toOpenProduct(product, site)),
    producers: byId(producers).map((producer) => toOpenProducer(producer, site)),
    provinces: provinces.map((province) => toOpenProvince(province, counts.province.get(province.id) ?? 0)),
    groups: productGroups.map((group) => toOpenGroup(group, groupCounts, site)),
    plans: byId(plans).map((plan) => toOpenPlan(plan, site)),
  };
}

/** Returns what stands at the head of every JSON file. The day of the data stands for the day of making them. */
export function headOf({ today }: Pick<OpenData, 'today'>): {
  generated: CalendarDate;
  licence: typeof licence;
  today: CalendarDate;
} {
  return { generated: today, licence, today };
}

/** Ids are compared by code units: their order is the same on every machine. */
function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
