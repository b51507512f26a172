import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { failPlainly } from '../../processes/plain-failures.ts';
import { StageClock } from '../../processes/stage-clock.ts';
import { readBuildData } from '../../build-data/build-data.ts';
import { translator } from '../../i18n/translate.ts';
import { Progress } from '../../processes/progress.ts';
import { drawPicture } from './social/draw-picture.ts';
import { openPictureCache, placePicture } from './social/picture-cache.ts';

/**
 * Draws the pictures that links to a built site show where they are shared: reads what to draw from the site, and draws
 * only what has changed since it was last drawn.
 *
 *   node src/site-build/pictures/social-pictures-program.ts --site dist
 */

/** Places every picture below `site` and returns how many there are and how many of them had to be drawn. */
export async function makeSocialPictures(site: string): Promise<{ total: number; drawn: number }> {
  const pictures = await readBuildData(site, 'social-pictures');
  const cache = await openPictureCache();
  const waiting = pictures.values();
  const progress = new Progress(translator('vi')('build.stage.pictures'), pictures.length);
  let drawn = 0;
  const work = async (): Promise<void> => {
    for (const picture of waiting) {
      if (await placePicture(picture, site, cache, drawPicture)) drawn += 1;
      progress.step();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  progress.end();
  return { total: pictures.length, drawn };
}

if (import.meta.main) {
  failPlainly();
  const { values } = parseArgs({ options: { site: { type: 'string' } } });
  if (values.site === undefined) throw new Error('node src/site-build/pictures/social-pictures-program.ts --site DIR');
  const { drawn } = await makeSocialPictures(values.site);
  StageClock.sinceStart().end('pictures', drawn);
}
