import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { csvRows } from '../testing/csv-rows.ts';
import { fromInertText } from './csv.ts';
import type { Cell, Column } from './column.ts';
import { datasetIds } from './data-file.ts';
import type { DataFile } from './data-file.ts';
import { dataFileNames, toDataFiles, toProductText } from './data-files.ts';
import type { DataTools } from './data-files.ts';
import type { OpenProducer } from './open-producer.ts';
import type { OpenProduct } from './open-product.ts';
import { producerColumns } from './producer-columns.ts';
import { productColumns } from './product-columns.ts';
import { sampleData, sampleDay } from './sample-data.ts';
import { writeWorkbook } from './xlsx.ts';

const data = sampleData();
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const tools: DataTools = { sha256, getWorkbook: (_name, _digest, workbook) => writeWorkbook(workbook()) };
const files = await toDataFiles(data, tools);

function fileNamed(name: string): DataFile {
  const file = files.find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`There is no file ${name}.`);
  return file;
}

const textOf = (name: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(fileNamed(name).bytes);
const jsonOf = (name: string): Record<string, unknown> => JSON.parse(textOf(name)) as Record<string, unknown>;

interface NamedTable {
  readonly name: 'products' | 'producers';
  readonly cells: readonly (readonly Cell[])[];
  readonly header: readonly string[];
}

function tableOf<Row>(name: NamedTable['name'], columns: readonly Column<Row>[], rows: readonly Row[]): NamedTable {
  return {
    name,
    header: columns.map((column) => column.name),
    cells: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

const tables = [
  tableOf('products', productColumns(sampleDay), jsonOf('products.json')['products'] as OpenProduct[]),
  tableOf('producers', producerColumns, jsonOf('producers.json')['producers'] as OpenProducer[]),
];

test.each(tables)('$name.csv holds what $name.json holds, cell by cell', ({ cells, header, name }) => {
  const [names, ...rows] = csvRows(textOf(`${name}.csv`).slice(1));
  expect(names).toEqual(header);
  expect(rows.map((row) => row.map(fromInertText))).toEqual(
    cells.map((row) => row.map((cell) => (cell === undefined ? '' : String(cell)))),
  );
});

test.each(tables)('$name.xlsx holds what $name.json holds, texts as texts and numbers as numbers', async (table) => {
  const { sheets } = await readXlsx(fileNamed(`${table.name}.xlsx`).bytes);
  const [names, ...rows] = sheets[0]?.rows ?? [];
  expect(names).toEqual(table.header);
  const wide = rows.map((row) => table.header.map((_, at) => row[at] ?? undefined));
  expect(wide).toEqual(table.cells);
});

test('the newest recognition on the day is the one in the row, not one of a later year', () => {
  const [, tea] = [...(tables[0]?.cells ?? [])];
  expect(tea?.[tables[0]?.header.indexOf('recognition_decision') ?? -1]).toBe('-12/QĐ-UBND');
  expect(data.products[1]).toMatchObject({ id: 'tra', stars: 4, status: 'ending' });
});

test('the same data give the same bytes, at whatever time they are written', async () => {
  const again = await toDataFiles(sampleData(), tools);
  expect(again.map(({ bytes, name }) => [name, sha256(bytes)])).toEqual(
    files.map(({ bytes, name }) => [name, sha256(bytes)]),
  );
});

test('every JSON file names its day and licence and fits its schema', () => {
  for (const id of datasetIds) {
    const json = jsonOf(`${id}.json`);
    expect(json).toMatchObject({ generated: sampleDay, today: sampleDay, licence: { id: 'CC-BY-4.0' } });
    const validate = new Ajv({ allErrors: true }).compile(jsonOf(`schemas/${id}.schema.json`));
    validate(json);
    expect(validate.errors, id).toBeNull();
  }
});

test('a schema refuses an unknown state, an unknown field and a day that is no day', () => {
  const validate = new Ajv().compile(jsonOf('schemas/product.schema.json'));
  const tea = JSON.parse(toProductText(data.products[1] ?? neverOpen(), data)) as Record<string, unknown>;
  expect(validate(tea)).toBe(true);
  expect(validate({ ...tea, status: 'certified' })).toBe(false);
  expect(validate({ ...tea, verdict: 'reached' })).toBe(false);
  expect(validate({ ...tea, today: '21/11/2026' })).toBe(false);
});

function neverOpen(): never {
  throw new Error('The sample has two products.');
}

test('the names of columns in the Table Schema are the header of the CSV file, and every column is explained', () => {
  const resources = jsonOf('datapackage.json')['resources'] as {
    name: string;
    path: string;
    hash: string;
    schema: { fields: { name: string; description: string }[] };
  }[];
  expect(resources.map(({ path }) => path)).toEqual(['products.csv', 'producers.csv']);
  for (const { hash, path, schema } of resources) {
    expect(schema.fields.map(({ name }) => name)).toEqual(csvRows(textOf(path).slice(1))[0]);
    expect(schema.fields.filter(({ description }) => !description.includes(' / '))).toEqual([]);
    expect(hash).toBe(`sha256:${sha256(fileNamed(path).bytes)}`);
  }
});

test('the names of all files are known before the files are', () => {
  expect(files.map(({ name }) => name)).toEqual(dataFileNames);
});

test('the checksums are those of all other files', () => {
  const lines = textOf('SHA256SUMS').trimEnd().split('\n');
  expect(lines).toEqual(
    files
      .filter(({ name }) => name !== 'SHA256SUMS')
      .map(({ bytes, name }) => `${sha256(bytes)}  ${name}`)
      .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)),
  );
});

test('notes of the editors and addresses that must not be linked stay out of every file', () => {
  for (const { bytes, name } of files) {
    const text = new TextDecoder().decode(bytes);
    expect(text, name).not.toContain('editorNotes');
    expect(text, name).not.toContain('mâu thuẫn');
    expect(text, name).not.toContain('copy.example');
    expect(text, name).not.toContain('mirror_do_not_link');
  }
});
