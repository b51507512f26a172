import { StageClock } from '../../processes/stage-clock.ts';
import type { SitePictures } from '../pictures/site-pictures.ts';
import { isUntouched } from '../place/site-record.ts';
import type { SiteRecord } from '../place/site-record.ts';
import { SiteUpdate } from '../place/site-update.ts';
import { isLate } from '../render/late-files.ts';
import type { PagesProcess } from '../render/pages-process.ts';
import { PartFailure } from '../site-work.ts';
import type { SiteWork } from '../site-work.ts';
import { compress, makePictures, readReport } from './next-files.ts';
import { SearchIsBehind } from './search-is-behind.ts';

/** The second step of a build: the pages are made, and where they are changes, put in place at once. */

/** A site whose changed pages are in place, all but those of the search. */
export interface ChangedSite {
  readonly kept: SiteRecord;
  readonly update: SiteUpdate;
  readonly pictures: SitePictures;
}

/** What became of the pages. */
export type MadePages =
  /** All of them lie in the folder of the new site; the site that readers see has not been touched. */
  | { readonly kind: 'whole' }
  /** Those that differ have been put into the site, except what the search needs, which lies in the folder of the new one. */
  | { readonly kind: 'changed'; readonly changed: ChangedSite }
  /** As `changed`, but somebody else had changed files of the site: nothing in it can be relied on. */
  | { readonly kind: 'meddled' };

/**
 * Lets `maker` make the pages: those that are not as the record `known` tells of, or all. Fails with a `PartFailure`, or
 * with `SearchIsBehind` where pages were already put in place.
 */
export async function makePages(
  work: SiteWork,
  maker: PagesProcess,
  known: SiteRecord | undefined,
): Promise<MadePages> {
  let placing: Promise<MadePages> = Promise.resolve({ kind: 'whole' });
  const exitCode = await maker.make(() => {
    placing = placePages(work, known);
    // What goes wrong is heard below, when all pages are made.
    placing.catch(() => undefined);
  });
  // What has begun to change places must be done with it, whatever became of the rest.
  const pages = await placing;
  if (exitCode === 0) return pages;
  const failure = new PartFailure('pages', exitCode);
  throw pages.kind === 'whole' ? failure : new SearchIsBehind(failure);
}

/** Puts the pages in place that are not of the search, unless all of them were made: those change places as a whole. */
async function placePages(work: SiteWork, kept: SiteRecord | undefined): Promise<MadePages> {
  const { folders, memory } = work;
  const { changes, whole } = readReport(work);
  if (whole || kept === undefined) return { kind: 'whole' };
  const pictures = await makePictures(work, kept);
  await compress(work, (file) => !isLate(file));
  const clock = StageClock.fromNow();
  const update = new SiteUpdate(folders, kept);
  memory.record.remove();
  update.placePages(changes.gone, pictures);
  clock.end('place');
  // What the search needs is still being made meanwhile.
  return isUntouched(folders.site, update.files)
    ? { kind: 'changed', changed: { kept, update, pictures } }
    : { kind: 'meddled' };
}
