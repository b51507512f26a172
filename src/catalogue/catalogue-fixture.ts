import type { CollectionId } from '../content-files/content-page.ts';
import { offerPages } from '../content-files/page-source.ts';
import type { PageLine } from '../content-files/page-store.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { NewsPost } from '../domain/news-post.ts';
import type { Plan } from '../domain/plan.ts';
import type { Producer } from '../domain/producer.ts';
import type { Product } from '../domain/product.ts';
import type { ProvinceId } from '../domain/province.ts';
import { getProvince } from '../domain/province.ts';
import type { Recognition } from '../domain/recognition.ts';
import type { Region } from '../domain/region.ts';
import type { Sources } from '../domain/source.ts';
import { getCatalogue } from './catalogue.ts';
import type { Catalogue, CatalogueProduct } from './catalogue.ts';
import { getProductLists } from './product-lists.ts';
import type { ProductLists } from './product-lists.ts';

/**
 * Small catalogues for tests, joined as the pages of the site are: given these facts, a page says this. Tests run on
 * 30 November 2026 (scripts/config/vitest.config.ts).
 */

/** Pages of some collections; the others are empty. */
export type SomePages = { readonly [C in CollectionId]?: readonly PageLine<C>[] };

/** What changes in a page of a test: the facts it is about, and anything else of the page. */
interface Changes<C extends CollectionId, Facts> {
  readonly facts?: Partial<Facts>;
  readonly page?: Partial<PageLine<C>>;
}

export const sources: Sources = {
  bao: { title: 'Kết quả đánh giá', publisher: 'Báo Lào Cai', url: 'https://bao.example/ket-qua', read: '2026-07-01' },
};

/** Returns a page of a product: a tea of Yên Bái with four stars whose term runs, unless told otherwise. */
export function productPage(id: string, { facts, page }: Changes<'products', Product> = {}): PageLine<'products'> {
  return {
    id,
    folder: `products/${id}`,
    words: { vi: { summary: '', html: '' } },
    ...page,
    facts: {
      name: `Chè ${id}`,
      group: 'food',
      origin: { former: 'yen-bai' },
      recognitions: [recognition()],
      sources,
      ...facts,
    },
  };
}

/** Returns a recognition with four stars in June 2025, unless told otherwise. */
export function recognition(more: Partial<Recognition> = {}): Recognition {
  return { stars: 4, source: 'bao', ...(Object.keys(more).length === 0 ? { date: '2025-06-15' } : {}), ...more };
}

/** Returns a page of a producer: a cooperative of Yên Bái, unless told otherwise. */
export function producerPage(id: string, { facts, page }: Changes<'producers', Producer> = {}): PageLine<'producers'> {
  return {
    id,
    folder: `producers/${id}`,
    words: { vi: { summary: '', html: '' } },
    ...page,
    facts: { name: `Hợp tác xã ${id}`, kind: 'cooperative', origin: { former: 'yen-bai' }, sources, ...facts },
  };
}

/** Returns a post of July 2026 about a result, unless told otherwise. */
export function postPage(id: string, { facts, page }: Changes<'news', NewsPost> = {}): PageLine<'news'> {
  return {
    id,
    folder: `news/2026/${id}`,
    words: { vi: { summary: '', body: '' } },
    ...page,
    facts: { title: `Tin ${id}`, summary: `Về ${id}.`, published: '2026-07-02', kind: 'result', sources, ...facts },
  };
}

/** Returns a plan of Yên Bái for 2025, unless told otherwise. */
export function planPage(id: string, { facts, page }: Changes<'plans', Plan> = {}): PageLine<'plans'> {
  return {
    id,
    folder: 'plans',
    words: { vi: { summary: '', html: '' } },
    ...page,
    facts: {
      recordType: 'plan',
      title: `Kế hoạch ${id}`,
      issuer: { name: 'Ủy ban nhân dân tỉnh Yên Bái', level: 'province' },
      place: { province: 'yen-bai' },
      period: { start: '2025-01-01', end: '2025-12-31', label: '2025' },
      sources,
      ...facts,
    },
  };
}

/** Returns a legal text of the Prime Minister, unless told otherwise. */
export function documentPage(
  id: string,
  { facts, page }: Changes<'documents', LegalDocument> = {},
): PageLine<'documents'> {
  return {
    id,
    folder: 'documents',
    words: { vi: { summary: '', html: '' } },
    ...page,
    facts: { type: 'Quyết định', title: `Văn bản ${id}`, ...facts },
  };
}

/** Returns the page of a province as the register of provinces knows it. */
export function regionPage(id: ProvinceId, { facts, page }: Changes<'regions', Region> = {}): PageLine<'regions'> {
  const { code, mergedFrom, name, region } = getProvince(id);
  return {
    id,
    folder: `regions/${id}`,
    words: { vi: { summary: '', html: '' } },
    ...page,
    facts: {
      code,
      name,
      type: 'province',
      economicRegion: region,
      mergedFrom: mergedFrom.map((unit) => ({ id: unit.id, code: unit.code, name: unit.name, type: 'province' })),
      ...facts,
    },
  };
}

let revision = 0;

/** Returns the catalogue that some pages make, and its lists. */
export async function catalogueOf(
  pages: SomePages,
): Promise<{ readonly catalogue: Catalogue; readonly lists: ProductLists }> {
  revision += 1;
  offerPages({
    revision,
    pagesOf: <C extends CollectionId>(collection: C) =>
      Promise.resolve<readonly PageLine<C>[]>(pages[collection] ?? []),
  });
  return { catalogue: await getCatalogue(), lists: await getProductLists() };
}

/** Returns the product that a page of a product makes, with the pages of some producers. */
export async function productOf(
  page: PageLine<'products'>,
  producers: readonly PageLine<'producers'>[] = [],
): Promise<CatalogueProduct> {
  const { catalogue } = await catalogueOf({ products: [page], producers });
  return one(catalogue.productById.get(page.id));
}

/** Returns what has to be there. */
export function one<T>(item: T | undefined): T {
  if (item === undefined) throw new Error('It is missing.');
  return item;
}
