import { Worker } from 'node:worker_threads';
import { offerWorkbooks } from '../../build-data/workbook-source.ts';

/** Lets workbooks be made in threads of their own, while this one makes pages. */
export function makeWorkbooksAside(): void {
  offerWorkbooks(
    (workbook) =>
      new Promise((resolve, reject) => {
        // As text: to copy so many cells one by one takes longer.
        const workerData = JSON.stringify(workbook);
        const thread = new Worker(new URL('workbook.worker.ts', import.meta.url), { workerData });
        thread.on('message', (bytes: Uint8Array) => {
          resolve(bytes);
        });
        thread.on('error', reject);
      }),
  );
}
