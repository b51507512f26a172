import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { contentDirectory } from '../../content-files/content-directory.ts';
import { encodePhoto } from '../../photos/photo-bytes.ts';
import { photoFile, photoFolder } from '../../photos/photo-file.ts';
import type { PhotoPicture } from '../../photos/photo-file.ts';
import { toPhotoPictures } from '../../views/photo/photo-pictures.ts';

/** Pictures of photos while developing. In a build `src/site-build/pictures/photos-program.ts` makes them, several at a time and only once. */
export const getStaticPaths: GetStaticPaths = async () =>
  import.meta.env.DEV
    ? toPhotoPictures(await getCatalogue()).map((picture) => ({
        params: { name: photoFile(picture.key, picture.width, picture.format).slice(photoFolder.length + 1) },
        props: { ...picture },
      }))
    : [];

export const GET: APIRoute<PhotoPicture> = async ({ props: { format, source, width } }) => {
  const bytes = await readFile(join(contentDirectory(), source));
  return new Response(new Uint8Array(await encodePhoto(bytes, width, format)), {
    headers: { 'Content-Type': `image/${format}` },
  });
};
