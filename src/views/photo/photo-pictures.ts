import type { Catalogue } from '../../catalogue/catalogue.ts';
import { picturesOf } from '../../photos/photo-file.ts';
import type { PhotoPicture } from '../../photos/photo-file.ts';

/** Returns every picture to make from the photos of the catalogue; two pages may show the same photo. */
export function toPhotoPictures({ posts, products }: Pick<Catalogue, 'posts' | 'products'>): readonly PhotoPicture[] {
  const pictures = new Map<string, PhotoPicture>();
  for (const { facts, folder = '', photos = [] } of [...products, ...posts]) {
    for (const [index, file] of photos.entries()) {
      const source = `${folder}/${facts.photos?.[index]?.src ?? ''}`;
      for (const picture of picturesOf(source, file)) {
        pictures.set(`${picture.key} ${String(picture.width)} ${picture.format}`, picture);
      }
    }
  }
  return [...pictures.values()];
}
