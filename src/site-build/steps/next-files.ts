import { readFileSync } from 'node:fs';
import { translator } from '../../i18n/translate.ts';
import { Progress } from '../../processes/progress.ts';
import { StageClock } from '../../processes/stage-clock.ts';
import { planPictures } from '../pictures/site-pictures.ts';
import type { SitePictures } from '../pictures/site-pictures.ts';
import { precompress } from '../place/precompress.ts';
import type { SiteRecord } from '../place/site-record.ts';
import { isHandedOn } from '../render/late-files.ts';
import type { RenderReport } from '../render/render-report.ts';
import { runPart } from '../site-work.ts';
import type { SiteWork } from '../site-work.ts';

/** What is added to the new pages before they take their place. */

/** Returns what the process that made pages tells of them. */
export function readReport({ memory }: SiteWork): RenderReport {
  return JSON.parse(readFileSync(memory.made, 'utf8')) as RenderReport;
}

/** Makes the pictures that the site of `kept` does not have, and returns all that the new one has. */
export async function makePictures(work: SiteWork, kept: SiteRecord | undefined): Promise<SitePictures> {
  const { next } = work.folders;
  const pictures = await planPictures(next, kept);
  if (pictures.stale.photos) await runPart(work, 'photos', ['--site', next]);
  if (pictures.stale.previews) await runPart(work, 'pictures', ['--site', next]);
  return pictures;
}

/** Writes compressed files beside the new ones that are meant, where such are wanted. */
export async function compress(
  { folders, precompress: isWanted }: SiteWork,
  isMeant: (file: string) => boolean,
): Promise<void> {
  if (!isWanted) return;
  const clock = StageClock.fromNow();
  const progress = new Progress(translator('vi')('build.stage.compress'), undefined);
  const onFile = (): void => {
    progress.step();
  };
  const count = await precompress(folders.next, onFile, (file) => isMeant(file) && !isHandedOn(file));
  progress.end();
  clock.end('compress', count);
}
