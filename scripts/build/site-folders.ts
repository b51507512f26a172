import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The site that readers see, the one that is being made, and the old one for the moment in which they change places. */
export class SiteFolders {
  readonly site: string;
  readonly next: string;
  readonly #old: string;

  constructor(site: string) {
    this.site = site;
    this.next = join(dirname(site), `.${basename(site)}.next`);
    this.#old = join(dirname(site), `.${basename(site)}.old`);
  }

  /** Makes room for a new site. A build that was killed while the folders changed places left the old site aside. */
  async begin(): Promise<void> {
    if (existsSync(this.#old) && !existsSync(this.site)) await rename(this.#old, this.site);
    await this.discard();
    await mkdir(dirname(this.site), { recursive: true });
  }

  /** Renaming is quick and whole, so a reader of the folder sees the old site or the new one, never a mixture. */
  async replace(): Promise<void> {
    if (existsSync(this.site)) await rename(this.site, this.#old);
    await rename(this.next, this.site);
    await rm(this.#old, { recursive: true, force: true });
  }

  /** Throws away what was made and did not become the site. */
  async discard(): Promise<void> {
    await rm(this.next, { recursive: true, force: true });
    if (existsSync(this.site)) await rm(this.#old, { recursive: true, force: true });
  }
}
