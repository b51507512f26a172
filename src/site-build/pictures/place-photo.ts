import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { encodePhoto } from '../../photos/photo-bytes.ts';
import { photoFile } from '../../photos/photo-file.ts';
import type { PhotoPicture } from '../../photos/photo-file.ts';

/** Where things lie while pictures are placed. */
export interface PhotoFolders {
  readonly content: string;
  readonly site: string;
  /** Pictures made before, under their names. */
  readonly cache: string;
}

/** Puts a picture into a site, making it only if it was never made; returns whether it was made. */
export async function placePhoto(picture: PhotoPicture, { cache, content, site }: PhotoFolders): Promise<boolean> {
  const file = photoFile(picture.key, picture.width, picture.format);
  const kept = join(cache, file);
  const target = join(site, file);
  await Promise.all([kept, target].map((path) => mkdir(dirname(path), { recursive: true })));
  if (await copied(kept, target)) return false;
  const bytes = await encodePhoto(await readFile(join(content, picture.source)), picture.width, picture.format);
  // Another build may be making the same picture: a file under its final name is always whole.
  const draft = `${kept}.${String(process.pid)}`;
  await writeFile(draft, bytes);
  await rename(draft, kept);
  await writeFile(target, bytes);
  return true;
}

async function copied(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
