import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { socialPictureFile } from '../../../social/social-picture.ts';
import type { SocialPicture } from '../../../social/social-picture.ts';
import { boldFont, regularFont } from './fonts.ts';

/** Pictures drawn before, by a hash of everything they were drawn from. */
export interface PictureCache {
  readonly folder: string;
  /** Stands for what all pictures share: the code that draws, colours, fonts, the version of sharp. */
  readonly drawing: string;
}

const root = new URL('../../../../', import.meta.url);
const sharedFiles = [
  'src/drawings/brocade/brocade-pattern.ts',
  'src/drawings/star-row.ts',
  'src/styles/tokens.css',
  'src/styles/weave.css',
];

/** Returns the cache in a folder, `.cache/social` of the project if none is named. */
export async function openPictureCache(
  folder: string = fileURLToPath(new URL('.cache/social', root)),
): Promise<PictureCache> {
  await mkdir(folder, { recursive: true });
  const code = fileURLToPath(new URL('.', import.meta.url));
  const modules = (await readdir(code)).filter((name) => !name.endsWith('.test.ts')).toSorted();
  const files = [
    ...modules.map((name) => join(code, name)),
    ...sharedFiles.map((path) => fileURLToPath(new URL(path, root))),
    fileURLToPath(new URL('scripts/config/fonts.conf', root)),
    boldFont.file,
    regularFont.file,
  ];
  const hash = createHash('sha256').update(JSON.stringify(sharp.versions));
  for (const file of files) hash.update(await readFile(file));
  return { folder, drawing: hash.digest('hex') };
}

/** Puts a picture into a site, drawing it only if it was never drawn; returns whether it was drawn. */
export async function placePicture(
  picture: SocialPicture,
  site: string,
  { drawing, folder }: PictureCache,
  draw: (picture: SocialPicture) => Promise<Buffer>,
): Promise<boolean> {
  const input = createHash('sha256').update(drawing).update(JSON.stringify(picture)).digest('hex');
  const kept = join(folder, `${input.slice(0, 32)}.png`);
  const target = join(site, socialPictureFile(picture));
  await mkdir(dirname(target), { recursive: true });
  if (await copied(kept, target)) return false;
  const bytes = await draw(picture);
  // Another build may be drawing the same picture: a file under its final name is always whole.
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
