import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { newsBodyLoader } from './catalogue/news-body-loader.ts';

/** Only what Astro compiles: the bodies of posts. All other pages come from `content-files/page-source.ts`. */
export const collections = {
  newsBodies: defineCollection({ loader: newsBodyLoader(), schema: z.custom<{ locale: string }>() }),
};
