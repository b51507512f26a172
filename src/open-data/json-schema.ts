import { z } from 'zod';
import { calendarDate } from '../domain/schema-parts.ts';
import { translator } from '../i18n/translate.ts';
import type { MeaningKey } from './column.ts';
import { licenceSchema } from './licence.ts';

/** What each field of a record means, by the key it stands under. */
export type FieldMeanings<Row> = Readonly<Record<keyof Row & string, MeaningKey>>;

/** What a schema is made from. */
export interface SchemaParts<Row> {
  readonly record: z.ZodType<Row>;
  readonly meanings: FieldMeanings<Row>;
  /** The address of the schema itself. */
  readonly address: string;
  readonly title: string;
}

const headShape = { generated: calendarDate, licence: licenceSchema, today: calendarDate };

const headMeanings = {
  generated: 'meaning.generated',
  licence: 'meaning.licence',
  today: 'meaning.today',
} as const satisfies Readonly<Record<keyof typeof headShape, MeaningKey>>;

/** Returns the JSON Schema of a file that lists records under a key. */
export function listSchema<Row>(key: string, { address, meanings, record, title }: SchemaParts<Row>): string {
  const schema = toSchema(z.strictObject({ ...headShape, [key]: z.array(record) }));
  const list = part(part(schema, 'properties'), key);
  describeFields(part(list, 'items'), meanings);
  describeFields(schema, headMeanings);
  return toText(schema, address, title);
}

/** Returns the JSON Schema of a file that is one record. */
export function recordSchema<Row>(shape: z.ZodRawShape, { address, meanings, title }: SchemaParts<Row>): string {
  const schema = toSchema(z.strictObject({ $schema: z.string(), ...headShape, ...shape }));
  describeFields(schema, { ...meanings, ...headMeanings });
  return toText(schema, address, title);
}

type Json = Record<string, unknown>;

/** Draft 7 is what most tools read without being told. Formats are left out: validators need extra parts for them. */
function toSchema(schema: z.ZodType): Json {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'output',
    override: ({ jsonSchema }) => {
      delete jsonSchema.format;
    },
  });
}

function describeFields(schema: Json, meanings: Readonly<Record<string, MeaningKey>>): void {
  const properties = part(schema, 'properties');
  for (const [name, key] of Object.entries(meanings)) {
    part(properties, name)['description'] = describe(key);
  }
}

/** Returns what a field means in both languages, Vietnamese first. */
export function describe(key: MeaningKey): string {
  return `${translator('vi')(key)} / ${translator('en')(key)}`;
}

function part(schema: Json, key: string): Json {
  const value = schema[key];
  if (typeof value !== 'object' || value === null) throw new Error(`The schema has no “${key}”.`);
  return value as Json;
}

function toText({ $schema, ...rest }: Json, address: string, title: string): string {
  return `${JSON.stringify({ $schema, $id: address, title, ...rest }, undefined, 1)}\n`;
}
