import { joinCatalogue } from '../domain/joined-catalogue.ts';
import type { JoinedProducer, JoinedProduct } from '../domain/joined-catalogue.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { NewsPost } from '../domain/news-post.ts';
import type { PhotoFile } from '../domain/photo.ts';
import type { Plan } from '../domain/plan.ts';
import type { ProvinceId } from '../domain/province.ts';
import type { Region } from '../domain/region.ts';
import { compareVietnamese } from '../domain/vietnamese-text.ts';
import { pageSource } from '../content-files/page-source.ts';
import type { PageSource } from '../content-files/page-source.ts';
import type { StoredPage } from '../content-files/stored-page.ts';
import { catalogueWatch } from './catalogue-watch.ts';
import { today } from './today.ts';

/** The whole catalogue, joined once: pages look things up here and never ask for content themselves. */

type PageWords = StoredPage<'products'>['words'];

export type CatalogueProduct = JoinedProduct<PageWords>;

export type CatalogueProducer = JoinedProducer<PageWords>;

export interface CatalogueRegion {
  readonly version?: string | undefined;
  readonly facts: Region;
  readonly words: StoredPage<'regions'>['words'];
}

export interface CataloguePost {
  readonly id: string;
  readonly version?: string | undefined;
  readonly facts: NewsPost;
  readonly words: StoredPage<'news'>['words'];
  readonly photos?: readonly PhotoFile[] | undefined;
  readonly folder?: string | undefined;
}

export interface CataloguePlan {
  readonly id: string;
  readonly version?: string | undefined;
  readonly facts: Plan;
  readonly words: StoredPage<'plans'>['words'];
}

export interface CatalogueDocument {
  readonly id: string;
  readonly facts: LegalDocument;
  readonly words: StoredPage<'documents'>['words'];
}

export interface Catalogue {
  /** In browse order: in force first, then by stars, then by name. */
  readonly products: readonly CatalogueProduct[];
  readonly productById: ReadonlyMap<string, CatalogueProduct>;
  /** In alphabetical order. */
  readonly producers: readonly CatalogueProducer[];
  readonly producerById: ReadonlyMap<string, CatalogueProducer>;
  readonly regionById: ReadonlyMap<ProvinceId, CatalogueRegion>;
  /** Newest first. */
  readonly posts: readonly CataloguePost[];
  /** Newest period first. */
  readonly plans: readonly CataloguePlan[];
  readonly planById: ReadonlyMap<string, CataloguePlan>;
  readonly documentById: ReadonlyMap<string, CatalogueDocument>;
}

let building: { readonly revision: number; readonly catalogue: Promise<Catalogue> } | undefined;

/** Returns the catalogue. It is joined at the first call, and again when pages have changed, as they do while developing. */
export function getCatalogue(): Promise<Catalogue> {
  const source = pageSource();
  if (building?.revision !== source.revision) {
    building = { revision: source.revision, catalogue: joinPages(source) };
  }
  return building.catalogue;
}

async function joinPages(source: PageSource): Promise<Catalogue> {
  const [productPages, producerPages] = await Promise.all([source.pagesOf('products'), source.pagesOf('producers')]);
  const { producers, products } = joinCatalogue(productPages, producerPages, today);
  const plans = sortedPlans(await source.pagesOf('plans'));
  const documents = await source.pagesOf('documents');
  const regions = await source.pagesOf('regions');
  const catalogue: Catalogue = {
    products,
    productById: new Map(products.map((product) => [product.id, product])),
    producers,
    producerById: new Map(producers.map((producer) => [producer.id, producer])),
    regionById: new Map(regions.map((region) => [region.id as ProvinceId, region])),
    posts: sortedPosts(await source.pagesOf('news')),
    plans,
    planById: new Map(plans.map((plan) => [plan.id, plan])),
    documentById: new Map(documents.map((document) => [document.id, document])),
  };
  return catalogueWatch()?.watchCatalogue(catalogue) ?? catalogue;
}

function sortedPosts(posts: readonly CataloguePost[]): CataloguePost[] {
  return posts.toSorted((a, b) => postDay(b).localeCompare(postDay(a), 'en') || (a.id < b.id ? -1 : 1));
}

/** Returns a day to sort a post by; one whose day is unknown stands by the year of its folder. */
function postDay(post: CataloguePost): string {
  return post.facts.published ?? /\/(\d{4})\//u.exec(post.folder ?? '')?.[1] ?? '';
}

function sortedPlans(plans: readonly CataloguePlan[]): CataloguePlan[] {
  return plans.toSorted(
    (a, b) =>
      b.facts.period.start.localeCompare(a.facts.period.start, 'en') || compareVietnamese(a.facts.title, b.facts.title),
  );
}
