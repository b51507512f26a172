import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader } from './catalogue/content-loader.ts';
import { newsBodyLoader } from './catalogue/news-body-loader.ts';
import type { StoredPage } from './content-files/stored-page.ts';

/** Pages are checked against the schemas of `domain` while they are read; here the types are named once more for Astro. */
export const collections = {
  products: defineCollection({ loader: contentLoader('products'), schema: z.custom<StoredPage<'products'>>() }),
  producers: defineCollection({ loader: contentLoader('producers'), schema: z.custom<StoredPage<'producers'>>() }),
  regions: defineCollection({ loader: contentLoader('regions'), schema: z.custom<StoredPage<'regions'>>() }),
  plans: defineCollection({ loader: contentLoader('plans'), schema: z.custom<StoredPage<'plans'>>() }),
  documents: defineCollection({ loader: contentLoader('documents'), schema: z.custom<StoredPage<'documents'>>() }),
  news: defineCollection({ loader: contentLoader('news'), schema: z.custom<StoredPage<'news'>>() }),
  newsBodies: defineCollection({ loader: newsBodyLoader(), schema: z.custom<{ locale: string }>() }),
};
