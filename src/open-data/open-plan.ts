import { z } from 'zod';
import type { JoinablePage } from '../domain/joined-catalogue.ts';
import { planSchema } from '../domain/plan.ts';
import type { Plan } from '../domain/plan.ts';
import { slug } from '../domain/schema-parts.ts';
import type { Locale } from '../i18n/locale.ts';
import { addressesOf, addressesSchema, inLanguages, namesSchema } from './local-values.ts';
import { openSourceSchema, toOpenSources } from './open-source.ts';

/** What is published of a plan as it stands: editors' notes stay with the editors, sources become a list. */
const publicFactsSchema = z.object(planSchema.omit({ title: true, sources: true, editorNotes: true }).shape);

/** A plan as open data: its facts as they were read. There are no verdicts among them. */
export const openPlanSchema = z.strictObject({
  id: slug,
  title: planSchema.shape.title,
  titles: namesSchema,
  ...publicFactsSchema.shape,
  urls: addressesSchema,
  sources: z.array(openSourceSchema).min(1),
});

export type OpenPlan = z.infer<typeof openPlanSchema>;

/** The titles of a plan by language as the content keeps them. */
export type TitleWords = Readonly<Partial<Record<Locale, { readonly title?: string | undefined }>>>;

/** Returns a plan as open data. */
export function toOpenPlan({ facts, id, words }: JoinablePage<Plan, TitleWords>, site: URL): OpenPlan {
  return {
    id,
    title: facts.title,
    titles: inLanguages(facts.title, (locale) => words[locale]?.title),
    ...publicFactsSchema.parse(facts),
    urls: addressesOf({ page: 'plan', id }, site),
    sources: toOpenSources(facts.sources),
  };
}
