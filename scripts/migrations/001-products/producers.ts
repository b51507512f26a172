import type { Origin } from '../../../src/domain/origin.ts';
import type { Producer, ProducerKind } from '../../../src/domain/producer.ts';
import type { Sources } from '../../../src/domain/source.ts';
import { toOrigin } from './place.ts';
import { toProducerId } from './producer-id.ts';
import { notesOfProducer, shortNames } from './producer-facts.ts';
import { toAliases, toFullName } from './producer-names.ts';
import { toProducerBody } from './producer-body.ts';
import { toSources } from './sources.ts';
import type { ProductRecord, SourceEntry } from './source-record.ts';

/** A producer's page and where it goes. */
export interface ProducerPage {
  readonly id: string;
  readonly facts: Producer;
  readonly body: string;
}

const officialKinds: Readonly<Record<NonNullable<ProductRecord['producer_kind']>, ProducerKind>> = {
  enterprise: 'enterprise',
  cooperative: 'cooperative',
  cooperative_group: 'cooperative-group',
  farm: 'farm',
  household: 'household',
};

/** Returns one page per producer: names that are the same once spelt out, within one former province. */
export function toProducers(records: readonly ProductRecord[]): ProducerPage[] {
  const recordsOf = new Map<string, ProductRecord[]>();
  for (const record of records) {
    if (record.producer_name === undefined) continue;
    const key = `${toFullName(record.producer_name)}|${record.province_old}`;
    recordsOf.set(key, [...(recordsOf.get(key) ?? []), record]);
  }
  const pages = [...recordsOf.values()].map(toProducer);
  const seen = new Set<string>();
  for (const { id } of pages) {
    if (seen.has(id)) throw new Error(`Two producers have the id “${id}”; choose one by hand.`);
    seen.add(id);
  }
  return pages;
}

function toProducer(records: readonly ProductRecord[]): ProducerPage {
  const recorded = [...new Set(records.map((record) => record.producer_name ?? ''))];
  const name = toFullName(recorded[0] ?? '');
  const id = toProducerId(name);
  const origin = toFullestOrigin(records);
  const aliases = toAliases(name, recorded);
  const shortName = shortNames[id];
  const notes = notesOfProducer[id];
  const kind = records.find((record) => record.producer_kind !== undefined)?.producer_kind;
  return {
    id,
    facts: {
      name,
      ...(shortName === undefined ? {} : { shortName }),
      ...(aliases.length === 0 ? {} : { aliases }),
      kind: kind === undefined ? 'other' : officialKinds[kind],
      origin,
      sources: toSourcesOf(records),
      ...(notes === undefined ? {} : { editorNotes: [...notes] }),
    },
    body: toProducerBody({ id, name, origin, products: records.map((record) => record.name_vi) }),
  };
}

/** Returns the place that most parts are known of; parts from other records complete it. */
function toFullestOrigin(records: readonly ProductRecord[]): Origin {
  const [first, ...others] = records.map(toOrigin).toSorted((a, b) => Object.keys(b).length - Object.keys(a).length);
  if (first === undefined) throw new Error('A producer has at least one product.');
  const now = first.now ?? others.find((origin) => origin.now !== undefined)?.now;
  return now === undefined ? first : { ...first, now };
}

function toSourcesOf(records: readonly ProductRecord[]): Sources {
  const pages = new Map<string, SourceEntry>();
  for (const page of records.flatMap((record) => record.sources)) {
    if (!pages.has(page.url)) pages.set(page.url, page);
  }
  return toSources([...pages.values()]);
}
