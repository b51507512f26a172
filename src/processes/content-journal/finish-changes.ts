import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { journalFolderOf, releaseLock, takeLock } from './journal-folder.ts';
import { recover } from './write-changes.ts';

/**
 * Finishes a change that was killed between two renames, so that no other command takes a content without its products
 * for the truth. Does nothing while a change is running, or when none was stopped there.
 */
export function finishStoppedChanges(contentDir: string): void {
  if (!existsSync(contentDir)) return;
  const path = journalFolderOf(contentDir);
  if (!existsSync(join(path, 'journal.json'))) return;
  const folder = takeLock(path);
  if ('running' in folder) return;
  recover(contentDir, folder);
  releaseLock(folder);
}
