import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { basePath } from '../../i18n/base-path.ts';
import { assetFolder, readBundle } from '../bundle/site-bundle.ts';
import { countBytesTogether } from './memory.ts';
import { isDataRoute, isLate, isLateRoute } from './late-files.ts';
import { renderMap, renderPages } from './render-pages.ts';
import { keyChanges, pagesAreThere } from './render-report.ts';
import type { RenderReport } from './render-report.ts';
import { PageRenderer } from './page-renderer.ts';
import { makeWorkbooksAside } from './workbook-thread.ts';
import type { SitePath } from './page-renderer.ts';
import { digestOfFolder } from './folder-digest.ts';
import { RecordFile } from '../place/site-record.ts';
import type { SiteRecord } from '../place/site-record.ts';
import { settingOf } from '../../processes/setting.ts';
import { siteAddress } from '../site-address.ts';
import { failPlainly } from '../../processes/plain-failures.ts';
import { StageClock } from '../../processes/stage-clock.ts';

/**
 * Makes the pages of a site with the program in a bundle: all of them, or only what is different from the site that a
 * record tells of. What was made, and whether it was everything, is written to the file of `--made`.
 *
 *   node src/site-build/render/pages-program.ts --bundle DIR --site dist --next DIR --record FILE --made FILE [--untouched]
 */

const { values } = parseArgs({
  options: {
    bundle: { type: 'string', default: '' },
    site: { type: 'string', default: '' },
    next: { type: 'string', default: '' },
    record: { type: 'string', default: '' },
    made: { type: 'string', default: '' },
    untouched: { type: 'boolean', default: false },
  },
});

failPlainly();
countBytesTogether();
makeWorkbooksAside();
const clock = StageClock.sinceStart();
const { bundle, next, site } = values;
const frame = frameOf(bundle);
const kept = keptRecord();
const base = new URL(basePath, siteAddress());
const places = { site, next };
const renderer = await PageRenderer.open(bundle, base);
// Whoever started this may still be checking the content.
if (process.send !== undefined) await new Promise((resolve) => process.once('message', resolve));
clock.wait();
// Threads work on the open data for long: they are begun before anything else is looked at, and asked for last.
const data = await renderer.paths(isDataRoute);
const begun = data[0] === undefined ? undefined : renderer.render(data[0]);
const others = await renderer.paths((route) => !isDataRoute(route) && !isLateRoute(route));
const paths = [...others, ...data];
clock.end('read', paths.length);
const early = paths.filter(({ file }) => !isLate(file));
const first = await renderPages(renderer, early, places, kept);
await begun;
const map = await renderMap(next, base, paths, kept);
tell(early, (file) => !isLate(file));
// Most of the site can be put in place while what the search needs is still being made.
process.send?.(pagesAreThere);
const late = [...paths.filter(({ file }) => isLate(file)), ...(await renderer.paths(isLateRoute))];
const ofSearch = await renderPages(renderer, late, places, kept);
tell([...early, ...late], () => true);
clock.end('pages', first + ofSearch);

/** Tells how pages differ from those of the site that `isMeant`. */
function tell(made: readonly SitePath[], isMeant: (file: string) => boolean): void {
  const before = Object.fromEntries(Object.entries(kept?.keys ?? {}).filter(([file]) => isMeant(file)));
  const report: RenderReport = { frame, whole: kept === undefined, changes: keyChanges(made, before), map };
  writeFileSync(values.made, JSON.stringify(report));
}

/** Returns the record of the site, if the site still is what it tells of and is made with what pages are made with now. */
function keptRecord(): SiteRecord | undefined {
  const record = values.untouched ? new RecordFile(values.record).read() : undefined;
  return record?.frame === frame ? record : undefined;
}

/** Returns what stands for all that pages share: the program, the day, styles, scripts and fonts. */
function frameOf(folder: string): string {
  const { program, scripts, styles } = readBundle(folder) ?? {};
  const parts = [
    program,
    settingOf('TODAY') ?? '',
    JSON.stringify([scripts, styles]),
    digestOfFolder(assetFolder(folder)),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
