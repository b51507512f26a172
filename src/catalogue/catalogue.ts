import { getCollection } from 'astro:content';
import type { CollectionId } from '../content-files/content-page.ts';
import { certificateStates } from '../domain/certificate-state.ts';
import type { CertificateState } from '../domain/certificate-state.ts';
import { joinCatalogue } from '../domain/joined-catalogue.ts';
import type { JoinedProducer, JoinedProduct } from '../domain/joined-catalogue.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { NewsPost } from '../domain/news-post.ts';
import type { PhotoFile } from '../domain/photo.ts';
import type { Plan } from '../domain/plan.ts';
import type { ProvinceId } from '../domain/province.ts';
import type { Region } from '../domain/region.ts';
import { compareVietnamese } from '../domain/vietnamese-text.ts';
import { pageStoreFolder, readPageStore } from '../content-files/page-store.ts';
import type { PageLine } from '../content-files/page-store.ts';
import type { StoredPage } from '../content-files/stored-page.ts';
import { today } from './today.ts';

/** The whole catalogue, joined once per build: pages look things up here and never read the content store themselves. */

type PageWords = StoredPage<'products'>['words'];

export type CatalogueProduct = JoinedProduct<PageWords>;

export type CatalogueProducer = JoinedProducer<PageWords>;

export interface CatalogueRegion {
  readonly facts: Region;
  readonly words: StoredPage<'regions'>['words'];
}

export interface CataloguePost {
  readonly id: string;
  readonly facts: NewsPost;
  readonly words: StoredPage<'news'>['words'];
  readonly photos?: readonly PhotoFile[] | undefined;
  readonly folder?: string | undefined;
}

export interface CataloguePlan {
  readonly id: string;
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

let building: Promise<Catalogue> | undefined;

/**
 * Returns the catalogue. It is built at the first call. While developing, an edit makes Astro load this module afresh, and
 * with it the catalogue.
 */
export function getCatalogue(): Promise<Catalogue> {
  building ??= buildCatalogue();
  return building;
}

async function buildCatalogue(): Promise<Catalogue> {
  const [productPages, producerPages] = await Promise.all([pagesOf('products'), pagesOf('producers')]);
  const { producers, products } = joinCatalogue(productPages, producerPages, today);
  const plans = await sortedPlans();
  const documents = await pagesOf('documents');
  const regions = await pagesOf('regions');
  return {
    products,
    productById: new Map(products.map((product) => [product.id, product])),
    producers,
    producerById: new Map(producers.map((producer) => [producer.id, producer])),
    regionById: new Map(regions.map((region) => [region.id as ProvinceId, region])),
    posts: await sortedPosts(),
    plans,
    planById: new Map(plans.map((plan) => [plan.id, plan])),
    documentById: new Map(documents.map((document) => [document.id, document])),
  };
}

/** Returns the pages of a collection in the order of their ids. */
async function pagesOf<C extends CollectionId>(collection: C): Promise<readonly PageLine<C>[]> {
  const folder = pageStoreFolder();
  if (folder !== undefined) return readPageStore(folder, collection);
  const entries = await getCollection<CollectionId>(collection);
  return entries.map(({ data, id }) => ({ id, ...(data as StoredPage<C>) }));
}

async function sortedPosts(): Promise<CataloguePost[]> {
  const posts = await pagesOf('news');
  return posts.toSorted((a, b) => postDay(b).localeCompare(postDay(a), 'en') || (a.id < b.id ? -1 : 1));
}

/** Returns a day to sort a post by; one whose day is unknown stands by the year of its folder. */
function postDay(post: CataloguePost): string {
  return post.facts.published ?? /\/(\d{4})\//u.exec(post.folder ?? '')?.[1] ?? '';
}

async function sortedPlans(): Promise<CataloguePlan[]> {
  const plans = await pagesOf('plans');
  return plans.toSorted(
    (a, b) =>
      b.facts.period.start.localeCompare(a.facts.period.start, 'en') || compareVietnamese(a.facts.title, b.facts.title),
  );
}

/** Returns how many products are in each state, states without products included. */
export function countByState(products: readonly CatalogueProduct[]): Readonly<Record<CertificateState, number>> {
  const counts = Object.fromEntries(certificateStates.map((state) => [state, 0])) as Record<CertificateState, number>;
  for (const { state } of products) counts[state] += 1;
  return counts;
}
