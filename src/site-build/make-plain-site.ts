import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addAdmin, adminIsOn } from '../authoring/form/build-admin.ts';
import { buildDataFolder } from '../build-data/build-data.ts';
import { dayInVietnam } from '../domain/calendar-date.ts';
import { settingOf } from '../processes/setting.ts';
import { StageClock } from '../processes/stage-clock.ts';
import { forReaders } from './bundle/make-bundle.ts';
import { compress, makePictures } from './make-site.ts';
import type { FolderSize } from './place/folder-size.ts';
import { sizeOf } from './place/folder-size.ts';
import { filesOf } from './place/site-record.ts';
import { readSearchTexts } from './search-index/search-texts.ts';
import { runPart } from './site-work.ts';
import type { SiteWork } from './site-work.ts';

/**
 * Makes the site by Astro's own path: `astro build` renders every page and writes the sitemap. That takes twice the time
 * and memory and makes everything anew each time, but uses no private part of Astro, so it is the way out when an updated
 * Astro has changed one. The bytes are the same. Returns how large the site is.
 */
export async function makePlainSite(work: SiteWork): Promise<FolderSize> {
  const { folders, memory } = work;
  const { next, site } = folders;
  await runPart(work, 'scripts/check.ts');
  await renderWithAstro(work);
  for (const locale of readSearchTexts(next, undefined).stale) {
    await runPart(work, 'src/site-build/search-index/search-index-program.ts', ['--site', next, '--locale', locale]);
  }
  await makePictures(work, undefined);
  if (adminIsOn) await addAdmin(next);
  await rm(join(next, buildDataFolder), { recursive: true, force: true });
  await compress(work, () => true);
  // The next build that looks what has changed has nothing to go by.
  memory.record.remove();
  const clock = StageClock.fromNow();
  await folders.replace();
  const files = filesOf(site);
  clock.end('place');
  return sizeOf(files);
}

async function renderWithAstro(work: SiteWork): Promise<void> {
  const clock = StageClock.fromNow();
  await runPart(work, 'astro', ['build'], {
    ...forReaders,
    OUT_DIR: work.folders.next,
    // One day for all pages, also when midnight passes.
    TODAY: settingOf('TODAY') ?? dayInVietnam(new Date()),
  });
  clock.end('pages');
}
