import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDataFolder, readBuildData } from '../../build-data/build-data.ts';
import type { BuildData } from '../../build-data/build-data.ts';
import { photoFile } from '../../photos/photo-file.ts';
import { socialPictureFile, socialPicturesAreOn } from '../../social/social-picture.ts';
import type { SiteRecord } from '../place/site-record.ts';

/** The pictures of a site: those of photos, named by what they are made from, and those for link previews. */
export interface SitePictures {
  /** What stands for each picture for link previews, by its file. */
  readonly files: SiteRecord['pictures'];
  /** The files of the pictures of photos. */
  readonly photos: ReadonlySet<string>;
  /** Which of them are to be made. */
  readonly stale: { readonly previews: boolean; readonly photos: boolean };
}

/**
 * Returns the pictures of the site whose new pages lie in the folder `next`, and takes out of the lists that pages left
 * there for the makers of pictures what the site of `kept` has already.
 */
export async function planPictures(next: string, kept: SiteRecord | undefined): Promise<SitePictures> {
  const ofPhotos = await readBuildData(next, 'photos');
  const photoFiles = ofPhotos.map(({ format, key, width }) => photoFile(key, width, format));
  const stalePhotos = ofPhotos.filter((_, index) => kept?.files[photoFiles[index] ?? ''] === undefined);
  const previews = socialPicturesAreOn ? await readBuildData(next, 'social-pictures') : [];
  const files = Object.fromEntries(previews.map((picture) => [socialPictureFile(picture), digestOf(picture)]));
  const stalePreviews = previews.filter((picture) => {
    const file = socialPictureFile(picture);
    return kept?.pictures[file] !== files[file];
  });
  writeBuildData(next, 'photos', stalePhotos);
  writeBuildData(next, 'social-pictures', stalePreviews);
  return {
    files,
    photos: new Set(photoFiles),
    stale: { previews: stalePreviews.length > 0, photos: stalePhotos.length > 0 },
  };
}

function writeBuildData<Name extends keyof BuildData>(next: string, name: Name, data: BuildData[Name]): void {
  writeFileSync(join(next, buildDataFolder, `${name}.json`), JSON.stringify(data));
}

function digestOf(picture: BuildData['social-pictures'][number]): string {
  return createHash('sha256').update(JSON.stringify(picture)).digest('hex').slice(0, 32);
}
