import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect } from 'vitest';
import { openMemory } from '../../../site-build/place/site-memory.ts';
import { buildTestSite } from '../build-site.ts';

/** The same content built twice: into a site that is changed from build to build, and afresh. */
export class ComparedSites {
  readonly #work = mkdtempSync(join(tmpdir(), 'ocop-changed-'));
  readonly content = join(this.#work, 'content');
  readonly changed = join(this.#work, 'changed');
  readonly #afresh = join(this.#work, 'afresh');

  /** Changes the site. Returns how many pages were made for that. */
  change(day: string): Promise<number> {
    return this.#build(this.changed, day);
  }

  /** Returns the names of files that are in only one of the sites, or differ, when the other one is made from nothing. */
  async differences(day: string): Promise<string[]> {
    // What is kept of the code is no part of the question, and takes longest to make.
    const { pages, record } = openMemory(this.#afresh);
    record.remove();
    rmSync(pages, { recursive: true, force: true });
    await this.#build(this.#afresh, day);
    const [a, b] = [filesBelow(this.changed), filesBelow(this.#afresh)];
    return [...new Set([...a, ...b])].filter((file) => {
      const paths = [join(this.changed, file), join(this.#afresh, file)] as const;
      return !paths.every((path) => existsSync(path)) || !readFileSync(paths[0]).equals(readFileSync(paths[1]));
    });
  }

  /** Returns the files of the changed site in which a word stands. */
  filesWith(word: string): string[] {
    return filesBelow(this.changed).filter((file) => readFileSync(join(this.changed, file)).includes(word));
  }

  remove(): void {
    rmSync(this.#work, { recursive: true, force: true });
  }

  async #build(site: string, day: string): Promise<number> {
    const { output, status } = await buildTestSite(this.content, site, { SOCIAL_PICTURES: 'off', TODAY: day });
    expect(status, output.slice(-3000)).toBe(0);
    return Number(/write the pages +([\d.,]+)/u.exec(output)?.[1]?.replaceAll(/\D/gu, ''));
  }
}

/** Returns the files below a folder, relative to it. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
