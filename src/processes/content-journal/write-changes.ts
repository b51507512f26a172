import * as fileSystem from 'node:fs';
import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { JournalFolder } from './journal-folder.ts';

/** A file of the content with its new text; nothing where the file goes. */
export interface FileChange {
  /** Relative to the content folder. */
  readonly path: string;
  readonly text: string | undefined;
}

/** The calls that change what is on the disk; a test can let them end at any of them, as a kill does. */
export type Disk = Pick<
  typeof fileSystem,
  'copyFileSync' | 'linkSync' | 'mkdirSync' | 'renameSync' | 'rmSync' | 'rmdirSync' | 'symlinkSync' | 'writeFileSync'
>;

/**
 * Writing all files of a change or none. Each collection that changes is built whole beside the content, the files
 * that stay as hard links, and then takes the place of the old one by two renames. A kill before them leaves the old
 * pages, a kill after them the new ones; the instant between the two is mended by the next run, because the journal says
 * which collections are to be swapped.
 */
interface Journal {
  readonly collections: readonly string[];
}

/** Writes the changes; afterwards the content is as they want it. */
export function writeChanges(
  contentDir: string,
  folder: JournalFolder,
  changes: readonly FileChange[],
  disk: Disk = fileSystem,
): void {
  const collections = [...new Set(changes.map(({ path }) => path.slice(0, path.indexOf('/'))))].toSorted();
  for (const collection of collections) {
    const staged = join(folder.path, 'new', collection);
    disk.mkdirSync(staged, { recursive: true });
    const replaced = new Set(changes.map(({ path }) => path));
    if (existsSync(join(contentDir, collection)))
      copyTree(join(contentDir, collection), staged, collection, replaced, disk);
  }
  for (const { path, text } of changes) {
    const staged = join(folder.path, 'new', path);
    if (text === undefined) removeEmptyFolders(dirname(staged), join(folder.path, 'new'), disk);
    else {
      disk.mkdirSync(dirname(staged), { recursive: true });
      disk.writeFileSync(staged, text);
    }
  }
  disk.mkdirSync(join(folder.path, 'old'));
  const journal: Journal = { collections };
  disk.writeFileSync(join(folder.path, 'journal.part'), JSON.stringify(journal), { flush: true });
  disk.renameSync(join(folder.path, 'journal.part'), join(folder.path, 'journal.json'));
  for (const collection of collections) swap(contentDir, folder, collection, disk);
  disk.rmSync(join(folder.path, 'journal.json'));
}

/** What became of a change that did not come to its end. */
export type Recovery = 'nothing' | 'undone' | 'finished';

/** Puts right what a killed change left: one that had begun to swap is finished, any other leaves no trace. */
export function recover(contentDir: string, folder: JournalFolder, disk: Disk = fileSystem): Recovery {
  const journalPath = join(folder.path, 'journal.json');
  let recovery: Recovery = readdirSync(folder.path).length > 0 ? 'undone' : 'nothing';
  if (existsSync(journalPath)) {
    const { collections } = JSON.parse(readFileSync(journalPath, 'utf8')) as Journal;
    for (const collection of collections) swap(contentDir, folder, collection, disk);
    disk.rmSync(journalPath);
    recovery = 'finished';
  }
  for (const name of ['journal.part', 'new', 'old'])
    disk.rmSync(join(folder.path, name), { recursive: true, force: true });
  return recovery;
}

/** Does what is left to do of a swap, wherever it was stopped. */
function swap(contentDir: string, folder: JournalFolder, collection: string, disk: Disk): void {
  const live = join(contentDir, collection);
  const staged = join(folder.path, 'new', collection);
  const old = join(folder.path, 'old', collection);
  if (!existsSync(staged)) return;
  if (existsSync(live)) disk.renameSync(live, old);
  disk.renameSync(staged, live);
}

/** Builds a folder anew from links to its files; files that are replaced or removed are left out. */
function copyTree(from: string, to: string, path: string, replaced: ReadonlySet<string>, disk: Disk): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory()) {
      disk.mkdirSync(target, { recursive: true });
      copyTree(source, target, inside, replaced, disk);
    } else if (entry.isSymbolicLink()) disk.symlinkSync(readlinkSync(source), target);
    else if (!replaced.has(inside)) linkOrCopy(source, target, disk);
  }
}

/** Some disks of memory sticks and networks know no hard links. */
function linkOrCopy(source: string, target: string, disk: Disk): void {
  try {
    disk.linkSync(source, target);
  } catch {
    disk.copyFileSync(source, target);
  }
}

function removeEmptyFolders(folder: string, upTo: string, disk: Disk): void {
  let current = folder;
  while (current !== upTo && existsSync(current) && readdirSync(current).length === 0) {
    disk.rmdirSync(current);
    current = dirname(current);
  }
}
