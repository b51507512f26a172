import { dayInVietnam } from '../domain/calendar-date.ts';
import { settingOf } from '../processes/setting.ts';
import { StageClock } from '../processes/stage-clock.ts';
import { forReaders } from './bundle/make-bundle.ts';
import type { FolderSize } from './place/folder-size.ts';
import { PlaceRefused } from './place/refuse-place.ts';
import { isForeign } from './place/safe-place.ts';
import { runPart } from './site-work.ts';
import type { SiteWork } from './site-work.ts';
import { finishPlain } from './steps/finish-site.ts';

/**
 * Makes the site by Astro's own path: `astro build` renders every page and writes the sitemap. That takes longer and more
 * memory and makes everything anew each time, but uses no private part of Astro (`.github/ARCHITECTURE.md` lists them), so it
 * is the way out when an updated Astro has changed one. The bytes are the same. Returns how large the site is.
 */
export async function makePlainSite(work: SiteWork): Promise<FolderSize> {
  const { next, site } = work.folders;
  await runPart(work, 'check');
  if (isForeign(site)) throw new PlaceRefused('foreign', site);
  const clock = StageClock.fromNow();
  // Without a place for the bundle Astro goes on and renders.
  await runPart(work, 'bundle', [], {
    ...forReaders,
    OUT_DIR: next,
    // One day for all pages, also when midnight passes.
    TODAY: settingOf('TODAY') ?? dayInVietnam(new Date()),
  });
  clock.end('pages');
  return finishPlain(work);
}
