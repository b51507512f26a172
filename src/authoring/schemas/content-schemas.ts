import { z } from 'zod';
import { collectionIds, factsSchemas, wordsSchemas } from '../../content-files/content-page.ts';
import type { CollectionId } from '../../content-files/content-page.ts';
import { formerProvinces, provinces } from '../../domain/province.ts';
import { formerProvinceName, provinceName } from '../../i18n/names.ts';
import { fieldWords } from './field-words.ts';

/** A part of a JSON Schema, as far as this file touches it. */
export interface JsonSchema {
  [key: string]: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  enum?: readonly unknown[];
}

/** The files of schemas that editors of code read, by name. */
export interface SchemaFile {
  readonly name: string;
  readonly schema: JsonSchema;
}

/** Returns a schema for the facts and one for the translated words of each kind of page, described in Vietnamese. */
export function contentSchemas(): readonly SchemaFile[] {
  return collectionIds.flatMap((collection) => [
    { name: `${collection}.schema.json`, schema: toJsonSchema(factsSchemas[collection], collection) },
    { name: `${collection}.words.schema.json`, schema: toJsonSchema(wordsSchemas[collection], collection) },
  ]);
}

/** Returns what a schema of Zod asks of an author, as JSON Schema with Vietnamese words at every key. */
export function toJsonSchema(schema: z.ZodType, collection: CollectionId): JsonSchema {
  const plain = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }) as JsonSchema;
  describe(plain, collection);
  return plain;
}

const kinds: Readonly<Partial<Record<CollectionId, string>>> = {
  products: 'Trang sản phẩm',
  producers: 'Trang chủ thể',
  regions: 'Trang tỉnh, thành',
  news: 'Bài tin',
  plans: 'Kế hoạch',
  documents: 'Văn bản pháp lý',
};

function describe(node: JsonSchema, collection: CollectionId): void {
  if (node['$schema'] !== undefined) node['title'] = kinds[collection];
  for (const [key, part] of Object.entries(node.properties ?? {})) {
    const words = fieldWords[key];
    if (words !== undefined) {
      part['title'] = words.label;
      part['description'] = words.hint;
    }
    addProvinces(key, part, collection);
    describe(part, collection);
  }
  for (const part of [node.items, node.additionalProperties]) if (typeof part === 'object') describe(part, collection);
  for (const key of ['anyOf', 'oneOf', 'allOf']) {
    const parts = node[key];
    if (Array.isArray(parts)) for (const part of parts as readonly JsonSchema[]) describe(part, collection);
  }
}

/** Rules that Zod checks by a function say nothing to JSON Schema; lists of provinces help authors most. */
function addProvinces(key: string, part: JsonSchema, collection: CollectionId): void {
  if (key === 'former' || (key === 'province' && collection === 'plans')) {
    part.enum = formerProvinces.map(({ id }) => id);
    part['enumDescriptions'] = formerProvinces.map(
      ({ id, successor }) => `${formerProvinceName(id, 'vi')} (nay: ${provinceName(successor, 'vi')})`,
    );
  }
  if (key === 'provinces' && part.items !== undefined) part.items.enum = provinces.map(({ id }) => id);
}
