import { readdirSync, statSync, watch } from 'node:fs';
import type { Dirent, FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { isCode } from '../processes/lock-file.ts';

/** What the watch over the content tells: that the system allows no more of it, or where something changed. */
export type WatchMessage = { readonly kind: 'too-many' } | { readonly kind: 'changed'; readonly folder: string };

export interface FoldersToWatch {
  readonly contentDir: string;
  /** When reading began, in milliseconds: what changed between then and the beginning of the watch is told of too. */
  readonly since: number;
}

/**
 * Watches all folders of the content. One watch for each folder: to watch each file too, as is usual, takes twice as
 * many, and a catalogue of the whole country has more files than many systems watch.
 */
const { contentDir, since } = workerData as FoldersToWatch;
const watchers = new Map<string, FSWatcher>();

try {
  watchBelow('');
} catch (error) {
  if (!isLimit(error)) throw error;
  tell({ kind: 'too-many' });
}

/** Watches a folder and those in it; one that is gone is left out. */
function watchBelow(folder: string): void {
  let watcher: FSWatcher;
  try {
    watcher = watch(join(contentDir, folder), (_event, name) => {
      onChange(folder, name ?? '');
    });
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return;
    throw error;
  }
  watcher.on('error', () => undefined);
  watchers.get(folder)?.close();
  watchers.set(folder, watcher);
  const entries = entriesOf(folder);
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => pathIn(folder, name));
  if ([folder, ...files].some(isNew)) tell({ kind: 'changed', folder });
  for (const entry of entries) if (entry.isDirectory()) watchBelow(pathIn(folder, entry.name));
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(join(contentDir, folder), { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Whether a file or folder was changed, or moved to its place, since reading began. */
function isNew(path: string): boolean {
  const stats = statSync(join(contentDir, path), { throwIfNoEntry: false });
  return stats !== undefined && Math.max(stats.mtimeMs, stats.ctimeMs) >= since;
}

function onChange(folder: string, name: string): void {
  const path = pathIn(folder, name);
  const isFolder = name !== '' && statSync(join(contentDir, path), { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder && !watchers.has(path)) {
    tell({ kind: 'changed', folder });
    return;
  }
  // A folder that was moved away and another one in its place have one name.
  forgetBelow(path);
  try {
    if (isFolder) watchBelow(path);
  } catch (error) {
    if (!isLimit(error)) throw error;
    tell({ kind: 'too-many' });
  }
  tell({ kind: 'changed', folder: path });
}

function forgetBelow(folder: string): void {
  for (const [path, watcher] of watchers) {
    if (path !== folder && !path.startsWith(`${folder}/`)) continue;
    watcher.close();
    watchers.delete(path);
  }
}

function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function isLimit(error: unknown): boolean {
  return isCode(error, 'ENOSPC') || isCode(error, 'EMFILE');
}

function tell(message: WatchMessage): void {
  parentPort?.postMessage(message);
}
