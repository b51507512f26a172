import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDataFolder, readBuildData } from '../../src/build-data/build-data.ts';
import type { BuildData } from '../../src/build-data/build-data.ts';
import { activeLocales } from '../../src/i18n/active-locales.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { photoFile } from '../../src/photos/photo-file.ts';
import { socialPictureFile, socialPicturesAreOn } from '../../src/social/social-picture.ts';
import type { SiteRecord } from './site-record.ts';

/**
 * What is made of the pages once they are there: search indexes, pictures of photos, pictures for link previews. Each has
 * something that stands for what it is made from, so that it is made again only when that has changed.
 */
export interface SiteParts {
  /** What stands for the search index of each language. */
  readonly search: SiteRecord['search'];
  /** What stands for each picture for link previews, by its file. */
  readonly pictures: SiteRecord['pictures'];
  /** The files of the pictures of photos. */
  readonly photos: ReadonlySet<string>;
  /** Which of them are to be made, because `kept` has not what they are made from now. */
  readonly stale: { readonly search: readonly Locale[]; readonly pictures: boolean; readonly photos: boolean };
}

/**
 * Returns the parts of the site whose new pages lie in the folder `next`, and takes out of the lists that pages left
 * there for the makers of pictures what the site of `kept` has already.
 */
export async function planParts(next: string, kept: SiteRecord | undefined): Promise<SiteParts> {
  const search = Object.fromEntries(
    activeLocales.map((locale) => [locale, digestOf(readFileSync(recordsFile(next, locale)))]),
  );
  const ofPhotos = await readBuildData(next, 'photos');
  const photoFiles = ofPhotos.map(({ format, key, width }) => photoFile(key, width, format));
  const ofPictures = socialPicturesAreOn ? await readBuildData(next, 'social-pictures') : [];
  const pictures = Object.fromEntries(
    ofPictures.map((picture) => [socialPictureFile(picture), digestOf(JSON.stringify(picture))]),
  );
  const stalePhotos = ofPhotos.filter((_, index) => kept?.files[photoFiles[index] ?? ''] === undefined);
  const stalePictures = ofPictures.filter((picture) => {
    const file = socialPictureFile(picture);
    return kept?.pictures[file] !== pictures[file];
  });
  writeBuildData(next, 'photos', stalePhotos);
  writeBuildData(next, 'social-pictures', stalePictures);
  const staleLocales = activeLocales.filter((locale) => kept?.search[locale] !== search[locale]);
  return {
    search,
    pictures,
    photos: new Set(photoFiles),
    stale: { search: staleLocales, pictures: stalePictures.length > 0, photos: stalePhotos.length > 0 },
  };
}

/** Takes the texts to search out of a site whose index is not made again; making it takes them out by itself. */
export function removeRecords(next: string, { stale }: SiteParts): void {
  const fresh = activeLocales.filter((locale) => !stale.search.includes(locale));
  for (const locale of fresh) rmSync(recordsFile(next, locale));
}

function recordsFile(next: string, locale: Locale): string {
  return join(next, 'search-data', locale, 'records.json');
}

function writeBuildData<Name extends keyof BuildData>(next: string, name: Name, data: BuildData[Name]): void {
  const file = join(next, buildDataFolder, `${name}.json`);
  if (existsSync(file)) writeFileSync(file, JSON.stringify(data));
}

function digestOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
