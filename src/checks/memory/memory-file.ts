import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Issue } from '../../domain/issue.ts';
import type { PhotoFile } from '../../domain/photo.ts';
import { collectionIds } from '../../content-files/content-page.ts';
import type { CollectionId } from '../../content-files/content-page.ts';
import type { PlacedComponent } from '../rule.ts';
import type { ReadFile } from './file-stamp.ts';
import type { StoreIdentity } from './store-file.ts';

/** What a memory is good for: with any of it different, the same files would be judged differently or are others. */
export interface MemoryScope {
  readonly contentDir: string;
  readonly today: CalendarDate;
  readonly todayIsSet: boolean;
  readonly code: string;
  readonly node: string;
}

/** What is remembered of a page; its line of the store is not repeated here. */
export interface RememberedPage {
  /** The file with the facts, then those with translations, in the order of the page's location. */
  readonly files: readonly ReadFile[];
  readonly facts: unknown;
  readonly components?: readonly PlacedComponent[];
  readonly issues?: readonly Issue[];
  /** Where values stand that a comparison with other pages had something to say about, by their path. */
  readonly places?: Readonly<Record<string, readonly [line: number, column: number]>>;
  /** How many bytes its line of the store has. */
  readonly bytes: number;
}

/** What is remembered of a photo without faults: its size as its file states it, and what the pages show of it. */
export interface RememberedPhoto {
  readonly file: ReadFile;
  readonly stated: readonly [width: number, height: number];
  readonly measured: PhotoFile;
}

/** All that a check remembers, and the store that it goes with. */
export interface Memory {
  readonly store: StoreIdentity;
  readonly photos: readonly RememberedPhoto[];
  /** In the order of the lines of the store. */
  readonly pages: Readonly<Record<CollectionId, readonly RememberedPage[]>>;
}

/** Returns the file in which a memory lies, beside the store that it goes with. */
export function memoryFile(folder: string): string {
  return join(folder, 'memory.jsonl');
}

/** As few lines as the reader has little work with, as many as keep the text of all pages from being there at once. */
const pagesInALine = 1000;

/** Writes a memory: a line that tells what belongs together, lines of pages, and a seal. */
export function writeMemory(path: string, { pages, photos, store }: Memory, scope: MemoryScope): void {
  const handle = openSync(path, 'w');
  try {
    const digest = createHash('sha256');
    const write = (value: unknown): void => {
      const line = Buffer.from(`${JSON.stringify(value)}\n`);
      digest.update(line);
      writeFileSync(handle, line);
    };
    write([store, photos]);
    for (const id of collectionIds) {
      for (let at = 0; at < pages[id].length; at += pagesInALine) write([id, pages[id].slice(at, at + pagesInALine)]);
    }
    writeFileSync(handle, sealOf(digest.digest('hex'), scope));
  } finally {
    closeSync(handle);
  }
}

/** Returns the memory that lies in a folder; nothing when there is none for this scope, or not every byte of it. */
export function readMemory(folder: string, scope: MemoryScope): Memory | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(memoryFile(folder));
  } catch {
    // Missing or unreadable: a check that remembers nothing is as right, only slower.
    return undefined;
  }
  const end = bytes.lastIndexOf('\n') + 1;
  const lines = bytes.subarray(0, end);
  if (bytes.toString('utf8', end) !== sealOf(hash('sha256', lines), scope)) return undefined;
  const [[store, photos], ...others] = linesOf(lines) as [[StoreIdentity, RememberedPhoto[]], ...PagesLine[]];
  const pages: Record<CollectionId, RememberedPage[]> = {
    products: [],
    producers: [],
    regions: [],
    news: [],
    plans: [],
    documents: [],
  };
  for (const [id, some] of others) pages[id].push(...some);
  return { store, photos, pages };
}

type PagesLine = readonly [CollectionId, readonly RememberedPage[]];

function linesOf(bytes: Buffer): unknown[] {
  const values: unknown[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\n', at);
    values.push(JSON.parse(bytes.toString('utf8', at, end)));
    at = end + 1;
  }
  return values;
}

/** The digest proves that the lines are whole and were written by this code, so that they need no further look. */
function sealOf(digest: string, { code, contentDir, node, today, todayIsSet }: MemoryScope): string {
  return JSON.stringify([digest, contentDir, today, todayIsSet, code, node]);
}
