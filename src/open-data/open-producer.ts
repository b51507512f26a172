import { z } from 'zod';
import type { JoinedProducer } from '../domain/joined-catalogue.ts';
import { producerKinds, producerSchema } from '../domain/producer.ts';
import { slug, text } from '../domain/schema-parts.ts';
import { addressesOf, addressesSchema, inLanguages, namesSchema } from './local-values.ts';
import type { NameWords } from './local-values.ts';
import { openOriginSchema, toOpenOrigin } from './open-origin.ts';
import { openSourceSchema, toOpenSources } from './open-source.ts';

/** A producer as open data. */
export const openProducerSchema = z.strictObject({
  id: slug,
  formerIds: z.array(slug),
  name: text,
  names: namesSchema,
  shortName: text.nullable(),
  aliases: z.array(text),
  kind: z.enum(producerKinds),
  origin: openOriginSchema,
  taxCode: text.nullable(),
  contact: producerSchema.shape.contact.unwrap().nullable(),
  products: z.int().min(0),
  urls: addressesSchema,
  sources: z.array(openSourceSchema).min(1),
});

export type OpenProducer = z.infer<typeof openProducerSchema>;

/** Returns a producer as open data. */
export function toOpenProducer(producer: JoinedProducer<NameWords>, site: URL): OpenProducer {
  const { facts, former, id, province, words } = producer;
  return {
    id,
    formerIds: facts.formerIds ?? [],
    name: facts.name,
    names: inLanguages(facts.name, (locale) => words[locale]?.name),
    shortName: facts.shortName ?? null,
    aliases: facts.aliases ?? [],
    kind: facts.kind,
    origin: toOpenOrigin(facts.origin, province, former),
    taxCode: facts.taxCode ?? null,
    contact: facts.contact ?? null,
    products: producer.products.length,
    urls: addressesOf({ page: 'producer', id }, site),
    sources: toOpenSources(facts.sources),
  };
}
