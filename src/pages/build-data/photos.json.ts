import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { toPhotoPictures } from '../../views/photo/photo-pictures.ts';

/** The pictures to make from photos. A later step of the build makes them, and the build takes the file out. */
export const GET: APIRoute = async () => Response.json(toPhotoPictures(await getCatalogue()));
