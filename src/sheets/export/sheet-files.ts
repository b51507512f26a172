import { dataFile } from '../../open-data/data-file.ts';
import type { DataFile } from '../../open-data/data-file.ts';
import { toJsonLines } from './jsonl.ts';
import type { SheetPages } from '../columns/read-pages.ts';
import { toCsvText, wideTable } from './table.ts';
import { producersWorkbook, productsWorkbook } from './workbook.ts';

/** Returns the files that `npm run import` takes back: all facts, words and translations of products and producers. */
export async function sheetFiles(pages: SheetPages, day: string): Promise<readonly DataFile[]> {
  return [
    dataFile('products.xlsx', 'xlsx', await productsWorkbook(pages, day), 'products'),
    dataFile('products.csv', 'csv', toCsvText(wideTable('products', pages)), 'products'),
    dataFile('products.jsonl', 'json', toJsonLines(pages.products), 'products'),
    dataFile('producers.xlsx', 'xlsx', await producersWorkbook(pages, day), 'producers'),
    dataFile('producers.csv', 'csv', toCsvText(wideTable('producers', pages)), 'producers'),
    dataFile('producers.jsonl', 'json', toJsonLines(pages.producers), 'producers'),
  ];
}
