import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PhotoPicture } from '../photos/photo-file.ts';
import type { SocialPicture } from '../social/social-picture.ts';

/**
 * What pages of the build leave for its later steps, which cannot reach the catalogue: so content is read and joined
 * once in a build. The folder is taken out before the site is put in place.
 */
export const buildDataFolder = 'build-data';

export interface BuildData {
  /** The day each page last changed, by its Vietnamese address without the number of a further page. */
  readonly 'last-changes': Readonly<Record<string, string>>;
  /** Addresses that only lead on to the page that was renamed. */
  readonly 'former-addresses': readonly string[];
  /** The pictures to draw. */
  readonly 'social-pictures': readonly SocialPicture[];
  /** The pictures to make from photos. */
  readonly photos: readonly PhotoPicture[];
}

/** Returns what the pages of a built site have left. */
export async function readBuildData<Name extends keyof BuildData>(site: string, name: Name): Promise<BuildData[Name]> {
  return JSON.parse(await readFile(join(site, buildDataFolder, `${name}.json`), 'utf8')) as BuildData[Name];
}
