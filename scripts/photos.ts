import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readBuildData } from '../src/build-data/build-data.ts';
import { contentDirectory } from '../src/content-files/content-directory.ts';
import { placePhoto } from './photos/place-photo.ts';
import type { PhotoFolders } from './photos/place-photo.ts';

/**
 * Makes the pictures of the photos of a built site: three widths in two formats of each, and only those that were not
 * made before.
 *
 *   node scripts/photos.ts --site dist
 */

/** Places every picture and returns how many there are and how many of them had to be made. */
export async function makePhotos(folders: PhotoFolders): Promise<{ total: number; made: number }> {
  const pictures = await readBuildData(folders.site, 'photos');
  const waiting = pictures.values();
  let made = 0;
  const work = async (): Promise<void> => {
    for (const picture of waiting) {
      if (await placePhoto(picture, folders)) made += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return { total: pictures.length, made };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { site: { type: 'string' } } });
  if (values.site === undefined) throw new Error('node scripts/photos.ts --site DIR');
  const cache = fileURLToPath(new URL('../.cache/photos', import.meta.url));
  const start = performance.now();
  const { made, total } = await makePhotos({ content: contentDirectory(), site: values.site, cache });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${String(total)} pictures of photos, ${String(made)} made in ${seconds} s\n`);
}
