import { filesOf } from './site-record.ts';
import type { SiteFiles } from './site-record.ts';

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
  return sizeOf(filesOf(folder));
}

/** Returns how much files are together. */
export function sizeOf(files: SiteFiles): FolderSize {
  let count = 0;
  let bytes = 0;
  let pages = 0;
  let largestBytes = 0;
  let largest = '';
  for (const [path, [size]] of Object.entries(files)) {
    count += 1;
    bytes += size;
    if (path.endsWith('.html')) pages += 1;
    if (size <= largestBytes) continue;
    largestBytes = size;
    largest = path;
  }
  return { files: count, bytes, pages, largestBytes, largest };
}
