import { parentPort, workerData } from 'node:worker_threads';
import { writeWorkbook } from '../../open-data/xlsx.ts';
import type { Workbook } from '../../open-data/xlsx.ts';

/** Makes one workbook and hands its bytes over. */
parentPort?.postMessage(await writeWorkbook(JSON.parse(workerData as string) as Workbook));
