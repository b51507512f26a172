import type { PhotoFile } from '../domain/photo.ts';

/**
 * Names and sizes of the pictures made from photos. A name is made from the bytes of the photo and the way it is
 * encoded, so a file under one name never changes and may be cached for a year.
 *
 * Astro's own images are not used: they are modules, one for each photo, resolved from inside the project; the content
 * may lie outside it, and tens of thousands of modules would cost the build more than the photos themselves. They are
 * also handed out as they came when they are too large, with the place they were taken still inside.
 */

/** Widths that are made, in pixels, as far as the photo is that wide. */
const photoWidths = [400, 800, 1200] as const;

/** The formats of the pictures, the smaller one first. */
export const photoFormats = ['avif', 'webp'] as const;

export type PhotoFormat = (typeof photoFormats)[number];

/** The folder of a site that holds its pictures. */
export const photoFolder = 'photos';

/** A picture to make from a photo. */
export interface PhotoPicture {
  /** Path of the photo, relative to the content folder. */
  readonly source: string;
  readonly key: string;
  readonly width: number;
  readonly format: PhotoFormat;
}

/** Returns the widths of the pictures of a photo: it is never enlarged, and the widest is as wide as it is itself. */
export function widthsOf({ width }: Pick<PhotoFile, 'width'>): readonly number[] {
  const smaller = photoWidths.filter((candidate) => candidate < width);
  return smaller.length === photoWidths.length ? photoWidths : [...smaller, Math.min(width, photoWidths[2])];
}

/** Returns the file of a picture, relative to the site. */
export function photoFile(key: string, width: number, format: PhotoFormat): string {
  return `${photoFolder}/${key}-${String(width)}.${format}`;
}

/** Returns every picture to make from the photos of a page. */
export function picturesOf(source: string, photo: PhotoFile): readonly PhotoPicture[] {
  return photoFormats.flatMap((format) => widthsOf(photo).map((width) => ({ source, key: photo.key, width, format })));
}
