import type { PhotoFile } from '../domain/photo.ts';
import { photoFile, photoFormats, widthsOf } from './photo-file.ts';
import type { PhotoFormat } from './photo-file.ts';

/** The addresses of a photo's pictures, as the elements of a picture name them. */
export interface PictureAddresses {
  /** By width, in the smaller format and in the one that every browser knows. */
  readonly better: string;
  readonly usual: string;
  /** The widest one, for browsers that do not choose by width. */
  readonly widest: string;
}

/** Returns the addresses of the pictures of a photo that are of use up to a width. `base` is the folder of the site. */
export function toPictureAddresses(photo: PhotoFile, base: string, widest = Infinity): PictureAddresses {
  const all = widthsOf(photo);
  const widths = all.filter((width) => width <= widest || width === all[0]);
  const [better, usual] = photoFormats;
  const address = (width: number, format: PhotoFormat): string => base + photoFile(photo.key, width, format);
  const choice = (format: PhotoFormat): string =>
    widths.map((width) => `${address(width, format)} ${String(width)}w`).join(', ');
  return { better: choice(better), usual: choice(usual), widest: address(widths.at(-1) ?? photo.width, usual) };
}
