import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { getProductLists } from '../../catalogue/product-lists.ts';
import { socialPicturesAreOn } from '../../social/social-picture.ts';
import { toSocialPictures } from '../../views/social/social-pictures.ts';

/** What the pictures for link previews show. A later step of the build draws them, and the build takes the file out. */
export const GET: APIRoute = async () =>
  Response.json(socialPicturesAreOn ? toSocialPictures(await getCatalogue(), await getProductLists()) : []);
