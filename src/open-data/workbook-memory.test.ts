import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { rememberWorkbook, workbooksVariable } from './workbook-memory.ts';

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

const makes = (text: string) => vi.fn(() => Promise.resolve(new TextEncoder().encode(text)));

test('a workbook is made once for what is in it, and kept in the place of the one before', async () => {
  const [first, second] = [makes('một'), makes('hai')];
  await rememberWorkbook('products', 'a', first);
  const again = await rememberWorkbook('products', 'a', first);
  expect(new TextDecoder().decode(again)).toBe('một');
  expect(first).toHaveBeenCalledTimes(1);

  await rememberWorkbook('producers', 'a', second);
  const changed = await rememberWorkbook('products', 'b', second);
  expect(new TextDecoder().decode(changed)).toBe('hai');
  expect(readdirSync(folder).toSorted()).toEqual(['producers-a.xlsx', 'products-b.xlsx']);
});

test('nothing is kept where no folder is named, as while developing', async () => {
  vi.stubEnv(workbooksVariable, '');
  const make = makes('một');
  await rememberWorkbook('products', 'a', make);
  await rememberWorkbook('products', 'a', make);
  expect(make).toHaveBeenCalledTimes(2);
});
