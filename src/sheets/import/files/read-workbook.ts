import { Worker } from 'node:worker_threads';
import type { SourceTable, UnreadableFile } from './source-table.ts';
import type { WorkbookSheet } from './workbook-worker.ts';
import { zipFault, zipLimits } from './zip-guard.ts';

/** Enough for the largest workbook the guard lets through. */
const memoryInMb = 2000;
const longestReadingInMs = 180_000;

/** Returns the visible sheets of a workbook, or why it cannot be read. */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<readonly SourceTable[] | UnreadableFile> {
  const fault = zipFault(bytes);
  if (fault !== undefined)
    return {
      unreadable: fault,
      found: `${Math.ceil(bytes.length / 1_000_000)} MB / ${zipLimits.fileBytes / 1_000_000} MB`,
    };
  const sheets = await readApart(bytes);
  if (sheets === undefined) return { unreadable: 'zipBroken', found: '' };
  return sheets.filter(({ hidden }) => !hidden).map(({ name, rows }) => ({ file, sheet: name.normalize('NFC'), rows }));
}

function readApart(bytes: Uint8Array): Promise<readonly WorkbookSheet[] | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: memoryInMb },
    });
    const timer = setTimeout(() => {
      void worker.terminate();
    }, longestReadingInMs);
    worker.once('message', (sheets: readonly WorkbookSheet[]) => {
      resolve(sheets);
    });
    // What exactly is wrong inside the file helps nobody who has only Excel: saving it again does.
    worker.once('error', () => {
      resolve(undefined);
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}
