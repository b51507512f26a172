import { getCollection } from 'astro:content';
import { certificateStates, rankOf, stateOf } from '../domain/certificate-state.ts';
import type { CertificateState } from '../domain/certificate-state.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { NewsPost } from '../domain/news-post.ts';
import { provinceOf } from '../domain/origin.ts';
import type { Plan } from '../domain/plan.ts';
import type { Producer } from '../domain/producer.ts';
import { currentRecognition } from '../domain/product.ts';
import type { Product } from '../domain/product.ts';
import { getFormerProvince } from '../domain/province.ts';
import type { FormerProvince, Province, ProvinceId } from '../domain/province.ts';
import type { Recognition } from '../domain/recognition.ts';
import type { Region } from '../domain/region.ts';
import { compareVietnamese, sortVietnamese } from '../domain/vietnamese-text.ts';
import type { StoredPage } from './stored-page.ts';
import { today } from './today.ts';

/** The whole catalogue, joined once per build: pages look things up here and never read the content store themselves. */

export interface CatalogueProduct {
  readonly id: string;
  readonly facts: Product;
  readonly words: StoredPage<'products'>['words'];
  /** The newest recognition on the day of the build. */
  readonly recognition: Recognition;
  readonly state: CertificateState;
  readonly former: FormerProvince;
  readonly province: Province;
  readonly producer: CatalogueProducer | undefined;
}

export interface CatalogueProducer {
  readonly id: string;
  readonly facts: Producer;
  readonly words: StoredPage<'producers'>['words'];
  readonly former: FormerProvince;
  readonly province: Province;
  /** In browse order. Filled while the catalogue is built. */
  readonly products: CatalogueProduct[];
}

export interface CatalogueRegion {
  readonly facts: Region;
  readonly words: StoredPage<'regions'>['words'];
}

export interface CataloguePost {
  readonly id: string;
  readonly facts: NewsPost;
  readonly words: StoredPage<'news'>['words'];
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

/** Returns the catalogue. It is built at the first call; while developing, at every call, so that edits show. */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return buildCatalogue();
  building ??= buildCatalogue();
  return building;
}

async function buildCatalogue(): Promise<Catalogue> {
  const producers = await joinProducers();
  const producerById = new Map(producers.map((producer) => [producer.id, producer]));
  const products = await joinProducts(producerById);
  for (const product of products) product.producer?.products.push(product);
  const plans = await sortedPlans();
  const documents = await getCollection('documents');
  const regions = await getCollection('regions');
  return {
    products,
    productById: new Map(products.map((product) => [product.id, product])),
    producers,
    producerById,
    regionById: new Map(regions.map((region) => [region.id as ProvinceId, region.data])),
    posts: await sortedPosts(),
    plans,
    planById: new Map(plans.map((plan) => [plan.id, plan])),
    documentById: new Map(documents.map(({ id, data }) => [id, { id, ...data }])),
  };
}

async function joinProducers(): Promise<CatalogueProducer[]> {
  const entries = await getCollection('producers');
  const producers = entries.map(({ id, data }): CatalogueProducer => ({
    id,
    ...data,
    ...placeOf(data.facts.origin),
    products: [],
  }));
  return sortVietnamese(producers, (producer) => producer.facts.name);
}

async function joinProducts(producerById: ReadonlyMap<string, CatalogueProducer>): Promise<CatalogueProduct[]> {
  const entries = await getCollection('products');
  const products = entries.map(({ id, data }): CatalogueProduct => {
    const recognition = currentRecognition(data.facts, today);
    return {
      id,
      ...data,
      recognition,
      state: stateOf(recognition, today),
      ...placeOf(data.facts.origin),
      producer: data.facts.producer === undefined ? undefined : producerById.get(data.facts.producer),
    };
  });
  return products.toSorted(compareForBrowsing);
}

function placeOf(origin: Product['origin']): { former: FormerProvince; province: Province } {
  return { former: getFormerProvince(origin.former), province: provinceOf(origin) };
}

/** Orders products in force first, then more stars first, then by name; the id settles equal names. */
function compareForBrowsing(a: CatalogueProduct, b: CatalogueProduct): number {
  return (
    rankOf(a.state) - rankOf(b.state) ||
    b.recognition.stars - a.recognition.stars ||
    compareVietnamese(a.facts.name, b.facts.name) ||
    (a.id < b.id ? -1 : 1)
  );
}

async function sortedPosts(): Promise<CataloguePost[]> {
  const entries = await getCollection('news');
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .toSorted((a, b) => postDay(b).localeCompare(postDay(a), 'en') || (a.id < b.id ? -1 : 1));
}

/** Returns a day to sort a post by; one whose day is unknown stands by the year of its folder. */
function postDay(post: CataloguePost & { folder?: string }): string {
  return post.facts.published ?? /\/(\d{4})\//u.exec(post.folder ?? '')?.[1] ?? '';
}

async function sortedPlans(): Promise<CataloguePlan[]> {
  const entries = await getCollection('plans');
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .toSorted(
      (a, b) =>
        b.facts.period.start.localeCompare(a.facts.period.start, 'en') ||
        compareVietnamese(a.facts.title, b.facts.title),
    );
}

/** Returns how many products are in each state, states without products included. */
export function countByState(products: readonly CatalogueProduct[]): Readonly<Record<CertificateState, number>> {
  const counts = Object.fromEntries(certificateStates.map((state) => [state, 0])) as Record<CertificateState, number>;
  for (const { state } of products) counts[state] += 1;
  return counts;
}
