import { z } from 'zod';
import { certificateStates } from '../domain/certificate-state.ts';
import type { JoinedProduct } from '../domain/joined-catalogue.ts';
import { producerKinds } from '../domain/producer.ts';
import { productSchema } from '../domain/product.ts';
import { groupIds, setIds } from '../domain/product-group.ts';
import { recognitionSchema } from '../domain/recognition.ts';
import { slug, text } from '../domain/schema-parts.ts';
import { addressesOf, addressesSchema, inLanguages, namesSchema } from './local-values.ts';
import type { NameWords } from './local-values.ts';
import { openOriginSchema, toOpenOrigin } from './open-origin.ts';
import { openSourceSchema, toOpenSources } from './open-source.ts';

/** A product as open data. `stars` and `status` are those of the newest recognition on the day of the data. */
export const openProductSchema = z.strictObject({
  id: slug,
  formerIds: z.array(slug),
  name: text,
  names: namesSchema,
  aliases: z.array(text),
  group: z.enum(groupIds),
  set: z.enum(setIds).nullable(),
  stars: z.literal([3, 4, 5]),
  status: z.enum(certificateStates),
  recognitions: z.array(recognitionSchema).min(1),
  origin: openOriginSchema,
  producer: z.strictObject({ id: slug, name: text, kind: z.enum(producerKinds) }).nullable(),
  standards: productSchema.shape.standards.unwrap(),
  rights: productSchema.shape.rights.unwrap(),
  urls: addressesSchema,
  sources: z.array(openSourceSchema).min(1),
});

export type OpenProduct = z.infer<typeof openProductSchema>;

/** Returns a product as open data. */
export function toOpenProduct(product: JoinedProduct<NameWords>, site: URL): OpenProduct {
  const { facts, former, id, producer, province, recognition, state, words } = product;
  return {
    id,
    formerIds: facts.formerIds ?? [],
    name: facts.name,
    names: inLanguages(facts.name, (locale) => words[locale]?.name),
    aliases: facts.aliases ?? [],
    group: facts.group,
    set: facts.set ?? null,
    stars: recognition.stars,
    status: state,
    recognitions: facts.recognitions,
    origin: toOpenOrigin(facts.origin, province, former),
    producer: producer === undefined ? null : { id: producer.id, name: producer.facts.name, kind: producer.facts.kind },
    standards: facts.standards ?? [],
    rights: facts.rights ?? [],
    urls: addressesOf({ page: 'product', id }, site),
    sources: toOpenSources(facts.sources),
  };
}
