import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How large a built site is. */
export interface SiteSize {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Returns the number of pages and files of a folder and their bytes together. */
export function sizeOf(folder: string): SiteSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}
