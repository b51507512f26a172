import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What makes the site of before the site of now: files to take from the folder of new ones, and files to remove. */
export interface SiteChanges {
  readonly moved: readonly string[];
  readonly removed: readonly string[];
}

/** The folders between which files change places, and the list of what is to be done while that goes on. */
export interface ChangePlaces {
  readonly site: string;
  readonly next: string;
  readonly journal: string;
}

/**
 * Puts changes into a site. They are listed first: should the process be killed or the disk be full on the way, the next
 * build finds the list and finishes them, so that no mixture of two sites stays.
 */
export function applyChanges(places: ChangePlaces, changes: SiteChanges): void {
  const journal = openSync(places.journal, 'w');
  try {
    writeFileSync(journal, `${JSON.stringify(changes)}\n`);
    fsyncSync(journal);
  } finally {
    closeSync(journal);
  }
  finishChanges(places);
}

/** Finishes changes that are listed, if there are any. What was done before is not done again. */
export function finishChanges({ journal, next, site }: ChangePlaces): void {
  if (!existsSync(journal)) return;
  const text = readFileSync(journal, 'utf8');
  // A list without its end was never begun with.
  const { moved, removed } = text.endsWith('\n') ? (JSON.parse(text) as SiteChanges) : { moved: [], removed: [] };
  for (const file of removed) removeFile(site, file);
  for (const file of moved) {
    const from = join(next, file);
    if (!existsSync(from)) continue;
    const to = join(site, file);
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
  rmSync(journal, { force: true });
}

/** Removes a file and the folders that are empty without it. */
function removeFile(site: string, file: string): void {
  rmSync(join(site, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(site, folder));
    } catch {
      return;
    }
  }
}
