import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RecordFile } from './site-record.ts';

/** Where builds keep what makes the next one quicker; a folder for each site. All of it can be made again. */
export const memoryFolder = '.cache/build/sites';

/** What builds keep of one site. */
export interface SiteMemory {
  /** The pages of the content as the check has read them. */
  readonly pages: string;
  /** The program that renders pages. */
  readonly bundle: string;
  readonly recordFile: string;
  readonly record: RecordFile;
  /** What the process that makes pages tells the one that puts the site together. */
  readonly made: string;
}

/** Returns what is kept of a site, and throws away what was kept of sites that are gone. */
export function openMemory(site: string, memories = memoryFolder): SiteMemory {
  const folder = join(memories, createHash('sha256').update(site).digest('hex').slice(0, 16));
  forgetGone(memories, folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, siteFile), site);
  const recordFile = join(folder, 'record.json');
  return {
    pages: join(folder, 'pages'),
    bundle: join(folder, 'bundle'),
    recordFile,
    record: new RecordFile(recordFile),
    made: join(folder, 'made.json'),
  };
}

/** Holds the path of the site. */
const siteFile = 'site.txt';

function forgetGone(memories: string, but: string): void {
  if (!existsSync(memories)) return;
  for (const name of readdirSync(memories)) {
    const folder = join(memories, name);
    const named = join(folder, siteFile);
    const isKept = folder === but || (existsSync(named) && existsSync(readFileSync(named, 'utf8')));
    if (!isKept) rmSync(folder, { recursive: true, force: true });
  }
}
