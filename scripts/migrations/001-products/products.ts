import type { Product } from '../../../src/domain/product.ts';
import { toBody } from './body.ts';
import { claimsOfProduct } from './claims.ts';
import { noteOfProduct } from './editor-notes.ts';
import { furtherRecognitions, mainSources } from './further-recognitions.ts';
import { toClassification } from './group-and-set.ts';
import { toOrigin } from './place.ts';
import { toProductIds } from './product-id.ts';
import { toProducerId } from './producer-id.ts';
import { toFullName } from './producer-names.ts';
import { toRecognition } from './recognitions.ts';
import { toSources } from './sources.ts';
import type { ProductRecord } from './source-record.ts';

/** A product's page and where it goes. */
export interface ProductPage {
  readonly id: string;
  /** Name of the folder between `products` and the page's own: the former province. */
  readonly folder: string;
  readonly facts: Product;
  readonly body: string;
}

/** Returns the page of each record. */
export function toProducts(records: readonly ProductRecord[]): ProductPage[] {
  const ids = toProductIds(records);
  return records.map((record, index) => toProduct(ids[index] ?? '', record));
}

/** Returns the page of one record. */
export function toProduct(id: string, record: ProductRecord): ProductPage {
  const origin = toOrigin(record);
  const sources = toSources(record.sources);
  const mainSource = mainSources[id] ?? Object.keys(sources)[0] ?? '';
  const { recognition, doubts } = toRecognition(record, mainSource);
  const further = furtherRecognitions[id];
  const producer = record.producer_name === undefined ? undefined : toFullName(record.producer_name);
  const classification = toClassification(id, record);
  const claims = claimsOfProduct[id] ?? {};
  const { aliases, ...otherClaims } = claims;
  const notes = [...toNotes(record), ...doubts, ...(noteOfProduct[id] ?? [])];
  return {
    id,
    folder: origin.former,
    facts: {
      name: record.name_vi,
      ...(aliases === undefined ? {} : { aliases }),
      ...classification,
      ...(producer === undefined ? {} : { producer: toProducerId(producer) }),
      origin,
      recognitions: further === undefined ? [recognition] : toNewestFirst([recognition, further]),
      ...otherClaims,
      sources,
      ...(notes.length === 0 ? {} : { editorNotes: notes }),
    },
    body: toBody({ id, record, origin, producer, set: classification.set }),
  };
}

function toNewestFirst(recognitions: readonly Product['recognitions'][number][]): Product['recognitions'] {
  return recognitions.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

function toNotes(record: ProductRecord): string[] {
  if (record.notes !== undefined) return [record.notes];
  if (record.confidence === 'high') return [];
  return [
    'Độ tin cậy trung bình: nguồn chỉ nêu tên và hạng sao, chưa rõ chủ thể hoặc nơi sản xuất; cần đối chiếu quyết định.',
  ];
}
