import type { FolderSize } from './place/folder-size.ts';
import { PagesProcess } from './render/pages-process.ts';
import { checkedPages } from './site-work.ts';
import type { SiteWork } from './site-work.ts';
import { finishChanged, finishWhole } from './steps/finish-site.ts';
import { makePages } from './steps/make-pages.ts';
import { knownSite, preparePages } from './steps/prepare-pages.ts';
import { SearchIsBehind } from './steps/search-is-behind.ts';

/**
 * Makes the site, or changes the one that is there where an earlier build left a record of it. Returns how large it is.
 * Fails with a `PartFailure` when a part did; then the site is as it was, or with `SearchIsBehind`.
 */
export async function makeSite(work: SiteWork): Promise<FolderSize> {
  const known = knownSite(work);
  const maker = await preparePages(work, known);
  const pages = await makePages(work, maker, known);
  switch (pages.kind) {
    case 'whole':
      return finishWhole(work);
    case 'changed':
      return orBehind(finishChanged(work, pages.changed));
    case 'meddled':
      return orBehind(makeAfresh(work));
  }
}

/** Makes all of a site whose pages have been changed, but whose other files are not what they were. */
async function makeAfresh(work: SiteWork): Promise<FolderSize> {
  await work.folders.begin();
  await makePages(work, new PagesProcess(work, checkedPages(work), false), undefined);
  return finishWhole(work);
}

/** What goes wrong once pages are in place leaves the search behind. */
async function orBehind(finishing: Promise<FolderSize>): Promise<FolderSize> {
  try {
    return await finishing;
  } catch (error) {
    throw new SearchIsBehind(error);
  }
}
