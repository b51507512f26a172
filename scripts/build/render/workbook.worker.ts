import { parentPort, workerData } from 'node:worker_threads';
import { writeWorkbook } from '../../../src/open-data/xlsx.ts';
import type { Workbook } from '../../../src/open-data/xlsx.ts';

/** Makes one workbook and hands its bytes over. */
parentPort?.postMessage(await writeWorkbook(JSON.parse(workerData as string) as Workbook));
