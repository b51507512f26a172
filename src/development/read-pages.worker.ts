import { parentPort, workerData } from 'node:worker_threads';
import { collectionIds } from '../content-files/content-page.ts';
import { listPages } from '../content-files/content-tree.ts';
import { readPage } from './read-page.ts';
import type { ReadPage } from './read-page.ts';

/**
 * Reads every `step`th page of the content, from the page at `first` on, and sends what it read in parts, as text: what
 * sends it on as it is takes longer to take it apart.
 */
export interface PagesToRead {
  readonly contentDir: string;
  readonly first: number;
  readonly step: number;
}

/** Pages sent together. */
const partSize = 1000;

const { contentDir, first, step } = workerData as PagesToRead;
const locations = (await Promise.all(collectionIds.map((id) => listPages(contentDir, id)))).flat();
let part: ReadPage[] = [];
for (let index = first; index < locations.length; index += step) {
  const location = locations[index];
  const page = location === undefined ? undefined : await readPage(contentDir, location);
  if (page !== undefined) part.push(page);
  if (part.length === partSize) send();
}
send();

function send(): void {
  parentPort?.postMessage(JSON.stringify(part));
  part = [];
}
