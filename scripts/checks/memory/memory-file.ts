import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Issue } from '../../../src/domain/issue.ts';
import type { PhotoFile } from '../../../src/domain/photo.ts';
import type { CollectionId } from '../../../src/content-files/content-page.ts';
import type { PlacedComponent } from '../check.ts';
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
  /** In the order of the lines of the store. */
  readonly pages: Readonly<Record<CollectionId, readonly RememberedPage[]>>;
  readonly photos: readonly RememberedPhoto[];
}

/** Returns the file in which a memory lies, beside the store that it goes with. */
export function memoryFile(folder: string): string {
  return join(folder, 'memory.json');
}

/** Returns the text of the file of a memory: a line that tells what it is good for, and what is remembered. */
export function memoryText(memory: Memory, scope: MemoryScope): string {
  const text = JSON.stringify(memory);
  return `${firstLine(text, scope)}${text}`;
}

/** Returns the memory that lies in a folder; nothing when there is none for this scope, or not every byte of it. */
export function readMemory(folder: string, scope: MemoryScope): Memory | undefined {
  let text: string;
  try {
    text = readFileSync(memoryFile(folder), 'utf8');
  } catch {
    // Missing or unreadable: a check that remembers nothing is as right, only slower.
    return undefined;
  }
  const start = text.indexOf('\n') + 1;
  const remembered = text.slice(start);
  return text.slice(0, start) === firstLine(remembered, scope) ? (JSON.parse(remembered) as Memory) : undefined;
}

/** The digest proves that the text is whole and was written by this code, so that it needs no further look. */
function firstLine(text: string, { code, contentDir, node, today, todayIsSet }: MemoryScope): string {
  return `${JSON.stringify([hash('sha256', text), contentDir, today, todayIsSet, code, node])}\n`;
}
