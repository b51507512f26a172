import type { z } from 'zod';
import { documentTranslationSchema, legalDocumentSchema } from '../domain/legal-document.ts';
import type { DocumentTranslation, LegalDocument } from '../domain/legal-document.ts';
import { newsPostSchema, newsTranslationSchema } from '../domain/news-post.ts';
import type { NewsPost, NewsTranslation } from '../domain/news-post.ts';
import { planSchema, planTranslationSchema } from '../domain/plan.ts';
import type { Plan, PlanTranslation } from '../domain/plan.ts';
import { producerSchema } from '../domain/producer.ts';
import type { Producer } from '../domain/producer.ts';
import { productSchema } from '../domain/product.ts';
import type { Product } from '../domain/product.ts';
import { regionSchema } from '../domain/region.ts';
import type { Region } from '../domain/region.ts';
import { translationSchema } from '../domain/translation.ts';
import type { Translation } from '../domain/translation.ts';
import type { Locale } from '../i18n/locale.ts';

/** The folders of the content, one for each kind of page. */
export const collectionIds = ['products', 'producers', 'regions', 'news', 'plans', 'documents'] as const;

export type CollectionId = (typeof collectionIds)[number];

/** The facts of each kind of page. */
export interface CollectionFacts {
  products: Product;
  producers: Producer;
  regions: Region;
  news: NewsPost;
  plans: Plan;
  documents: LegalDocument;
}

/** The translated words of each kind of page. */
export interface CollectionWords {
  products: Translation;
  producers: Translation;
  regions: Translation;
  news: NewsTranslation;
  plans: PlanTranslation;
  documents: DocumentTranslation;
}

/** The schema of the facts of each kind of page. */
export const factsSchemas: { readonly [C in CollectionId]: z.ZodType<CollectionFacts[C]> } = {
  products: productSchema,
  producers: producerSchema,
  regions: regionSchema,
  news: newsPostSchema,
  plans: planSchema,
  documents: legalDocumentSchema,
};

/** The schema of the translated words of each kind of page. */
export const wordsSchemas: { readonly [C in CollectionId]: z.ZodType<CollectionWords[C]> } = {
  products: translationSchema,
  producers: translationSchema,
  regions: translationSchema,
  news: newsTranslationSchema,
  plans: planTranslationSchema,
  documents: documentTranslationSchema,
};

/** Where a page lies. Paths are relative to the content folder, with forward slashes on every system. */
export interface PageLocation<C extends CollectionId = CollectionId> {
  readonly collection: C;
  readonly id: string;
  readonly folder: string;
  /** The file with the facts and the Vietnamese words. */
  readonly main: string;
  /** The files with words in other languages. */
  readonly translations: Readonly<Partial<Record<Locale, string>>>;
}

/** The words of a page in another language than Vietnamese. */
export interface PageWords<C extends CollectionId = CollectionId> {
  readonly words: CollectionWords[C];
  readonly body: string;
  readonly bodyLine: number;
}

/** A page whose facts hold what its schema asks for. */
export interface ContentPage<C extends CollectionId = CollectionId> {
  readonly collection: C;
  readonly id: string;
  readonly folder: string;
  readonly facts: CollectionFacts[C];
  /** The Vietnamese words as Markdown (MDX in news); empty for plans and documents. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly translations: Readonly<Partial<Record<Locale, PageWords<C>>>>;
}

/** Whether pages of a kind are one YAML file each, without a folder and a body. */
export function isPlainYaml(collection: CollectionId): boolean {
  return collection === 'plans' || collection === 'documents';
}
