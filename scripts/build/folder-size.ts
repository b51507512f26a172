import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** How much lies in a folder, subfolders included. */
export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
  /** Files that end in `.html`. */
  readonly pages: number;
  readonly largestBytes: number;
  /** The largest file, from the folder on; empty where there is none. */
  readonly largest: string;
}

/** Returns how much lies in a folder. */
export function folderSize(folder: string): FolderSize {
  let files = 0;
  let bytes = 0;
  let pages = 0;
  let largestBytes = 0;
  let largest = '';
  const walk = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) {
        walk(inside);
        continue;
      }
      const { size } = statSync(inside);
      files += 1;
      bytes += size;
      if (size > largestBytes) {
        largestBytes = size;
        largest = relative(folder, inside);
      }
      if (entry.name.endsWith('.html')) pages += 1;
    }
  };
  walk(folder);
  return { files, bytes, pages, largestBytes, largest };
}
