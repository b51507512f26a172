import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { getWorkbook, offerWorkbooks, workbooksVariable } from './workbook-source.ts';
import { writeWorkbook } from '../open-data/xlsx.ts';

let folder = '';

beforeEach(() => {
  const work = mkdtempSync(join(tmpdir(), 'workbooks-'));
  folder = join(work, 'kept');
  vi.stubEnv(workbooksVariable, folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(work, { recursive: true });
  });
});

const workbook = { sheet: 'products', day: '2026-07-01', rows: [['name'], ['Trà']] };

/** Lets workbooks be made of a text only, and counts how many are. */
function makeOf(text: string) {
  const make = vi.fn(() => Promise.resolve(new TextEncoder().encode(text)));
  offerWorkbooks(make);
  onTestFinished(() => {
    offerWorkbooks(writeWorkbook);
  });
  return make;
}

test('a workbook is made once for what is in it, and kept in the place of the one before', async () => {
  const first = makeOf('một');
  await getWorkbook('products', 'a', () => workbook);
  const again = await getWorkbook('products', 'a', () => workbook);
  expect(new TextDecoder().decode(again)).toBe('một');
  expect(first).toHaveBeenCalledTimes(1);

  makeOf('hai');
  await getWorkbook('producers', 'a', () => workbook);
  const changed = await getWorkbook('products', 'b', () => workbook);
  expect(new TextDecoder().decode(changed)).toBe('hai');
  expect(readdirSync(folder).toSorted()).toEqual(['producers-a.xlsx', 'products-b.xlsx']);
});

test('nothing is kept where no folder is named, as while developing', async () => {
  vi.stubEnv(workbooksVariable, '');
  const make = makeOf('một');
  await getWorkbook('products', 'a', () => workbook);
  await getWorkbook('products', 'a', () => workbook);
  expect(make).toHaveBeenCalledTimes(2);
});
