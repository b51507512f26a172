import { openDataPath } from '../i18n/routes.ts';
import { translator } from '../i18n/translate.ts';
import type { z } from 'zod';
import { toCsv } from './csv.ts';
import { toDataCatalogue } from './data-catalogue.ts';
import { dataFile, datasetIds, toChecksums } from './data-file.ts';
import type { DataFile, DatasetId, Sha256 } from './data-file.ts';
import { toDataPackage } from './data-package.ts';
import { groupMeanings, planMeanings, producerMeanings, productMeanings, provinceMeanings } from './field-meanings.ts';
import { listSchema, recordSchema } from './json-schema.ts';
import type { FieldMeanings } from './json-schema.ts';
import { toJsonText } from './json-text.ts';
import { headOf } from './open-data.ts';
import type { OpenData } from './open-data.ts';
import { openGroupSchema } from './open-group.ts';
import { openPlanSchema } from './open-plan.ts';
import { openProducerSchema } from './open-producer.ts';
import { openProductSchema } from './open-product.ts';
import type { OpenProduct } from './open-product.ts';
import { openProvinceSchema } from './open-province.ts';
import { producerColumns } from './producer-columns.ts';
import { productColumns } from './product-columns.ts';
import { toWorkbook } from './xlsx.ts';
import type { Workbook } from './xlsx.ts';

const tableNames = ['products', 'producers'] as const;

/** The names of all files of `/data/`, in their order. */
export const dataFileNames: readonly string[] = [
  ...datasetIds.map((id) => `${id}.json`),
  ...['csv', 'xlsx'].flatMap((format) => tableNames.map((name) => `${name}.${format}`)),
  ...[...datasetIds, 'product'].map((name) => `schemas/${name}.schema.json`),
  'datapackage.json',
  'catalog.jsonld',
  'SHA256SUMS',
];

/** What the files are made with and this room has not, as it runs without Node. */
export interface DataTools {
  readonly sha256: Sha256;
  /** Returns the bytes of a workbook; `name` tells workbooks apart, `digest` stands for everything in one. */
  readonly getWorkbook: (name: string, digest: string, workbook: () => Workbook) => Promise<Uint8Array>;
}

/** Returns every file of `/data/`: data, schemas, then what describes them, and last the checksums of all the others. */
export async function toDataFiles(data: OpenData, { getWorkbook, sha256 }: DataTools): Promise<readonly DataFile[]> {
  const { today, site } = data;
  const products = { columns: productColumns(today), rows: data.products };
  const producers = { columns: producerColumns, rows: data.producers };
  const productsCsv = dataFile('products.csv', 'csv', toCsv(products), 'products');
  const producersCsv = dataFile('producers.csv', 'csv', toCsv(producers), 'producers');
  // Other threads may make them meanwhile. A table and the day are all that a workbook is made from.
  const workbooks = Promise.all([
    getWorkbook('products', `${today}-${sha256(productsCsv.bytes)}`, () => toWorkbook(products, 'products', today)),
    getWorkbook('producers', `${today}-${sha256(producersCsv.bytes)}`, () => toWorkbook(producers, 'producers', today)),
  ]);
  const json = datasetIds.map((id) => dataFile(`${id}.json`, 'json', toJsonText(headOf(data), id, data[id]), id));
  const [productsXlsx, producersXlsx] = await workbooks;
  const records = [
    ...json,
    productsCsv,
    producersCsv,
    dataFile('products.xlsx', 'xlsx', productsXlsx, 'products'),
    dataFile('producers.xlsx', 'xlsx', producersXlsx, 'producers'),
  ];
  const producerKey = { fields: ['producer_id'], reference: { resource: 'producers', fields: ['id'] } };
  const tables = [
    { name: 'products', file: productsCsv, columns: products.columns, foreignKeys: [producerKey] },
    { name: 'producers', file: producersCsv, columns: producers.columns },
  ];
  const described = [
    ...records,
    ...schemaFiles(site),
    dataFile('datapackage.json', 'package', toDataPackage(tables, today, site, sha256)),
    dataFile('catalog.jsonld', 'catalogue', toDataCatalogue(records, today, site, sha256)),
  ];
  return [...described, dataFile('SHA256SUMS', 'checksums', toChecksums(described, sha256))];
}

/** Returns the address of the schema of a file. */
function schemaAddress(name: DatasetId | 'product', site: URL): string {
  return new URL(openDataPath(`schemas/${name}.schema.json`), site).href;
}

/** Returns one product as a file of its own: the object of `products.json` with its day, licence and schema. */
export function toProductText(product: OpenProduct, data: Pick<OpenData, 'site' | 'today'>): string {
  const { site } = data;
  return `${JSON.stringify({ $schema: schemaAddress('product', site), ...headOf(data), ...product }, undefined, 1)}\n`;
}

function schemaFiles(site: URL): readonly DataFile[] {
  const schemaOf = <Row>(id: DatasetId, record: z.ZodType<Row>, meanings: FieldMeanings<Row>): DataFile => {
    const parts = { record, meanings, address: schemaAddress(id, site), title: titleOf(id) };
    return dataFile(`schemas/${id}.schema.json`, 'schema', listSchema(id, parts), id);
  };
  const one = {
    record: openProductSchema,
    meanings: productMeanings,
    address: schemaAddress('product', site),
    title: titleOf('products'),
  };
  return [
    schemaOf('products', openProductSchema, productMeanings),
    schemaOf('producers', openProducerSchema, producerMeanings),
    schemaOf('provinces', openProvinceSchema, provinceMeanings),
    schemaOf('groups', openGroupSchema, groupMeanings),
    schemaOf('plans', openPlanSchema, planMeanings),
    dataFile('schemas/product.schema.json', 'schema', recordSchema(openProductSchema.shape, one)),
  ];
}

function titleOf(id: DatasetId): string {
  return `${translator('vi')(`data.set.${id}`)} / ${translator('en')(`data.set.${id}`)}`;
}
