import { existsSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRefusal } from '../../processes/failure-text.ts';
import { renameFolder } from '../../processes/rename-folder.ts';
import { applyChanges, finishChanges } from './site-changes.ts';
import type { SiteChanges } from './site-changes.ts';

/** The site that readers see, the one that is being made, and the old one for the moment in which they change places. */
export class SiteFolders {
  readonly site: string;
  readonly next: string;
  readonly #old: string;
  readonly #journal: string;

  constructor(site: string) {
    const beside = (name: string): string => join(dirname(site), `.${basename(site)}.${name}`);
    this.site = site;
    this.next = beside('next');
    this.#old = beside('old');
    this.#journal = beside('changes');
  }

  /** Makes room for a new site. A build that was killed while the folders changed places left the old site aside. */
  async begin(): Promise<void> {
    if (existsSync(this.#old) && !existsSync(this.site)) await renameFolder(this.#old, this.site);
    finishChanges({ site: this.site, next: this.next, journal: this.#journal });
    this.#removeLeftovers();
    await mkdir(dirname(this.site), { recursive: true });
    // Made at once: where nothing can be written, that is told before the work is done.
    await mkdir(this.next);
  }

  /** Renaming is quick and whole, so a reader of the folder sees the old site or the new one, never a mixture. */
  async replace(): Promise<void> {
    if (existsSync(this.site)) await renameFolder(this.site, this.#old);
    await renameFolder(this.next, this.site);
    this.discard();
  }

  /** Puts some files of the new site into the one that readers see. */
  update(changes: SiteChanges): void {
    applyChanges({ site: this.site, next: this.next, journal: this.#journal }, changes);
  }

  /** Whether changes of the site that readers see were begun with and are not done. */
  get areChanging(): boolean {
    return existsSync(this.#journal);
  }

  /**
   * Throws away what was made and did not become the site, and the old one when the new one has its place. Changes that
   * were begun with are kept to be finished. What the system does not let go stays: the site is right without that, and
   * the next build, which cannot begin, tells of it.
   */
  discard(): void {
    try {
      this.#removeLeftovers();
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }

  #removeLeftovers(): void {
    if (this.areChanging) return;
    removeFolder(this.next);
    if (existsSync(this.site)) removeFolder(this.#old);
  }
}

/** Waiting for each of a hundred thousand files costs more than twice the processor time. */
function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
