import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HeldBody } from './held-response.ts';

/**
 * Returns the file of a page below the folder of the site: hosts answer an address that ends in a slash with its index.
 * `pathname` is the address without the folder of the host that the site stands in; `type` is that of Astro's route.
 */
export function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/|\/$/gu, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}

/**
 * Writes files below a folder. Folders that are there are remembered: asking the system again for each file takes longer
 * than writing it, and handing files to another thread takes longer still.
 */
export class PageFiles {
  readonly #root: string;
  readonly #known = new Set<string>();

  constructor(root: string) {
    this.#root = root;
    mkdirSync(root, { recursive: true });
    this.#known.add(root);
  }

  write(file: string, body: HeldBody): void {
    const path = join(this.#root, file);
    this.#make(dirname(path));
    writeFileSync(path, body);
  }

  #make(folder: string): void {
    if (this.#known.has(folder)) return;
    this.#make(dirname(folder));
    try {
      mkdirSync(folder);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    this.#known.add(folder);
  }
}
