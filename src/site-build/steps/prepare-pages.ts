import { contentDirectory } from '../../content-files/content-directory.ts';
import { isCurrentBundle, makeBundle } from '../bundle/make-bundle.ts';
import { isForeign } from '../place/safe-place.ts';
import { seemsUntouched } from '../place/site-record.ts';
import type { SiteRecord } from '../place/site-record.ts';
import { PlaceRefused } from '../place/refuse-place.ts';
import { PagesProcess } from '../render/pages-process.ts';
import { checkedPages, runPart } from '../site-work.ts';
import type { SiteWork } from '../site-work.ts';

/** The first step of a build: the content is checked and the program there that renders it. */

/**
 * Returns the record of the site, if it seems to be as an earlier build left it. Whether every file is takes longer to
 * tell than to make what an edit changes; it is told after that is in place.
 */
export function knownSite({ folders, memory, precompress }: SiteWork): SiteRecord | undefined {
  const record = memory.record.read();
  return record?.precompressed === precompress && seemsUntouched(folders.site, record.files) ? record : undefined;
}

/**
 * Checks the content, bundles the code if need be, and returns the process that makes pages, ready to begin. After an
 * edit that one is started while the content is still being checked.
 */
export async function preparePages(work: SiteWork, known: SiteRecord | undefined): Promise<PagesProcess> {
  // A process of its own: what the check had in memory is free again before the pages need it.
  const checking = runPart(work, 'check');
  let early = known === undefined ? undefined : startEarly(work, known);
  const dismiss = (): void => {
    early?.stop();
    early = undefined;
  };
  try {
    await checking;
    // Not sooner: faults of the content come first, and a site that is not remade is not replaced.
    if (isForeign(work.folders.site)) throw new PlaceRefused('foreign', work.folders.site);
    await makeBundle(work.memory.bundle, contentDirectory(), (env) => {
      dismiss();
      return runPart(work, 'bundle', [], env);
    });
  } catch (error) {
    dismiss();
    throw error;
  }
  const pages = checkedPages(work);
  if (early?.isFor(pages) === true) return early;
  dismiss();
  return new PagesProcess(work, pages, known !== undefined);
}

/** Starts the process that makes pages before it is known what to make, unless its program is about to be made anew. */
function startEarly(work: SiteWork, known: SiteRecord): PagesProcess | undefined {
  return isCurrentBundle(work.memory.bundle, contentDirectory())
    ? new PagesProcess(work, known.pages, true)
    : undefined;
}
