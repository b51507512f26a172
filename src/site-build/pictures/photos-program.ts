import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readBuildData } from '../../build-data/build-data.ts';
import { contentDirectory } from '../../content-files/content-directory.ts';
import { failPlainly } from '../../processes/plain-failures.ts';
import { StageClock } from '../../processes/stage-clock.ts';
import { Progress } from '../../processes/progress.ts';
import { translator } from '../../i18n/translate.ts';
import { placePhoto } from './place-photo.ts';
import type { PhotoFolders } from './place-photo.ts';

/**
 * Makes the pictures of the photos of a built site: three widths in two formats of each, and only those that were not
 * made before.
 *
 *   node src/site-build/pictures/photos-program.ts --site dist
 */

/** Places every picture and returns how many there are and how many of them had to be made. */
export async function makePhotos(folders: PhotoFolders): Promise<{ total: number; made: number }> {
  const pictures = await readBuildData(folders.site, 'photos');
  const waiting = pictures.values();
  const progress = new Progress(translator('vi')('build.stage.photos'), pictures.length);
  let made = 0;
  const work = async (): Promise<void> => {
    for (const picture of waiting) {
      if (await placePhoto(picture, folders)) made += 1;
      progress.step();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  progress.end();
  return { total: pictures.length, made };
}

if (import.meta.main) {
  failPlainly();
  const { values } = parseArgs({ options: { site: { type: 'string' } } });
  if (values.site === undefined) throw new Error('node src/site-build/pictures/photos-program.ts --site DIR');
  const cache = fileURLToPath(new URL('../../../.cache/photos', import.meta.url));
  const { made } = await makePhotos({ content: contentDirectory(), site: values.site, cache });
  StageClock.sinceStart().end('photos', made);
}
